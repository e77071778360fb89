package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedQuestionTest {
    private static String key(String typed) {
        return FoldedQuestion.of(typed).orElseThrow().key();
    }

    @ParameterizedTest
    @ValueSource(strings = {"école numérique", "ECOLE  NUMERIQUE", " École numérique ? ", "e\u0301cole\u00a0numérique…", "école\u200b numérique"})
    void questionsThatDifferInLittleAreOne(String typed) {
        assertEquals("ecole numerique", key(typed));
    }

    @Test
    void aQuestionIsShownWithItsAccents() {
        assertEquals("l'école à brest", FoldedQuestion.of("L’École à Brest ?").orElseThrow().written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendrier 2007-2008", "budget 2024", "29200", "rgaa 4.1", "15 000 habitants", "loi 2016-1321"})
    void numbersOfTheTradeAreKept(String typed) {
        assertTrue(FoldedQuestion.of(typed).isPresent(), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"marie.le.goff@mairie.example", "écrire à marie @ mairie", "marie＠mairie", "02 99 12 34 56", "0299123456",
        "+33 2 99.12.34.56", "dossier 4512873", "né le 24/10/1962", "1 62 10 29 019 123", "FR76 3000 4000", "１２３４５６７", "192.168.10.12"})
    void whatMayTellOfAPersonIsNotKept(String typed) {
        assertFalse(FoldedQuestion.of(typed).isPresent(), typed);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "?!", "…", "\u200b", "\ud800"})
    void whatHasNoWordsIsNoQuestion(String typed) {
        assertFalse(FoldedQuestion.of(typed).isPresent());
    }

    @Test
    void aTextThatWasPastedIsNoQuestion() {
        assertTrue(FoldedQuestion.of("mot ".repeat(25)).isPresent());
        assertFalse(FoldedQuestion.of("mot ".repeat(26)).isPresent());
        assertFalse(FoldedQuestion.of("ﬃ".repeat(60)).isPresent());
        assertFalse(FoldedQuestion.of("a, ".repeat(1_000_000)).isPresent());
    }
}
