package bzh.rouedad.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
    private static Body body(String json) throws IOException {
        return Body.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String field(String json, String field, Reading reading) throws IOException {
        Body body = body(json);
        return assertThrows(InvalidInput.class, () -> reading.read(body, field)).field();
    }

    /** One way of reading a field. */
    private interface Reading {
        Object read(Body body, String field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"a\"", "1", "null", "{", "{\"a\":}", "{'a':1}", "nonsense"})
    void whatIsNoObjectIsRefused(String json) {
        assertEquals("body", assertThrows(InvalidInput.class, () -> body(json)).field());
    }

    @Test
    void nestingHasAnEnd() {
        assertEquals("body", assertThrows(InvalidInput.class, () -> body("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}")).field());
    }

    @Test
    void twoMebibytesAreTheMost() throws IOException {
        String frame = "{\"a\":\"\"}";
        assertEquals(Body.LARGEST - frame.length(), body("{\"a\":\"" + "x".repeat(Body.LARGEST - frame.length()) + "\"}").text("a").length());
        assertThrows(InvalidInput.class, () -> body("{\"a\":\"" + "x".repeat(Body.LARGEST) + "\"}"));
    }

    @Test
    void onlyTrueAndFalseAreTruths() throws IOException {
        assertTrue(body("{\"a\":true}").truth("a"));
        assertFalse(body("{\"a\":false}").truth("a"));
        assertEquals("a", field("{\"a\":\"true\"}", "a", Body::truth));
        assertEquals("a", field("{\"a\":1}", "a", Body::truth));
    }

    @Test
    void leftOutAndNullAreTheSame() throws IOException {
        Body body = body("{\"a\":null}");
        assertNull(body.text("a"));
        assertNull(body.text("b"));
        assertNull(body.number("a"));
        assertFalse(body.truth("a") || body.truth("b"));
        assertNull(body.texts("a"));
        assertEquals(Role.READER, body.choice("a", Role.class, Role.READER));
    }

    @Test
    void aFieldOfTheWrongTypeIsToldByItsName() throws IOException {
        assertEquals("a", field("{\"a\":1}", "a", Body::text));
        assertEquals("a", field("{\"a\":\"x\"}", "a", Body::number));
        assertEquals("a", field("{\"a\":1.5}", "a", Body::number));
        assertEquals("a", field("{\"a\":1e999999999}", "a", Body::number));
        assertEquals("a", field("{\"a\":[]}", "a", Body::number));
        assertEquals("a", field("{\"a\":\"x\"}", "a", Body::texts));
        assertEquals("a", field("{\"a\":[1]}", "a", Body::texts));
        assertEquals("a", field("{\"a\":\"KING\"}", "a", (body, name) -> body.choice(name, Role.class, null)));
    }

    @Test
    void numbersMayBeWrittenAsText() throws IOException {
        assertEquals(4711, body("{\"a\":\"4711\"}").number("a"));
        assertEquals(List.of("x", "y"), body("{\"a\":[\"x\",\"y\"]}").texts("a"));
        assertEquals(Role.ANIMATOR, body("{\"a\":\"animator\"}").choice("a", Role.class, null));
    }

    @Test
    void halfAPairBecomesACharacterThatCanBeKept() throws IOException {
        assertEquals("a?", body("{\"a\":\"a\\ud800\"}").text("a"));
    }
}
