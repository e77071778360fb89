package bzh.rouedad.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circle;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.world.SmallHouse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourierDbTest {
    private static final List<Long> HEARD = new ArrayList<>();
    private final SmallHouse house = new SmallHouse().with(Recipient.class, Deaf.class, Listening.class);
    private final Courier courier = house.get(Courier.class);
    private Viewer viewer;
    private Circle circle;

    /** Chokes on one thing, as on a text it cannot digest. */
    static class Deaf implements Recipient {
        static final long INDIGESTIBLE = 2;

        @Override
        public String name() {
            return "deaf";
        }

        @Override
        public void receive(List<Activity> news) {
            if (news.stream().anyMatch(each -> each.getThing().id() == INDIGESTIBLE)) {
                throw new StackOverflowError("\u0000expected by the test " + "x".repeat(1000));
            }
        }
    }

    static class Listening implements Recipient {
        @Override
        public String name() {
            return "listening";
        }

        @Override
        public void receive(List<Activity> news) {
            news.forEach(each -> HEARD.add(each.getThing().id()));
        }
    }

    @BeforeEach
    void found() {
        HEARD.clear();
        Person person = house.act(() -> house.get(DemoAccounts.class).makeAdministrator("F",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue"));
        viewer = house.get(Circles.class).viewer(person);
        circle = house.act(() -> house.get(Circles.class).found(Audience.EVERYONE, person));
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private void record(long... things) {
        for (long thing : things) {
            house.run(() -> house.get(Ledger.class).record(viewer, Verb.REVISED, new Ref("page", thing), circle, null));
        }
    }

    @Test
    void newsThatOneCannotDigestReachesEverybodyElseAndHoldsUpNothing() {
        record(1, 2, 3);
        house.run(courier::deliverAll);
        assertEquals(List.of(1L, 2L, 3L), HEARD);
        assertEquals(0, courier.waiting("listening"));
        assertEquals(1, courier.waiting("deaf"));
    }

    @Test
    void whatWasBroughtCanBeReadAgainAndWhatWaitsIsNotAmongIt() {
        assertEquals(0, courier.latestBrought("deaf"));
        record(1, 2, 3);
        assertTrue(courier.waitingSince("deaf").isPresent());
        house.run(courier::deliverAll);
        List<Activity> brought = courier.brought("deaf", 0, 10);
        assertEquals(List.of(1L, 3L), brought.stream().map(each -> each.getThing().id()).toList());
        assertEquals(brought.get(1).getId(), courier.latestBrought("deaf"));
        assertEquals(List.of(3L), courier.brought("deaf", brought.get(0).getId(), 10).stream()
                .map(each -> each.getThing().id()).toList());
        assertEquals(1, courier.brought("deaf", 0, 1).size());
        assertTrue(courier.waitingSince("deaf").isPresent());
        assertTrue(courier.waitingSince("listening").isEmpty());
    }

    @Test
    void newsIsBroughtOnce() {
        record(1);
        house.run(courier::deliverAll);
        house.run(courier::deliverAll);
        assertEquals(List.of(1L), HEARD);
    }

    @Test
    void whatFailedRestsLongerEachTimeAnHourAtMost() {
        record(2);
        for (int i = 0; i < 15; i++) {
            house.run(courier::deliverAll);
            house.act(() -> house.change("update activity_delivery set next_at = 0 where recipient = 'deaf'"));
        }
        house.run(courier::deliverAll);
        assertEquals(List.of(16), house.rows("select attempts from activity_delivery where recipient = 'deaf'"));
        long next = ((Number) house.rows("select next_at from activity_delivery where recipient = 'deaf'").get(0)).longValue();
        assertTrue(next <= System.currentTimeMillis() + 3_600_000, "in an hour at the latest");
        assertTrue(next > System.currentTimeMillis() + 3_500_000, "after many failures in an hour");
    }

    @Test
    void anErrorIsKeptInAFormEveryDatabaseTakes() {
        record(2);
        house.run(courier::deliverAll);
        String error = (String) house.rows("select last_error from activity_delivery where recipient = 'deaf'").get(0);
        assertEquals(500, error.length());
        assertTrue(error.startsWith("java.lang.StackOverflowError: expected"), error);
    }

    @Test
    void aBagIsNoLimit() {
        for (int i = 10; i < 130; i++) {
            record(i);
        }
        house.run(courier::deliverAll);
        assertEquals(120, HEARD.size());
    }

    @Test
    void theLedgerShowsTheLatestFirstAndOnlyWhatTheViewerSees() {
        Circle closed = house.act(() -> house.get(Circles.class).found(Audience.MEMBERS, house.get(Persons.class)
                .find(viewer.personId()).orElseThrow()));
        record(1);
        house.run(() -> house.get(Ledger.class).record(viewer, Verb.REVISED, new Ref("page", 9), closed, null));
        Ledger ledger = house.get(Ledger.class);
        assertEquals(List.of(9L, 1L), ledger.latest(viewer, 0, 10).stream().map(each -> each.getThing().id()).toList());
        assertEquals(List.of(1L), ledger.latest(Viewer.stranger(), 0, 10).stream().map(each -> each.getThing().id()).toList());
    }
}
