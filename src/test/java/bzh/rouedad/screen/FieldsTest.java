package bzh.rouedad.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private final Map<String, Object> attributes = new HashMap<>();

    @Test
    void aRefusedInputNamesItsComplaintBeforeItsHint() {
        Fields.describe("name", attributes, true, false, true);
        assertEquals(Map.of("aria-describedby", "name-complaint name-hint", "aria-invalid", "true"), attributes);
    }

    @Test
    void anInputThatMustBeFilledSaysSo() {
        Fields.describe("name", attributes, false, true, false);
        assertEquals(Map.of("aria-required", "true"), attributes);
    }

    @Test
    void aPlainInputNeedsNoWords() {
        Fields.describe("name", attributes, false, false, false);
        assertEquals(Map.of(), attributes);
    }
}
