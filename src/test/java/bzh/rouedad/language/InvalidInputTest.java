package bzh.rouedad.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidInputTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n", "\u0000", "\u200b", "\u00a0\u202e"})
    void whatNobodySeesIsEmpty(String typed) {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> InvalidInput.required("title", typed, 10));
        assertEquals("title", refusal.field());
        assertEquals("Ce champ est à remplir.", refusal.sentence(Locale.FRENCH));
        assertNull(InvalidInput.optional("title", typed, 10));
    }

    @Test
    void theLimitIsTheLastLengthTaken() {
        assertEquals("x".repeat(10), InvalidInput.line("title", " " + "x".repeat(10) + " ", 10));
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> InvalidInput.line("title", "x".repeat(11), 10));
        assertEquals("10 caractères au plus.", refusal.sentence(Locale.FRENCH));
        assertEquals("10 characters at most.", refusal.sentence(Locale.ENGLISH));
    }

    @Test
    void aLineHasNoBreakOfAnyKind() {
        assertEquals("a b c d e", InvalidInput.line("title", "a\r\nb\u2028c\u0085d\te", 20));
    }

    @Test
    void aTextKeepsItsLines() {
        assertEquals("a\nb", InvalidInput.required("summary", "a\nb\u0000", 20));
    }

    @Test
    void aMegabyteIsRefusedLikeAnythingTooLong() {
        assertThrows(InvalidInput.class, () -> InvalidInput.line("name", "x".repeat(1 << 20), 120));
    }
}
