package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import org.junit.jupiter.api.Test;

class DraftTextTest {
    private static DraftText text(String title, String markdown, String tags, String note) {
        return new DraftText(title, markdown, tags, note, null, false).checked();
    }

    @Test
    void nothingIsNullAndLinesEndInOneWay() {
        DraftText text = text(null, "un\r\ndeux\rtrois\n", null, null);
        assertEquals("", text.title());
        assertEquals("un\ndeux\ntrois\n", text.markdown());
        assertEquals("", text.tags());
        assertEquals("", text.note());
    }

    @Test
    void whatIsTooLongForALineIsCutAndWhatIsTooLongForATextIsRefused() {
        assertEquals(1000, text("t".repeat(5000), "x", null, null).title().length());
        assertEquals(DraftText.LONGEST, text("t", "x".repeat(DraftText.LONGEST), null, null).markdown().length());
        InvalidInput refused = assertThrows(InvalidInput.class, () -> text("t", "x".repeat(DraftText.LONGEST + 1), null, null));
        assertEquals("markdown", refused.field());
    }

    @Test
    void aFormWithNothingButTagsHoldsNoText() {
        assertTrue(text(" ", "\n", "a, b", "note").isEmpty());
        assertFalse(text("Titre", "", null, null).isEmpty());
    }

    @Test
    void theSameWordsHaveTheSameDigestWhateverTheyWereMadeFrom() {
        DraftText words = text("Titre", "un", "a", "n");
        assertEquals(words.digest(), new DraftText(" Titre ", "un\n", "a", "n", 42L, true).checked().digest());
        assertNotEquals(words.digest(), text("Titre", "deux", "a", "n").digest());
        assertNotEquals(words.digest(), text("Titre", "un", "", "an").digest());
        assertNotEquals(text("ab", "", "", "").digest(), text("a", "b", "", "").digest());
    }
}
