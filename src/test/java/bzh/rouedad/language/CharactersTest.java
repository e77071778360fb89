package bzh.rouedad.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void controlsGoWhileLinesAndTabsStay() {
        assertEquals("a\n\tb", Characters.clean("a\u0000\n\u0007\t\u001b\u0085\u007fb"));
    }

    @Test
    void halfAPairBecomesTheSignForAnUnknownCharacter() {
        assertEquals("a\uFFFDb\uFFFD", Characters.clean("a\ud800b\udc00"));
        assertEquals("😀", Characters.clean("😀"));
    }

    @Test
    void whatIsNoCharacterGoes() {
        assertEquals("ab", Characters.clean("a\uFFFE\uFFFF\uFDD0b"));
    }

    @Test
    void marksThatTurnTheDirectionGo() {
        assertEquals("facturefdp.exe", Characters.clean("facture\u202Efdp.exe"));
        assertEquals("ab", Characters.clean("\u2066a\u2069b"));
    }

    @Test
    void lettersOfEveryScriptStay() {
        String text = "Réseau œ привет 漢字 שלום عربي e\u0301 👩\u200d🌾";
        assertEquals(text, Characters.clean(text));
    }

    @Test
    void aCutNeverSplitsAPair() {
        assertEquals("ab", Characters.cut("abc", 2));
        assertEquals("a", Characters.cut("a😀", 2));
        assertEquals("a😀", Characters.cut("a😀", 3));
        assertEquals("", Characters.cut("😀", 0));
    }

    @Test
    void blanksAndMarksWithoutAFormAreSeenByNobody() {
        assertFalse(Characters.isVisible(" \u00a0\u200b\u200d\ufeff\n"));
        assertTrue(Characters.isVisible("\u200ba"));
    }
}
