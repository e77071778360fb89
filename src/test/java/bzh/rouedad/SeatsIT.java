package bzh.rouedad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.registration.Presence;
import bzh.rouedad.registration.Registering;
import bzh.rouedad.registration.Registration;
import bzh.rouedad.registration.RegistrationText;
import bzh.rouedad.registration.Registrations;
import bzh.rouedad.registration.Stage;
import bzh.rouedad.registration.TermsText;
import bzh.rouedad.space.Space;
import bzh.rouedad.world.Cast;
import bzh.rouedad.world.House;
import bzh.rouedad.world.Together;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Seats inside the server, when many want them at the same moment, on both databases. More rounds with
 * {@code -Dseats.rounds=100} among the arguments of the server: {@code -Dserver.jvm="-Xmx768m -Dseats.rounds=100"}.
 */
@ArquillianTest
class SeatsIT {
    private static final int PEOPLE = 200;
    private static final int SEATS = 20;
    private static final int LEAVING = 7;

    @Inject
    Cast cast;
    @Inject
    Calendar calendar;
    @Inject
    Persons persons;
    @Inject
    Circles circles;
    @Inject
    Registering registering;
    @Inject
    Registrations registrations;
    @Inject
    OwnThreads threads;
    @Inject
    UserTransaction transaction;
    @PersistenceContext
    EntityManager entities;

    private final Random random = new Random(2007);
    private Viewer founder;
    private Space space;
    private List<Viewer> people;

    @Deployment
    static WebArchive house() {
        return House.with(SeatsIT.class);
    }

    private <T> T apart(Callable<T> act) throws Exception {
        return Together.apart(threads, act);
    }

    @BeforeEach
    void furnish() throws Exception {
        founder = apart(cast::founder);
        space = apart(() -> cast.space(Audience.EVERYONE));
        people = apart(() -> {
            transaction.begin();
            List<Viewer> registered = IntStream.range(0, PEOPLE).mapToObj(i -> circles.viewer(persons.register("Personne " + i,
                    EmailAddress.of(UUID.randomUUID() + "@mairie.example").orElseThrow(), Locale.FRENCH))).toList();
            transaction.commit();
            return registered;
        });
    }

    @Test
    void twentySeatsAreGivenOnceAndInOrderHoweverManyWantThem() throws Exception {
        int rounds = Integer.getInteger("seats.rounds", 2);
        for (int round = 0; round < rounds; round++) {
            String title = "Rencontre " + UUID.randomUUID();
            play(apart(() -> {
                Event event = calendar.announce(founder, space, new EventText(title, "2031-10-24T09:30", "2031-10-24T17:00", null, "Brest", null));
                registering.decide(founder, event, new TermsText(true, Integer.toString(SEATS), false, null, null, null, null, null), null);
                return event;
            }));
        }
    }

    private void play(Event event) throws Exception {
        List<Callable<Object>> wanted = people.stream().<Callable<Object>>map(person -> () -> registering.register(person, event,
                new RegistrationText("Personne " + person.personId(), null, Presence.ON_SITE, null, false, List.of())).getId()).toList();
        List<Object> outcomes = Together.act(threads, wanted);
        assertTrue(outcomes.stream().allMatch(Long.class::isInstance), () -> outcomes.stream().filter(it -> !(it instanceof Long)).findFirst().orElseThrow().toString());
        List<Registration> list = list(event);
        assertEquals(PEOPLE, list.size());
        assertEquals(IntStream.rangeClosed(1, PEOPLE).boxed().toList(), list.stream().map(Registration::getNumber).toList());
        assertEquals(SEATS, list.stream().limit(SEATS).filter(each -> each.getStage() == Stage.SEATED).count());
        assertEquals(PEOPLE - SEATS, list.stream().skip(SEATS).filter(each -> each.getStage() == Stage.WAITING).count());
        freed(event, list);
        told(event);
    }

    /** Some who have a seat and some who wait go at once: whoever waited longest of the others is offered what became free. */
    private void freed(Event event, List<Registration> list) throws Exception {
        List<Registration> leaving = new ArrayList<>();
        for (int i = 0; i < LEAVING; i++) {
            leaving.add(list.get(i * 2 + random.nextInt(2)));
            leaving.add(list.get(SEATS + i * 5 + random.nextInt(5)));
        }
        List<Object> outcomes = Together.act(threads, leaving.stream().<Callable<Object>>map(each -> () -> {
            registering.remove(founder, event, each.getId());
            return 0L;
        }).toList());
        assertTrue(outcomes.stream().allMatch(Long.class::isInstance), outcomes::toString);
        List<Registration> now = list(event);
        List<Registration> holding = now.stream().filter(each -> each.getStage().isHolding()).toList();
        assertEquals(SEATS, holding.size());
        int lastOffered = holding.stream().map(Registration::getNumber).max(Comparator.naturalOrder()).orElseThrow();
        int firstWaiting = now.stream().filter(each -> each.getStage() == Stage.WAITING).map(Registration::getNumber).min(Comparator.naturalOrder()).orElseThrow();
        assertTrue(lastOffered < firstWaiting, lastOffered + " before " + firstWaiting);
        assertEquals(leaving.size(), now.stream().filter(each -> each.getStage() == Stage.LEFT).count());
    }

    /** Each was told each change once: what they are now is what the last letter says, and no two letters say the same. */
    private void told(Event event) throws Exception {
        assertEquals(0L, one("select count(*) from registration_change c join registration r on r.id = c.registration_id where r.event_id = "
                + event.getId() + " and (select count(*) from notice n where n.kind = 'registration' and n.about = c.id) <> 1"));
        assertEquals(0L, one("select count(*) from (select c.registration_id, c.what from registration_change c join registration r"
                + " on r.id = c.registration_id where r.event_id = " + event.getId()
                + " group by c.registration_id, c.what having count(*) > 1) doubles"));
        assertEquals((long) PEOPLE, one("select count(*) from registration r where r.event_id = " + event.getId() + " and r.stage = (select case c.what"
                + " when 'REMOVED' then 'LEFT' else c.what end from registration_change c where c.id = (select max(m.id) from registration_change m where m.registration_id = r.id))"));
    }

    private long one(String question) throws Exception {
        return apart(() -> ((Number) entities.createNativeQuery(question).getSingleResult()).longValue());
    }

    private List<Registration> list(Event event) throws Exception {
        return apart(() -> registrations.list(founder, event, 0, 1000)).stream().sorted(Comparator.comparing(Registration::getNumber)).toList();
    }
}
