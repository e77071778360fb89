package bzh.rouedad.api;

import bzh.rouedad.language.InvalidInput;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The JSON object a caller sent, 2 MiB at most, read field by field. A field of the wrong type is told by its name; one
 * that is left out or null is null.
 */
final class Body {
    static final int LARGEST = 2 << 20;

    private final JsonObject object;

    private Body(JsonObject object) {
        this.object = object;
    }

    static Body read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new InvalidInput("body", "api.invalid.large", LARGEST >> 10);
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return new Body(reader.readObject());
        } catch (RuntimeException e) {
            // The reader throws several kinds, for what is nested too deeply a bare one.
            throw new InvalidInput("body", "api.invalid.json");
        }
    }

    String text(String field) {
        JsonValue value = value(field);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonString text) {
            // Half of a surrogate pair is no character and cannot be kept.
            return new String(text.getString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
        throw new InvalidInput(field, "api.invalid.text");
    }

    /** A whole number, written as a number or as text. */
    Long number(String field) {
        JsonValue value = value(field);
        try {
            if (value == null) {
                return null;
            }
            return value instanceof JsonNumber number ? (Long) number.longValueExact() : (Long) Long.parseLong(text(field));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new InvalidInput(field, "api.invalid.number");
        }
    }

    /** False when it is left out. */
    boolean truth(String field) {
        JsonValue value = value(field);
        if (value == null || value.getValueType() == JsonValue.ValueType.FALSE) {
            return false;
        }
        if (value.getValueType() == JsonValue.ValueType.TRUE) {
            return true;
        }
        throw new InvalidInput(field, "api.invalid.truth");
    }

    List<String> texts(String field) {
        JsonValue value = value(field);
        if (value == null) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            for (JsonValue each : value.asJsonArray()) {
                if (!(each instanceof JsonString text)) {
                    throw new InvalidInput(field, "api.invalid.texts");
                }
                texts.add(text.getString());
            }
            return texts;
        }
        throw new InvalidInput(field, "api.invalid.texts");
    }

    <E extends Enum<E>> E choice(String field, Class<E> choices, E otherwise) {
        String text = text(field);
        try {
            return text == null ? otherwise : Enum.valueOf(choices, text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(field, "api.invalid.choice", List.of(choices.getEnumConstants()));
        }
    }

    private JsonValue value(String field) {
        JsonValue value = object.get(field);
        return value == null || value.getValueType() == JsonValue.ValueType.NULL ? null : value;
    }
}
