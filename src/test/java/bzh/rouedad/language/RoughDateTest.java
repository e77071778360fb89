package bzh.rouedad.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoughDateTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({"1998, 1998", "1998-05, 1998-05", "05/1998, 1998-05", "5.1998, 1998-05", "mai 1998, 1998-05", "Déc. 2007, 2007-12",
        "fevrier 2003, 2003-02"})
    void yearsAndMonthsAreUnderstood(String typed, String kept) {
        assertEquals(kept, RoughDate.typed("start", typed).toString());
        assertEquals(RoughDate.typed("start", typed), RoughDate.kept(kept));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1850", "13/1998", "1998-00", "ju 1998", "bientôt", "12/05/1998", "2101", "0/1998"})
    void anythingElseIsToldAtTheField(String typed) {
        assertEquals("start", assertThrows(InvalidInput.class, () -> RoughDate.typed("start", typed)).field());
    }

    @Test
    void aYearIsNotBeforeAMonthOfIt() {
        assertFalse(new RoughDate(1998, 0).isBefore(new RoughDate(1998, 5)));
        assertTrue(new RoughDate(1998, 4).isBefore(new RoughDate(1998, 5)));
        assertTrue(new RoughDate(1997, 0).isBefore(new RoughDate(1998, 1)));
        assertFalse(new RoughDate(1998, 4).isBefore(null));
    }

    @Test
    void readersSeeAMonthInTheirWords() {
        assertEquals("mai 1998", new RoughDate(1998, 5).in(Locale.FRENCH));
        assertEquals("May 1998", new RoughDate(1998, 5).in(Locale.ENGLISH));
        assertNull(RoughDate.typed("start", " "));
    }
}
