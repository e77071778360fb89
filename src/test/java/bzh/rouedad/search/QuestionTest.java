package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
    @Test
    void wordsStayAsTheyAreTyped() {
        Question question = Question.of("Comment inscrire mes enfants à la cantine ?");
        assertEquals("Comment inscrire mes enfants à la cantine ? ", question.text());
        assertEquals(List.of(), question.expressions());
        assertNull(question.space());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"budget participatif\" commune", "«budget participatif» commune", "“budget participatif” commune"})
    void whatStandsBetweenQuotationMarksIsAnExpressionAndIsSought(String typed) {
        Question question = Question.of(typed);
        assertEquals(List.of("budget participatif"), question.expressions());
        assertEquals("budget participatif commune ", question.text());
    }

    @Test
    void aMinusTellsWhatIsUnwanted() {
        Question question = Question.of("école -cantine -\"carte scolaire\"");
        assertEquals(List.of("cantine", "carte scolaire"), question.unwanted());
        assertEquals("école ", question.text());
    }

    @Test
    void aHyphenWithinAWordOrAloneIsNoMinus() {
        Question question = Question.of("compte-rendu - procès-verbal 2006-2007");
        assertEquals(List.of(), question.unwanted());
        assertEquals("compte-rendu - procès-verbal 2006-2007 ", question.text());
    }

    @Test
    void aSpaceMayBeNamed() {
        Question question = Question.of("école espace:creatif");
        assertEquals("creatif", question.space());
        assertEquals("école ", question.text());
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsAWord() {
        assertEquals("\"école ", Question.of("\"école").text());
    }
}
