package bzh.rouedad.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeatsDbTest {
    private final MeetingHouse room = new MeetingHouse();
    private final Event event = room.meeting(room.open, MeetingHouse.TWO_SEATS);

    @AfterEach
    void leave() {
        room.close();
    }

    private void leave(Registration registration) {
        room.house.run(() -> room.house.get(Seats.class).leave(registration, What.LEFT));
        room.post.send();
    }

    private boolean accept(Registration registration) {
        return room.house.act(() -> room.house.get(Seats.class).accept(registration));
    }

    private void change(Registration registration, RegistrationText text) {
        room.house.run(() -> room.house.get(Seats.class).change(registration, text, null));
    }

    private String refused(Runnable act) {
        return assertThrows(InvalidInput.class, act::run).field();
    }

    private Registration now(Registration registration) {
        return room.registrations.find(registration.getId()).orElseThrow();
    }

    @Test
    void whoeverComesFirstHasASeatAndTheOthersWaitInTheirOrder() {
        for (String name : List.of("anne", "brieg", "chann", "deniel")) {
            room.register(event, name, null);
        }
        room.post.send();
        assertEquals(List.of("anne SEATED", "brieg SEATED", "chann WAITING", "deniel WAITING"), room.list(event));
        assertEquals(List.of("anne Inscription confirmée : Rencontre", "brieg Inscription confirmée : Rencontre",
                "chann Sur la liste d’attente : Rencontre", "deniel Sur la liste d’attente : Rencontre"), room.letters());
        assertTrue(room.sent.get(3).text().contains("Avant vous : 1."), room.sent.get(3).text());
    }

    @Test
    void whoeverWantsMoreSeatsThanAreLeftAtAllHoldsUpNobodyAndKeepsTheirPlace() {
        Registration anne = room.register(event, "anne", "2");
        room.register(event, "brieg", "2");
        become("1");
        room.register(event, "chann", null);
        leave(anne);
        assertEquals(List.of("brieg WAITING", "chann OFFERED", "anne LEFT"), room.list(event));
        room.register(event, "deniel", null);
        become("3");
        assertEquals(List.of("brieg OFFERED", "chann OFFERED", "deniel WAITING", "anne LEFT"), room.list(event));
    }

    private void become(String seats) {
        room.house.run(() -> room.registering.decide(room.organiser, event, new TermsText(true, seats, false, null, null, null, "24", null), null));
    }

    @Test
    void aSeatThatBecomesFreeIsHeldForWhoeverWaitedLongest() {
        Registration anne = room.register(event, "anne", null);
        room.register(event, "brieg", null);
        Registration chann = room.register(event, "chann", null);
        room.register(event, "deniel", null);
        leave(anne);
        assertEquals(List.of("brieg SEATED", "chann OFFERED", "deniel WAITING", "anne LEFT"), room.list(event));
        assertEquals(List.of("anne Inscription annulée : Rencontre", "chann Une place pour vous : Rencontre"),
                room.letters().subList(4, 6));
        // Who comes now does not overtake anybody, though a seat is not taken yet.
        room.register(event, "enora", null);
        assertTrue(accept(chann));
        assertFalse(accept(chann));
        assertEquals(List.of("brieg SEATED", "chann SEATED", "deniel WAITING", "enora WAITING", "anne LEFT"), room.list(event));
        leave(anne);
        assertEquals(2, room.letters().stream().filter(letter -> letter.startsWith("anne")).count());
    }

    @Test
    void aSeatThatIsNotTakenInTimeGoesToTheNext() {
        Registration anne = room.register(event, "anne", "2");
        Registration brieg = room.register(event, "brieg", null);
        room.register(event, "chann", "2");
        leave(anne);
        assertEquals(List.of("brieg OFFERED", "chann WAITING", "anne LEFT"), room.list(event));
        room.comes("2026-11-26T08:59:59Z");
        assertEquals(List.of("brieg OFFERED", "chann WAITING", "anne LEFT"), room.list(event));
        room.comes("2026-11-26T09:00:00Z");
        assertEquals(List.of("chann OFFERED", "anne LEFT", "brieg LAPSED"), room.list(event));
        assertFalse(accept(brieg));
        assertEquals(List.of("brieg Place non prise : Rencontre", "chann Une place pour vous : Rencontre"),
                room.letters().subList(room.letters().size() - 2, room.letters().size()));
    }

    @Test
    void aSeatIsHeldNoLongerThanUntilTheMeetingBegins() {
        Registration anne = room.register(event, "anne", "2");
        Registration brieg = room.register(event, "brieg", null);
        room.hands.now = Instant.parse("2026-12-24T08:00:00Z");
        leave(anne);
        assertEquals(event.getStartsAt(), now(brieg).getOfferedUntil());
        room.comes("2026-12-24T08:30:00Z");
        Registration chann = now(brieg);
        assertEquals(Stage.LAPSED, chann.getStage());
        assertEquals("name", refused(() -> room.register(event, "chann", null)));
    }

    @Test
    void aPartyWaitsUntilThereIsRoomForAllOfIt() {
        Registration anne = room.register(event, "anne", null);
        Registration brieg = room.register(event, "brieg", null);
        room.register(event, "club", "2");
        room.register(event, "chann", null);
        leave(anne);
        assertEquals(List.of("brieg SEATED", "club WAITING", "chann WAITING", "anne LEFT"), room.list(event));
        leave(brieg);
        assertEquals(List.of("club OFFERED", "chann WAITING", "anne LEFT", "brieg LEFT"), room.list(event));
    }

    @Test
    void moreRoomIsOfferedInOrderAndLessTakesNobodysSeat() {
        for (String name : List.of("anne", "brieg", "chann", "deniel", "enora")) {
            room.register(event, name, null);
        }
        become("4");
        assertEquals(List.of("anne SEATED", "brieg SEATED", "chann OFFERED", "deniel OFFERED", "enora WAITING"), room.list(event));
        become("1");
        assertEquals(List.of("anne SEATED", "brieg SEATED", "chann OFFERED", "deniel OFFERED", "enora WAITING"), room.list(event));
    }

    @Test
    void termsThatChangedMeanwhileAreNotOverwritten() {
        long seen = room.registrations.terms(event).orElseThrow().getVersion();
        room.house.run(() -> room.registering.decide(room.organiser, event, new TermsText(true, "3", false, null, null, null, null, null), seen));
        assertThrows(ChangedMeanwhile.class, () -> room.house.run(() -> room.registering.decide(room.organiser, event,
                new TermsText(true, "4", false, null, null, null, null, null), seen)));
        assertEquals(3, room.registrations.terms(event).orElseThrow().room(Presence.ON_SITE));
    }

    @Test
    void onSiteAndFromAfarAreTwoRooms() {
        Event both = room.meeting(room.open, new TermsText(true, "1", true, "1", null, null, "24", null));
        RegistrationText afar = new RegistrationText("x", null, Presence.REMOTE, null, false, List.of());
        Registration anne = room.register(both, "anne", null);
        Registration brieg = room.register(both, room.person("brieg"), afar);
        Registration chann = room.register(both, room.person("chann"), afar);
        assertEquals(List.of(Stage.SEATED, Stage.SEATED, Stage.WAITING), List.of(anne.getStage(), brieg.getStage(), now(chann).getStage()));
        assertEquals("presence", refused(() -> change(brieg, MeetingHouse.text("brieg", null))));
        assertEquals(Presence.REMOTE, now(brieg).getPresence());
        leave(anne);
        change(brieg, MeetingHouse.text("brieg", null));
        assertEquals(Presence.ON_SITE, now(brieg).getPresence());
        assertEquals(Stage.OFFERED, now(chann).getStage());
    }

    @Test
    void moreSeatsThanThereAreRoomForAreRefusedAndTheOldOnesKept() {
        Registration anne = room.register(event, "anne", null);
        room.register(event, "brieg", null);
        assertEquals("seats", refused(() -> change(anne, MeetingHouse.text("anne", "2"))));
        assertEquals(1, now(anne).getSeats());
        assertEquals("seats", refused(() -> room.register(event, "mairie", "400")));
        assertEquals("seats", refused(() -> room.register(event, "club", "3")));
        assertEquals("seats", refused(() -> room.register(event, "rien", "0")));
        assertEquals("seats", refused(() -> room.register(event, "mots", "deux")));
        assertEquals(2, room.list(event).size());
    }

    @Test
    void fewerSeatsMakeRoomForWhoeverWaits() {
        Registration anne = room.register(event, "anne", "2");
        room.register(event, "brieg", null);
        change(anne, MeetingHouse.text("anne", "1"));
        assertEquals(List.of("anne SEATED", "brieg OFFERED"), room.list(event));
    }

    @Test
    void whoeverIsOnTheListIsToldSoASecondTime() {
        Viewer anne = room.person("anne");
        room.register(event, anne, MeetingHouse.text("Anne", null));
        assertEquals("name", refused(() -> room.register(event, anne, MeetingHouse.text("Anne", null))));
        assertEquals(List.of("Anne SEATED"), room.list(event));
    }

    @Test
    void withAnAccountOneSeesAndChangesOnesOwnRegistrationOnly() {
        Viewer anne = room.person("anne");
        Viewer brieg = room.person("brieg");
        room.register(event, anne, MeetingHouse.text("Anne", null));
        assertFalse(room.house.act(() -> room.registering.leave(brieg, event)));
        assertTrue(room.registrations.mine(brieg, event).isEmpty());
        assertTrue(room.registrations.mine(Viewer.stranger(), event).isEmpty());
        room.house.run(() -> room.registering.change(anne, event, MeetingHouse.text("Anne Le Bihan", "2"), null));
        assertEquals(2, room.registrations.mine(anne, event).orElseThrow().getSeats());
        assertTrue(room.house.act(() -> room.registering.leave(anne, event)));
        assertFalse(room.house.act(() -> room.registering.leave(anne, event)));
        assertEquals(List.of("Anne Le Bihan LEFT"), room.list(event));
    }
}
