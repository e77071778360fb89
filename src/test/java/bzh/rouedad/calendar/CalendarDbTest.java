package bzh.rouedad.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.world.SmallHouse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarDbTest {
    private final SmallHouse house = new SmallHouse();
    private final Calendar calendar = house.get(Calendar.class);
    private final Events events = house.get(Events.class);
    private Viewer organiser;
    private Space space;

    @BeforeEach
    void found() {
        Person person = house.act(() -> house.get(DemoAccounts.class).makeAdministrator("F", EmailAddress.of("f@mairie.example").orElseThrow(),
                "une phrase de passe longue"));
        organiser = house.get(Circles.class).viewer(person);
        space = house.act(() -> house.get(Hosting.class).found(organiser, new SpaceDraft("fing", "F", SpaceKind.GROUP, Audience.EVERYONE, null, null)));
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private static EventText text(String title, String day, String place) {
        return new EventText(title, day + "T09:30", day + "T17:00", null, place, null);
    }

    private Event announce(EventText text) {
        return house.act(() -> calendar.announce(organiser, space, text));
    }

    private List<?> verbs() {
        return house.rows("select verb from activity where thing_kind = 'event' order by id");
    }

    @Test
    void aMeetingIsNewsWhenACalendarWouldShowIt() {
        Event event = announce(text("Rencontre", "2026-12-24", "Brest"));
        Event moved = house.act(() -> calendar.change(organiser, event, text("Rencontre", "2026-12-24", "Lannion"), null));
        Event same = house.act(() -> calendar.change(organiser, event, text("Rencontre", "2026-12-24", "Lannion"), null));
        assertEquals(List.of(1, 1), List.of(moved.getSequence(), same.getSequence()));
        assertEquals(event.getUid(), same.getUid());
        assertEquals(List.of("ANNOUNCED", "MOVED"), verbs());
    }

    @Test
    void aMeetingIsCancelledOnce() {
        Event event = announce(text("Rencontre", "2026-12-24", null));
        house.run(() -> calendar.cancel(organiser, event));
        house.run(() -> calendar.cancel(organiser, event));
        Event held = events.find(organiser, event.getSlug()).orElseThrow();
        assertTrue(held.isCancelled());
        assertEquals(1, held.getSequence());
        assertEquals(List.of("ANNOUNCED", "CANCELLED"), verbs());
    }

    @Test
    void aMeetingThatWasIsRecalledWithoutLetters() {
        house.act(() -> calendar.recall(organiser, space, text("Rencontre", "2007-10-24", "Brest")));
        assertEquals(List.of("CREATED"), verbs());
    }

    @Test
    void meetingsOfOneNameAndYearHaveAddressesOfTheirOwn() {
        assertEquals("rencontre-2026", announce(text("Rencontre", "2026-12-24", null)).getSlug());
        assertEquals("rencontre-2026-2", announce(text("Rencontre !", "2026-12-25", null)).getSlug());
        assertEquals("rencontre-2027", announce(text("Rencontre", "2027-12-24", null)).getSlug());
        assertEquals("2026", announce(text("!?", "2026-12-24", null)).getSlug());
        String longest = "mot ".repeat(50).strip();
        assertFalse(announce(text(longest, "2026-12-24", null)).getSlug().equals(announce(text(longest, "2026-12-24", null)).getSlug()));
    }

    @Test
    void theNextMeetingComesFirstAndThePastOneThatWasLast() {
        for (String day : List.of("2026-12-26", "2026-12-24", "2026-12-25", "2026-12-23")) {
            announce(text(day, day, null));
        }
        Instant noon = Instant.parse("2026-12-25T11:00:00Z");
        assertEquals(List.of("2026-12-25"), titles(events.running(organiser, EventFilter.NONE, noon, 10)));
        assertEquals(List.of("2026-12-26"), titles(events.upcoming(organiser, EventFilter.ofSpace(space.getSlug()), noon, 0, 10)));
        assertEquals(List.of("2026-12-24", "2026-12-23"), titles(events.past(organiser, EventFilter.NONE, noon, 0, 10)));
        assertEquals(List.of("2026-12-24"), titles(events.list(organiser, 1, 1)));
    }

    private static List<String> titles(List<Event> list) {
        return list.stream().map(Event::getTitle).toList();
    }
}
