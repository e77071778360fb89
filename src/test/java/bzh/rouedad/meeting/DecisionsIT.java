package bzh.rouedad.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.world.Cast;
import bzh.rouedad.world.House;
import bzh.rouedad.world.Together;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions, minutes and reminders inside the server, when several act at the same moment, on both databases. */
@ArquillianTest
class DecisionsIT {
    private static final int PEOPLE = 24;
    private static final int YEAR = 2007;

    @Inject
    Cast cast;
    @Inject
    Calendar calendar;
    @Inject
    Circles circles;
    @Inject
    Events events;
    @Inject
    Deciding deciding;
    @Inject
    Decisions decisions;
    @Inject
    Minuting minuting;
    @Inject
    Assigning assigning;
    @Inject
    Reminding reminding;
    @Inject
    OwnThreads threads;
    @PersistenceContext
    EntityManager entities;

    private Viewer founder;
    private Space space;
    private Event event;

    @Deployment
    static WebArchive house() {
        return House.with(DecisionsIT.class);
    }

    private <T> T apart(Callable<T> act) throws Exception {
        return Together.apart(threads, act);
    }

    @BeforeEach
    void furnish() throws Exception {
        founder = apart(cast::founder);
        space = apart(() -> cast.space(Audience.EVERYONE));
        event = apart(() -> calendar.recall(founder, space, new EventText("Rencontre " + UUID.randomUUID(), "2007-10-24T09:00", "2007-10-24T17:00",
                null, "Brest", null)));
    }

    /** Some hand in what does not do: it takes no number from the others. */
    @Test
    void numbersHaveNeitherGapsNorDoublesHoweverManyDecideAtOnce() throws Exception {
        List<Object> outcomes = Together.act(threads, IntStream.range(0, PEOPLE).<Callable<Object>>mapToObj(i -> () -> i % 4 == 0
                ? failing(i) : (Object) deciding.decide(founder, space, event, new DecisionText(i % 3 == 0 ? "2008-01-10" : "2007-10-24",
                        "Décision " + i, null, null), null).getId()).toList());
        assertTrue(outcomes.stream().allMatch(Long.class::isInstance), outcomes::toString);
        for (int year : new int[] {YEAR, YEAR + 1}) {
            List<String> numbers = apart(() -> decisions.list(founder, space, DecisionFilter.of(Integer.toString(year), null), 0, 100)).stream()
                    .map(Decision::getNumber).toList();
            assertEquals(IntStream.range(0, numbers.size()).mapToObj(i -> year + "-" + (numbers.size() - i)).toList(), numbers);
        }
        assertEquals(PEOPLE * 3L / 4, one("select count(*) from meeting_decision where space_id = " + space.getId()));
    }

    private Object failing(int i) {
        try {
            deciding.decide(founder, space, event, new DecisionText("2007-10-24", "x".repeat(3000 + i), null, null), null);
            return "taken";
        } catch (InvalidInput e) {
            return 0L;
        }
    }

    @Test
    void severalWhoBeginTheMinutesGetTheSamePage() throws Exception {
        List<Object> outcomes = Together.act(threads, IntStream.range(0, 6).<Callable<Object>>mapToObj(i -> () -> minuting.begin(founder,
                events.find(founder, event.getSlug()).orElseThrow()).getId()).toList());
        assertTrue(outcomes.stream().allMatch(Long.class::isInstance), outcomes::toString);
        assertEquals(1, Set.copyOf(outcomes).size());
        assertEquals(1L, one("select count(*) from wiki_page where space_id = " + space.getId()));
    }

    @Test
    void aTaskIsRemindedOnceHoweverOftenSomebodyLooks() throws Exception {
        Person member = apart(() -> cast.member(space, Role.READER));
        for (int i = 0; i < 3; i++) {
            String text = "Tâche " + i;
            apart(() -> assigning.assign(founder, space, event, null, new TaskText(text, member.getId(), null, "2007-11-15")));
        }
        LocalDate day = LocalDate.of(YEAR, 11, 15);
        List<Object> outcomes = Together.act(threads, IntStream.range(0, 6).<Callable<Object>>mapToObj(i -> () -> reminding.remind(member.getId(), day)
                ? 1L : 0L).toList());
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 1L), outcomes.stream().map(Object::toString).sorted().map(Long::valueOf).toList(), outcomes::toString);
        assertEquals(3L, one("select count(*) from meeting_reminded where person_id = " + member.getId()));
        assertEquals(1L, one("select count(*) from notice where kind = 'task-reminder' and person_id = " + member.getId()));
        assertTrue(apart(() -> reminding.untold(day)).stream().noneMatch(member.getId()::equals));
    }

    private long one(String question) throws Exception {
        return apart(() -> ((Number) entities.createNativeQuery(question).getSingleResult()).longValue());
    }
}
