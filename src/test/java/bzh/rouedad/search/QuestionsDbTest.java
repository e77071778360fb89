package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.world.SmallHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionsDbTest {
    private static final LocalDate DAY = LocalDate.of(2007, 10, 24);
    private final SmallHouse house = new SmallHouse();
    private Questions questions;
    private Viewer animator;

    @BeforeEach
    void open() {
        questions = house.get(Questions.class);
        animator = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("F",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void count(LocalDate day, String question, int asked, int unanswered, int followed) {
        house.run(() -> questions.add(day, Map.of(question, new QuestionCount(question, asked, unanswered, followed))));
    }

    private List<String> told(QuestionList list, LocalDate since) {
        return house.act(() -> questions.list(animator, list, since, 10)).stream().map(QuestionLine::question).toList();
    }

    @Test
    void whatIsAskedMostComesFirstAndWhatWasAskedTwiceIsToldToNobody() {
        count(DAY, "cantine", 3, 0, 0);
        count(DAY, "budget", 2, 0, 0);
        count(DAY, "ecole", 2, 0, 1);
        count(DAY.plusDays(1), "ecole", 2, 0, 0);
        assertEquals(List.of("ecole", "cantine"), told(QuestionList.ASKED, DAY));
        assertEquals(List.of(), told(QuestionList.ASKED, DAY.plusDays(1)));
    }

    @Test
    void whatWasCountedOfOneDayIsAddedUp() {
        count(DAY, "cantine", 2, 1, 0);
        count(DAY, "cantine", 1, 1, 4);
        assertEquals(List.of(new QuestionLine("cantine", 3, 2, 4)), house.act(() -> questions.list(animator, QuestionList.ASKED, DAY, 10)));
        assertEquals(1, house.rows("select id from search_question").size());
    }

    @Test
    void ofTwoWaysOfWritingTheOneWithAccentsIsShown() {
        for (String written : List.of("ecole", "école", "ecole")) {
            house.run(() -> questions.add(DAY, Map.of("ecole", new QuestionCount(written, 1, 0, 0))));
        }
        assertEquals(List.of("école"), told(QuestionList.ASKED, DAY));
    }

    @Test
    void questionsWithoutAnAnswerAndThoseWhoseAnswersNobodyOpenedAreListsOfTheirOwn() {
        count(DAY, "rien", 9, 9, 0);
        count(DAY, "parfois", 9, 2, 3);
        count(DAY, "trouve", 5, 0, 0);
        count(DAY, "ouvert", 5, 0, 1);
        count(DAY, "rare", 2, 2, 0);
        assertEquals(List.of("rien", "parfois"), told(QuestionList.UNANSWERED, DAY));
        assertEquals(List.of("trouve"), told(QuestionList.UNFOLLOWED, DAY));
    }

    @Test
    void nobodyButAnimatorsIsTold() {
        Viewer person = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).make("P",
                EmailAddress.of("p@mairie.example").orElseThrow(), "une phrase de passe longue")));
        for (Viewer other : List.of(Viewer.stranger(), person)) {
            assertThrows(NotAllowed.class, () -> questions.list(other, QuestionList.ASKED, DAY, 10));
        }
    }

    @Test
    void aQuestionIsCommonWhenItIsAskedOftenOnSeveralDays() {
        count(DAY, "un jour", 50, 0, 0);
        for (int day = 0; day < 3; day++) {
            count(DAY.plusDays(day), "souvent", 3, 0, 0);
            count(DAY.plusDays(day), "rare", 1, 0, 0);
            count(DAY.plusDays(day), "plus souvent", 4, 0, 0);
        }
        count(DAY.plusDays(3), "rare", 0, 0, 7);
        assertEquals(List.of("plus souvent", "souvent"), house.act(() -> questions.common(DAY, 5, 3, 10)));
        assertEquals(List.of("plus souvent"), house.act(() -> questions.common(DAY, 5, 3, 1)));
        assertEquals(List.of(), house.act(() -> questions.common(DAY.plusDays(1), 5, 3, 10)));
    }

    @Test
    void aFloodOfOneDayIsKeptToSomeAndThoseKnownAreCountedOn() {
        count(DAY, "cantine", 1, 0, 0);
        house.run(() -> questions.add(DAY, IntStream.rangeClosed(1, Questions.MOST_A_DAY + 10).boxed()
                .collect(Collectors.toMap(i -> "q" + i, i -> new QuestionCount("q" + i, 1, 0, 0)))));
        count(DAY, "cantine", 4, 0, 0);
        assertEquals(Questions.MOST_A_DAY, house.rows("select id from search_question").size());
        assertEquals(List.of("cantine"), told(QuestionList.ASKED, DAY));
    }

    @Test
    void whatIsOldIsForgotten() {
        count(DAY.minusDays(1), "hier", 3, 0, 0);
        count(DAY, "cantine", 3, 0, 0);
        house.run(() -> questions.forget(DAY));
        assertEquals(List.of("cantine"), told(QuestionList.ASKED, DAY.minusYears(1)));
    }
}
