package bzh.rouedad.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharingDbTest {
    private final CalendarHouse house = new CalendarHouse();
    private final Sharing sharing = house.house.get(Sharing.class);
    private final Space home = house.space("fing", Audience.EVERYONE);
    private final Space other = house.space("creatif", Audience.EVERYONE);
    private final Event event = house.announce(home, "Rencontre", "2126-12-24");
    private final Viewer anne = with(Role.CONTRIBUTOR, home, "Anne");
    private final Viewer brieg = with(Role.EDITOR, other, "Brieg");

    @AfterEach
    void leave() {
        house.close();
    }

    private Viewer with(Role role, Space space, String name) {
        Person person = house.house.get(Persons.class).find(house.person(name).personId()).orElseThrow();
        house.act(() -> house.house.get(Circles.class).admit(space.getCircle(), person, role));
        return house.house.get(Circles.class).viewer(person);
    }

    private List<String> shownIn(Space space) {
        return house.events.upcoming(Viewer.stranger(), EventFilter.ofSpace(space.getSlug()), Instant.EPOCH, 0, 9).stream().map(Event::getTitle).toList();
    }

    private List<?> lines() {
        return house.rows("select verb from activity where thing_kind = 'event' order by id");
    }

    @Test
    void aSpaceShowsAMeetingOnceItsEditorsSaidYes() {
        Event own = house.act(() -> house.calendar.announce(anne, home, CalendarHouse.text("Atelier", "2126-12-25")));
        house.run(() -> sharing.propose(anne, own, other));
        house.run(() -> sharing.propose(anne, own, other));
        assertEquals(List.of(), shownIn(other));
        assertThrows(NotAllowed.class, () -> house.run(() -> sharing.answer(anne, own, other, true)));
        assertEquals(1, house.house.get(Showings.class).waiting(brieg, other, Instant.EPOCH).size());
        house.run(() -> sharing.answer(brieg, own, other, true));
        house.run(() -> sharing.answer(brieg, own, other, true));
        assertEquals(List.of("Atelier"), shownIn(other));
        assertEquals(List.of("Rencontre", "Atelier"), shownIn(home));
        assertEquals(List.of("ANNOUNCED", "ANNOUNCED", "PROPOSED", "ANNOUNCED"), lines());
        house.run(() -> sharing.withdraw(anne, own, other));
        assertEquals(List.of(), shownIn(other));
    }

    @Test
    void whoEditsTheOtherSpaceNeedNotAsk() {
        house.run(() -> sharing.propose(house.organiser, event, other));
        assertEquals(List.of("Rencontre"), shownIn(other));
    }

    @Test
    void changesAreToldInEverySpaceThatShowsIt() {
        house.run(() -> sharing.propose(house.organiser, event, other));
        house.act(() -> house.calendar.change(house.organiser, event, CalendarHouse.text("Rencontre", "2126-12-26"), null));
        house.run(() -> house.calendar.cancel(house.organiser, event));
        assertEquals(List.of(other.getCircle().getId().toString(), other.getCircle().getId().toString()),
                house.rows("select note from activity where verb in ('MOVED', 'CANCELLED') order by id"));
    }

    @Test
    void aMeetingOfMembersAloneIsShownNowhereElse() {
        Event closed = house.announce(house.space("clos", Audience.MEMBERS), "Secret", "2126-12-24");
        assertEquals("space", assertThrows(InvalidInput.class, () -> house.run(() -> sharing.propose(house.organiser, closed, other))).field());
        assertEquals("space", assertThrows(InvalidInput.class, () -> house.run(() -> sharing.propose(house.organiser, event, home))).field());
        assertThrows(NotAllowed.class, () -> house.run(() -> sharing.propose(brieg, event, other)));
    }

    @Test
    void aMeetingOfTheNetworkStaysHiddenFromStrangersWhereverItIsShown() {
        Event inside = house.announce(house.space("reseau", Audience.NETWORK), "Interne", "2126-12-24");
        house.run(() -> sharing.propose(house.organiser, inside, other));
        assertEquals(List.of(), shownIn(other));
        assertEquals(1, house.events.upcoming(brieg, EventFilter.ofSpace(other.getSlug()), Instant.EPOCH, 0, 9).size());
    }
}
