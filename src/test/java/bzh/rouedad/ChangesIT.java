package bzh.rouedad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.Courier;
import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.attendance.SurveyRounds;
import bzh.rouedad.attendance.Surveying;
import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.registration.Presence;
import bzh.rouedad.registration.Registering;
import bzh.rouedad.registration.RegistrationText;
import bzh.rouedad.registration.SeatRounds;
import bzh.rouedad.registration.TermsText;
import bzh.rouedad.space.Space;
import bzh.rouedad.world.Cast;
import bzh.rouedad.world.House;
import bzh.rouedad.world.Together;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What waits to be told of a meeting, inside the server and on both databases: changes, reminders, the survey. */
@ArquillianTest
class ChangesIT {
    @Inject
    Cast cast;
    @Inject
    Calendar calendar;
    @Inject
    Registering registering;
    @Inject
    Courier courier;
    @Inject
    SeatRounds seats;
    @Inject
    Surveying surveying;
    @Inject
    SurveyRounds surveys;
    @Inject
    OwnThreads threads;
    @PersistenceContext
    EntityManager entities;

    @Deployment
    static WebArchive house() {
        return House.with(ChangesIT.class);
    }

    private void apart(Runnable... acts) throws InterruptedException {
        List<Callable<Object>> calls = List.of(acts).stream().<Callable<Object>>map(act -> () -> {
            act.run();
            return 0L;
        }).toList();
        List<Object> outcomes = Together.act(threads, calls);
        assertTrue(outcomes.stream().allMatch(Long.valueOf(0)::equals), outcomes::toString);
    }

    private long count(String sql, long id) {
        return ((Number) entities.createNativeQuery(sql).setParameter(1, id).getSingleResult()).longValue();
    }

    private static EventText text(String title, String place) {
        return new EventText(title, "2031-10-24T09:30", "2031-10-24T17:00", null, place, null);
    }

    @Test
    void changesOfTheSameMomentWaitInOneLetterForEachReader() throws InterruptedException {
        String title = "Rencontre " + UUID.randomUUID();
        Event[] made = new Event[1];
        Viewer[] organiser = new Viewer[1];
        apart(() -> {
            organiser[0] = cast.founder();
            Space space = cast.space(Audience.EVERYONE);
            made[0] = calendar.announce(organiser[0], space, text(title, "Brest"));
            registering.decide(organiser[0], made[0], new TermsText(true, null, false, null, null, null, null, null), null);
            registering.register(organiser[0], made[0], new RegistrationText("Maryvonne", null, Presence.ON_SITE, null, false, List.of()));
            surveying.decide(organiser[0], made[0], true);
        });
        long id = made[0].getId();
        String waiting = "select count(*) from notice n join activity a on a.id = n.activity_id where a.thing_kind = 'event' and a.thing_id = ?1"
                + " and a.verb = 'MOVED' and n.sent_at is null and n.dropped is null";
        // Editors, couriers and rounds at once, in threads of their own.
        Runnable edit = () -> calendar.change(organiser[0], made[0], text(title, "Salle " + UUID.randomUUID()), null);
        for (int i = 0; i < 5; i++) {
            apart(edit, edit, courier::deliverAll, seats::round, surveys::round, courier::deliverAll);
        }
        apart(courier::deliverAll, seats::round);
        assertEquals(1, count(waiting, id));
        assertEquals(10, count("select count(*) from calendar_event_state where event_id = ?1", id));
        assertEquals(1, count("select count(*) from registration_moved where event_id = ?1 and due_at is not null and since = 0", id));
        assertEquals(2, count("select count(*) from registration_reminder where event_id = ?1", id));
        apart(() -> calendar.cancel(organiser[0], made[0]), courier::deliverAll);
        apart(courier::deliverAll, seats::round);
        assertEquals(0, count(waiting, id));
        assertEquals(0, count("select count(*) from registration_moved where event_id = ?1 and due_at is not null", id));
    }
}
