package bzh.rouedad.search.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsSheetTest {
    @Test
    void cellsAreQuotedSoThatNoQuestionBreaksTheSheet() {
        assertEquals("\"un \"\"mot\"\"; deux\";\"3\"\r\n", QuestionsSheet.row("un \"mot\"; deux", 3L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-budget", "@ici"})
    void noQuestionRunsAsAFormula(String question) {
        assertEquals("\"'" + question + "\"\r\n", QuestionsSheet.row(question));
    }
}
