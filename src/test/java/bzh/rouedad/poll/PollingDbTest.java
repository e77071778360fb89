package bzh.rouedad.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.world.SmallHouse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PollingDbTest {
    private static final String DAYS = "24/11/2026 9h30-12h\r\n\r\n2026-11-23\n25/11/2026 14:00 - 16:30\n24/11/2026 9h30-12h";
    private static final String MONDAY = "2026-11-23";
    private static final String TUESDAY = "2026-11-24T09:30/12:00";

    private final SmallHouse house = new SmallHouse();
    private final Polling polling = house.get(Polling.class);
    private final Polls polls = house.get(Polls.class);
    private final Viewer animator = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class)
            .makeAdministrator("Maryvonne", EmailAddress.of("m@mairie.example").orElseThrow(), "une phrase de passe longue")));
    private final Viewer anne = person("Anne");

    @AfterEach
    void leave() {
        house.close();
    }

    private Viewer person(String name) {
        return house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).make(name,
                EmailAddress.of(name + "@mairie.example").orElseThrow(), "une phrase de passe longue")));
    }

    private Space space(String slug, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(animator, new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
    }

    private Poll propose(Space space, String days) {
        return house.act(() -> polling.propose(animator, space, new PollText("Première réunion", null, "Brest", null, days)));
    }

    private void answer(Viewer viewer, Poll poll, Map<String, Choice> said) {
        house.run(() -> polling.answer(viewer, poll, said));
    }

    @Test
    void datesAreReadAsPeopleWriteThemEachOnceInTheirOrder() {
        assertEquals(List.of(MONDAY, TUESDAY, "2026-11-25T14:00/16:30"), propose(space("fing", Audience.EVERYONE), DAYS).getSlots().stream().map(Slot::key).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/2026", "24/11/2026 12h-9h", "24/11/2026 9h30", "demain", "24/11/2026 25h-26h", "29/03/2026 2h30-4h", "24/11/1026"})
    void whatCannotBeReadIsToldWithItsLine(String line) {
        Space space = space("fing", Audience.EVERYONE);
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> propose(space, DAYS + "\n" + line));
        assertEquals("days", refusal.field());
        assertTrue(refusal.sentence(Locale.FRENCH).contains(line), refusal.sentence(Locale.FRENCH));
        assertEquals(List.of(0L), house.rows("select count(*) from poll"));
    }

    @Test
    void oneDateIsNoChoice() {
        Space space = space("fing", Audience.EVERYONE);
        assertThrows(InvalidInput.class, () -> propose(space, "24/11/2026"));
    }

    @Test
    void theDateThatSuitsMostIsShown() {
        Poll poll = propose(space("fing", Audience.EVERYONE), DAYS);
        assertFalse(polling.sheet(poll).isBest(poll.getSlots().get(0)));
        answer(anne, poll, Map.of(MONDAY, Choice.IF_NEEDED, TUESDAY, Choice.YES));
        answer(person("Brieg"), poll, Map.of(MONDAY, Choice.IF_NEEDED, TUESDAY, Choice.NO, "sans objet", Choice.YES));
        Sheet sheet = polling.sheet(poll);
        assertEquals(List.of(false, true, false), poll.getSlots().stream().map(sheet::isBest).toList());
        assertEquals(List.of("Anne", "Brieg"), sheet.rows().stream().map(Sheet.Row::name).toList());
        assertEquals(2, sheet.count(poll.getSlots().get(0), Choice.IF_NEEDED));
    }

    @Test
    void anAnswerTakesThePlaceOfTheOneBeforeAndStaysWithItsDate() {
        Poll poll = propose(space("fing", Audience.EVERYONE), DAYS);
        answer(anne, poll, Map.of(MONDAY, Choice.YES, TUESDAY, Choice.YES));
        answer(anne, poll, Map.of(TUESDAY, Choice.NO));
        Poll changed = house.act(() -> polling.change(animator, poll, new PollText("Première réunion", null, null, null, "24/11/2026 9h30-12h\n30/11/2026"), null));
        Sheet sheet = polling.sheet(changed);
        assertEquals(1, sheet.rows().size());
        assertEquals(Choice.NO, sheet.rows().get(0).of(changed.getSlots().get(0)));
        assertEquals(null, sheet.rows().get(0).of(changed.getSlots().get(1)));
    }

    @Test
    void theDateThatIsChosenBecomesTheMeetingOnce() {
        Space space = space("fing", Audience.EVERYONE);
        Poll poll = propose(space, DAYS);
        assertEquals(1, polls.open(Viewer.stranger(), space, 9).size());
        assertThrows(NotAllowed.class, () -> house.act(() -> polling.decide(anne, poll, TUESDAY)));
        assertThrows(InvalidInput.class, () -> house.act(() -> polling.decide(animator, poll, "rien")));
        Event event = house.act(() -> polling.decide(animator, poll, TUESDAY));
        assertEquals("2026-11-24T08:30:00Z", event.getStartsAt().toString());
        assertEquals("Brest", event.getPlace());
        assertThrows(InvalidInput.class, () -> house.act(() -> polling.decide(animator, poll, MONDAY)));
        assertThrows(InvalidInput.class, () -> answer(anne, poll, Map.of(MONDAY, Choice.YES)));
        assertEquals(List.of("poll ANNOUNCED", "event ANNOUNCED"),
                house.rows("select thing_kind || ' ' || verb from activity where thing_kind in ('event', 'poll') order by id"));
        assertFalse(polls.find(animator, poll.getSlug()).orElseThrow().isOpen());
        assertEquals(List.of(), polls.open(Viewer.stranger(), space, 9));
    }

    @Test
    void whoDoesNotSeeTheSpaceSeesAndAnswersNothing() {
        Poll poll = propose(space("clos", Audience.MEMBERS), DAYS);
        assertTrue(polls.find(anne, poll.getSlug()).isEmpty());
        assertThrows(NotAllowed.class, () -> answer(anne, poll, Map.of(MONDAY, Choice.YES)));
        assertThrows(NotAllowed.class, () -> answer(Viewer.stranger(), propose(space("ouvert", Audience.EVERYONE), DAYS), Map.of()));
    }
}
