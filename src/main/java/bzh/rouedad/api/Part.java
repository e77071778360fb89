package bzh.rouedad.api;

import bzh.rouedad.language.InvalidInput;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;

/** Which part of a long list is asked for: {@code ?limit=} from 1 to 100 and {@code ?offset=} from 0. */
public class Part {
    private static final int MOST = 100;
    private static final int DEEPEST = 1_000_000;

    @QueryParam("limit")
    String limit;
    @QueryParam("offset")
    String offset;

    int limit() {
        return number("limit", limit, 50, 1, MOST);
    }

    int offset() {
        return number("offset", offset, 0, 0, DEEPEST);
    }

    private static int number(String field, String text, int otherwise, int least, int most) {
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new InvalidInput(field, "api.invalid.part", least, most);
        }
        return Integer.parseInt(text);
    }

    /** The answer of every list: how many there are in all, and those of this part. */
    static <T> JsonObject list(long total, List<T> items, Function<T, JsonObjectBuilder> form) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(item -> array.add(form.apply(item)));
        return Json.createObjectBuilder().add("total", total).add("items", array).build();
    }
}
