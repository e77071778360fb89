package bzh.rouedad.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationLinksDbTest {
    private final MeetingHouse room = new MeetingHouse();
    private final Event event = room.meeting(room.open, MeetingHouse.TWO_SEATS);

    @AfterEach
    void leave() {
        room.close();
    }

    private boolean act(Predicate<String> link, String key) {
        boolean done = room.house.act(() -> link.test(key));
        room.post.send();
        return done;
    }

    private static String calendar(Mail mail) {
        return mail.enclosures().isEmpty() ? "" : new String(mail.enclosures().get(0).content(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private Mail last() {
        return room.sent.get(room.sent.size() - 1);
    }

    @Test
    void nobodyIsOnTheListBeforeTheOwnerOfTheAddressSaysYes() {
        room.ask(event, MeetingHouse.text("Anne", null), "anne@ailleurs.example");
        assertEquals(List.of(), room.list(event));
        assertEquals(0, room.registrations.taken(event, Presence.ON_SITE));
        assertEquals(List.of("anne Confirmez votre inscription : Rencontre"), room.letters());
        String key = room.key();
        assertTrue(act(room.links::confirm, key));
        assertFalse(act(room.links::confirm, key));
        assertEquals(List.of("Anne SEATED"), room.list(event));
        assertEquals(2, room.sent.size());
    }

    @Test
    void aSeatComesWithAnInvitationAndGoesWithItsWithdrawal() {
        String key = room.confirmed(event, "anne", null);
        assertTrue(calendar(last()).contains("METHOD:REQUEST") && calendar(last()).contains("UID:" + event.getUid()), calendar(last()));
        // Nobody would read what their calendar answers.
        assertTrue(calendar(last()).contains("RSVP=FALSE"), calendar(last()));
        assertTrue(act(room.links::leave, key));
        assertTrue(calendar(last()).contains("METHOD:CANCEL") && calendar(last()).contains("UID:" + event.getUid()), calendar(last()));
        assertFalse(act(room.links::leave, key));
        assertEquals(List.of("anne LEFT"), room.list(event));
        assertEquals(3, room.sent.size());
    }

    @Test
    void whoeverOnlyWaitedHasNoInvitationToBeWithdrawn() {
        room.confirmed(event, "anne", "2");
        String key = room.confirmed(event, "brieg", null);
        assertEquals("", calendar(last()));
        assertTrue(act(room.links::leave, key));
        assertEquals("", calendar(last()));
    }

    @Test
    void theOneWhoAsksAgainSeesNoDifferenceAndTheOwnerGetsTheirLink() {
        room.confirmed(event, "anne", null);
        room.ask(event, MeetingHouse.text("Quelqu’un d’autre", "2"), "anne@ailleurs.example");
        assertEquals("anne Votre inscription : Rencontre", room.letters().get(2));
        assertEquals(List.of("anne SEATED"), room.list(event));
        assertEquals("anne", room.links.find(room.key()).orElseThrow().getName());
    }

    @Test
    void whatWasAskedAndNeverConfirmedIsForgotten() {
        room.ask(event, MeetingHouse.text("Anne", null), "anne@ailleurs.example");
        String key = room.key();
        room.comes("2026-12-02T08:59:59Z");
        assertTrue(room.links.find(key).isPresent());
        room.hands.now = room.hands.now.plus(Duration.ofHours(2));
        room.house.run(room.rounds::round);
        assertTrue(room.links.find(key).isEmpty());
        assertEquals(List.of(0L), room.house.rows("select count(*) from registration"));
    }

    @Test
    void whoeverCameAndLeftMayComeBack() {
        assertTrue(act(room.links::leave, room.confirmed(event, "anne", null)));
        room.confirmed(event, "anne", null);
        assertEquals(List.of("anne SEATED", "anne LEFT"), room.list(event));
    }

    @Test
    void theNewsOfAMeetingReachesWhoeverSignedUpOnceAndNobodyElse() {
        room.confirmed(event, "anne", "2");
        room.confirmed(event, "brieg", null);
        String gone = room.confirmed(event, "chann", null);
        act(room.links::leave, gone);
        room.ask(event, MeetingHouse.text("Deniel", null), "deniel@ailleurs.example");
        room.bring();
        room.sent.clear();
        room.house.run(() -> room.calendar.change(room.organiser, room.find(event), MeetingHouse.text("2026-12-23"), null));
        room.bring();
        room.bring();
        assertEquals(List.of(), room.letters());
        room.comes("2026-11-25T09:30:00Z");
        room.comes("2026-11-25T10:00:00Z");
        assertEquals(List.of("anne Modifiée : Rencontre", "brieg Modifiée : Rencontre"), room.letters());
        assertTrue(calendar(room.sent.get(0)).contains("DTSTART;TZID=Europe/Paris:20261223T093000"), calendar(room.sent.get(0)));
        assertEquals("", calendar(room.sent.get(1)));
        room.house.run(() -> room.calendar.cancel(room.organiser, room.find(event)));
        room.bring();
        assertEquals(List.of("anne Annulée : Rencontre", "brieg Annulée : Rencontre"), room.letters().subList(2, 4));
        assertTrue(calendar(room.sent.get(2)).contains("METHOD:CANCEL"), calendar(room.sent.get(2)));
        assertEquals("name", refused("Enora", "enora@ailleurs.example"));
    }

    private String refused(String name, String email) {
        return assertThrows(InvalidInput.class, () -> room.ask(event, MeetingHouse.text(name, null), email)).field();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anne", "anne@ailleurs.example\r\nBcc: tous@ailleurs.example", "anne\u760d@ailleurs.example", "", "a b@c.example"})
    void anAddressThatIsNoneIsToldAtItsField(String email) {
        assertEquals("email", refused("Anne", email));
        assertEquals(List.of(0L), room.house.rows("select count(*) from registration"));
        assertEquals(List.of(), room.sent);
    }

    @Test
    void meetingsOfAClosedSpaceAreForThoseWhoSeeThem() {
        Event closed = room.meeting(room.space("ferme", Audience.MEMBERS), MeetingHouse.TWO_SEATS);
        assertThrows(NotAllowed.class, () -> room.ask(closed, MeetingHouse.text("Anne", null), "anne@ailleurs.example"));
        Viewer somebody = room.person("brieg");
        assertThrows(NotAllowed.class, () -> room.register(closed, somebody, MeetingHouse.text("Brieg", null)));
        assertThrows(NotAllowed.class, () -> room.registrations.list(somebody, event, 0, 10));
        assertThrows(NotAllowed.class, () -> room.registering.decide(somebody, event, MeetingHouse.TWO_SEATS, null));
        assertThrows(NotAllowed.class, () -> room.registering.remove(somebody, event, 1));
        // What everybody sees is not asked on behalf of a closed meeting either.
        assertThrows(NotAllowed.class, () -> room.house.run(() -> room.registering.ask(room.organiser, closed,
                MeetingHouse.text("Anne", null), "anne@ailleurs.example", Locale.FRENCH, "ici")));
    }

    @Test
    void questionsOfTheOrganiserAreAnswered() {
        Event asking = room.meeting(room.open, new TermsText(true, null, false, null, null, null, null, "Votre régime ?\n\n Votre train ? "));
        assertEquals("answer0", assertThrows(InvalidInput.class, () -> room.ask(asking, MeetingHouse.text("Anne", null), "anne@ailleurs.example")).field());
        room.ask(asking, new RegistrationText("Anne", "Mairie", Presence.ON_SITE, null, true, List.of("Aucun", "8 h 12")), "anne@ailleurs.example");
        act(room.links::confirm, room.key());
        assertEquals(List.of("Aucun", "8 h 12"), room.registrations.list(room.organiser, asking, 0, 10).get(0).getAnswers());
        assertEquals(List.of("Anne"), room.registrations.listed(asking, 10).stream().map(Registration::getName).toList());
        assertEquals(List.of(), room.registrations.listed(event, 10));
    }

    @Test
    void nobodySignsUpOutsideTheWindow() {
        Event later = room.meeting(room.open, new TermsText(true, null, false, null, "2026-12-01T09:00", "2026-12-20T18:00", null, null));
        RegistrationText anne = MeetingHouse.text("Anne", null);
        assertEquals("name", assertThrows(InvalidInput.class, () -> room.ask(later, anne, "anne@ailleurs.example")).field());
        room.hands.now = Instant.parse("2026-12-01T08:00:00Z");
        room.ask(later, anne, "anne@ailleurs.example");
        String key = room.key();
        room.hands.now = Instant.parse("2026-12-20T17:00:00Z");
        assertFalse(act(room.links::confirm, key));
        assertEquals(List.of(), room.list(later));
    }
}
