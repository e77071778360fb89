package bzh.rouedad.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;

/** Builds a JSON object field by field; null becomes JSON null, so that every field is always there. */
final class Shape {
    private final JsonObjectBuilder builder = Json.createObjectBuilder();

    Shape with(String field, Object value) {
        if (value == null) {
            builder.addNull(field);
        } else if (value instanceof Number number) {
            builder.add(field, number.longValue());
        } else if (value instanceof Boolean truth) {
            builder.add(field, truth);
        } else if (value instanceof Collection<?> many) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            many.forEach(each -> array.add(String.valueOf(each)));
            builder.add(field, array);
        } else {
            builder.add(field, String.valueOf(value));
        }
        return this;
    }

    JsonObjectBuilder builder() {
        return builder;
    }
}
