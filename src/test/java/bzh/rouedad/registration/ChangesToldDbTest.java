package bzh.rouedad.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.Courier;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.mail.Mail;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One meeting of 24 December; its organiser is a member, anne has signed up. It is 25 November, 09:00Z. */
class ChangesToldDbTest {
    private static final List<String> BOTH = List.of("anne Modifiée : Rencontre", "m Rencontre modifiée par fing : Rencontre");

    private final MeetingHouse room = MeetingHouse.withMembers();
    private final Event event = room.meeting(room.open, MeetingHouse.TWO_SEATS);

    @BeforeEach
    void begin() {
        room.confirmed(event, "anne", null);
        room.bring();
        room.sent.clear();
    }

    @AfterEach
    void leave() {
        room.close();
    }

    private void edit(String title, String day, String place, String summary) {
        room.house.run(() -> room.calendar.change(room.organiser, room.find(event),
                new EventText(title, day + "T09:30", day + "T17:00", null, place, summary), null));
    }

    private void edit(String place) {
        edit("Rencontre", "2026-12-24", place, null);
    }

    private void cancel() {
        room.house.run(() -> room.calendar.cancel(room.organiser, room.find(event)));
    }

    private void comes(String hour) {
        room.hands.now = Instant.parse(hour);
        room.bring();
        room.comes(hour);
    }

    private List<String> letters() {
        return room.letters().stream().sorted().toList();
    }

    private String text(String to) {
        return room.sent.stream().filter(mail -> mail.to().mailbox().startsWith(to + "@")).reduce((first, last) -> last).orElseThrow().text();
    }

    private static String calendar(Mail mail) {
        return new String(mail.enclosures().get(0).content(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    /** Nobody else hears of what a meeting's source changes, members who signed up neither. */
    @Test
    void whatIsTakenOverFromElsewhereIsToldToWhoeverSignedUpAlone() {
        room.house.run(() -> room.calendar.correct(room.organiser, room.find(event), new EventText("Rencontre", "2026-12-23T09:30", "2026-12-23T17:00", null, "Brest", null)));
        room.bring();
        assertEquals(List.of(), letters());
        comes("2026-11-25T09:31:00Z");
        assertEquals(List.of("anne Modifiée : Rencontre"), letters());
        room.sent.clear();
        room.house.run(() -> room.calendar.cease(room.organiser, room.find(event)));
        room.bring();
        room.bring();
        assertEquals(1, letters().size());
        assertTrue(letters().get(0).startsWith("anne Annul"), letters().get(0));
    }

    @Test
    void whatChangedIsToldHalfAnHourAfterTheLastEditInOneLetter() {
        edit("Lannion");
        comes("2026-11-25T09:20:00Z");
        edit("Rencontre", "2026-12-23", "Lannion", "Ordre du jour : les guides.");
        room.bring();
        comes("2026-11-25T09:40:00Z");
        edit("Rencontres", "2026-12-23", "Quimper", "Ordre du jour : les guides.");
        room.bring();
        comes("2026-11-25T10:09:59Z");
        assertEquals(List.of(), letters());
        comes("2026-11-25T10:10:00Z");
        assertEquals(List.of("anne Modifiée : Rencontres", "m Rencontre modifiée par fing : Rencontres"), letters());
        comes("2026-11-25T12:00:00Z");
        assertEquals(2, room.sent.size());
        for (Mail mail : room.sent) {
            String text = mail.text().replace('\u00a0', ' ');
            assertTrue(text.contains("Intitulé : Rencontre → Rencontres"), text);
            assertTrue(text.contains("Lieu : Brest → Quimper"), text);
            assertTrue(text.contains("Quand : jeudi 24 décembre 2026") && text.contains("→ mercredi 23 décembre 2026"), text);
            assertTrue(text.contains("La présentation a changé."), text);
            assertFalse(text.contains("Lannion"), text);
            assertTrue(calendar(mail).contains("SEQUENCE:3") && calendar(mail).contains("DTSTART;TZID=Europe/Paris:20261223T093000"), calendar(mail));
        }
    }

    @Test
    void editsThatCancelEachOtherOutAreToldNobody() {
        edit("Lannion");
        comes("2026-11-25T09:10:00Z");
        edit("Brest");
        comes("2026-11-25T09:40:00Z");
        comes("2026-11-25T12:00:00Z");
        assertEquals(List.of(), letters());
        edit("Quimper");
        comes("2026-11-25T12:30:00Z");
        assertEquals(BOTH, letters());
        assertTrue(text("anne").contains("Brest → Quimper") && text("m").contains("Brest → Quimper"), text("m"));
    }

    @Test
    void theNextLetterBeginsWhereTheLastOneEnded() {
        edit("Lannion");
        comes("2026-11-25T09:30:00Z");
        edit("Quimper");
        comes("2026-11-25T10:00:00Z");
        assertEquals(4, room.sent.size());
        assertTrue(text("anne").contains("Lannion → Quimper") && text("m").contains("Lannion → Quimper"), text("m"));
        edit("Lannion");
        comes("2026-11-25T10:10:00Z");
        edit("Quimper");
        comes("2026-11-25T10:40:00Z");
        assertEquals(4, room.sent.size());
    }

    @Test
    void aCancellationGoesOutAtOnceAndSwallowsWhatWaited() {
        edit("Lannion");
        comes("2026-11-25T09:10:00Z");
        cancel();
        room.bring();
        assertEquals(List.of("anne Annulée : Rencontre", "m Rencontre annulée par fing : Rencontre"), letters());
        assertTrue(calendar(room.sent.get(0)).contains("METHOD:CANCEL") && calendar(room.sent.get(0)).contains("SEQUENCE:2"), calendar(room.sent.get(0)));
        comes("2026-11-25T12:00:00Z");
        assertEquals(2, room.sent.size());
    }

    @Test
    void aCancellationSwallowsAChangeWhoseNewsHadNotComeYet() {
        edit("Lannion");
        cancel();
        comes("2026-11-25T09:00:10Z");
        comes("2026-11-25T12:00:00Z");
        assertEquals(List.of("anne Annulée : Rencontre", "m Rencontre annulée par fing : Rencontre"), letters());
    }

    @Test
    void aLetterOfAChangeThatCouldNotLeaveBeforeTheCancellationIsDropped() {
        edit("Lannion");
        room.bring();
        room.hands.now = Instant.parse("2026-11-25T09:30:00Z");
        room.house.run(room.rounds::round);
        cancel();
        room.bring();
        assertEquals(List.of("anne Annulée : Rencontre", "m Rencontre annulée par fing : Rencontre"), letters());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-24T05:30:01Z", "2026-12-24T08:29:00Z"})
    void anotherPlaceIsToldAtOnceWhenTheMeetingIsAboutToBegin(String hour) {
        comes(hour);
        room.sent.clear();
        edit("Lannion");
        room.bring();
        assertEquals(BOTH, letters());
    }

    @Test
    void aMeetingThatWasToBeginSoonIsToldAtOnceToBeLater() {
        comes("2026-12-24T07:00:00Z");
        room.sent.clear();
        edit("Rencontre", "2026-12-30", "Brest", null);
        room.bring();
        assertEquals(BOTH, letters());
    }

    @Test
    void aNewTitleCanWaitAndSoCanAPlaceThreeHoursAhead() {
        comes("2026-12-24T05:30:00Z");
        room.sent.clear();
        edit("Lannion");
        room.bring();
        assertEquals(List.of(), letters());
        comes("2026-12-24T06:00:00Z");
        assertEquals(BOTH, letters());
        edit("Rencontres", "2026-12-24", "Lannion", null);
        room.bring();
        assertEquals(2, room.sent.size());
    }

    @Test
    void whateverWaitedGoesOutWithWhatIsUrgent() {
        comes("2026-12-24T05:20:00Z");
        room.sent.clear();
        edit("Rencontres", "2026-12-24", "Brest", null);
        room.bring();
        comes("2026-12-24T05:40:00Z");
        edit("Rencontres", "2026-12-24", "Lannion", null);
        room.bring();
        assertEquals(2, room.sent.size());
        assertTrue(text("anne").contains("Rencontre → Rencontres") && text("anne").contains("Brest → Lannion"), text("anne"));
        assertTrue(text("m").contains("Rencontre → Rencontres") && text("m").contains("Brest → Lannion"), text("m"));
        comes("2026-12-24T06:30:00Z");
        assertEquals(2, room.sent.size());
    }

    @Test
    void whoeverSignsUpAfterTheLastEditKnowsOfItAlready() {
        edit("Lannion");
        room.bring();
        room.hands.now = Instant.parse("2026-11-25T09:10:00Z");
        room.confirmed(event, "brieg", null);
        room.sent.clear();
        comes("2026-11-25T09:30:00Z");
        assertEquals(BOTH, letters());
    }

    @Test
    void newsThatComesTwiceIsToldOnce() {
        edit("Lannion");
        room.bring();
        room.house.run(() -> room.house.change("update activity_delivery set done_at = null"));
        comes("2026-11-25T09:20:00Z");
        comes("2026-11-25T09:30:00Z");
        room.house.run(() -> room.house.change("update activity_delivery set done_at = null"));
        comes("2026-11-25T09:40:00Z");
        comes("2026-11-25T10:40:00Z");
        assertEquals(BOTH, letters());
    }

    @Test
    void aLetterThatIsOnItsWayLeavesTheNextChangeToAnother() {
        edit("Lannion");
        room.bring();
        room.onDelivery = () -> {
            room.onDelivery = null;
            // Within the transaction of the post: a house without server has one at a time.
            room.calendar.change(room.organiser, room.find(event), new EventText("Rencontre", "2026-12-24T09:30", "2026-12-24T17:00", null, "Quimper", null), null);
            room.house.get(Courier.class).deliverAll();
        };
        comes("2026-11-25T09:30:00Z");
        comes("2026-11-25T10:00:00Z");
        comes("2026-11-25T11:00:00Z");
        List<Mail> toMember = room.sent.stream().filter(mail -> mail.to().mailbox().startsWith("m@")).toList();
        assertEquals(2, toMember.stream().map(Mail::messageId).distinct().count());
        assertTrue(toMember.get(0).text().contains("Brest → Lannion") && toMember.get(1).text().contains("Lannion → Quimper"), text("m"));
        assertEquals(3, room.sent.size());
        assertTrue(text("anne").contains("Brest → Quimper"), text("anne"));
    }

    /** Edits, the passing of time, and deaths between any two steps of the house, in an order that nobody chose. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everybodyIsToldEachChangeOnceWhateverHappens(long seed) {
        Random random = new Random(seed);
        List<String> places = List.of("Brest", "Lannion", "Quimper");
        List<Runnable> steps = List.of(() -> edit(places.get(random.nextInt(3))), () -> room.house.run(room.house.get(Courier.class)::deliverAll),
                () -> room.house.run(room.rounds::round), room.post::send,
                () -> room.hands.now = room.hands.now.plus(Duration.ofMinutes(random.nextInt(20))), () -> {
                    assertThrows(IllegalStateException.class, () -> room.house.run(() -> {
                        List<Runnable> dying = List.of(room.house.get(Courier.class)::deliverAll, room.rounds::round);
                        dying.get(random.nextInt(2)).run();
                        throw new IllegalStateException("killed");
                    }));
                });
        for (int i = 0; i < 120; i++) {
            steps.get(random.nextInt(steps.size())).run();
        }
        for (int i = 0; i < 3; i++) {
            comes(room.hands.now.plus(Duration.ofMinutes(40)).toString());
        }
        String last = room.find(event).getPlace();
        for (String reader : List.of("anne", "m")) {
            // Each letter begins where the one before ended, none says nothing, and the last one says how it is.
            List<String> chain = new ArrayList<>(List.of("Brest"));
            for (Mail mail : room.sent.stream().filter(mail -> mail.to().mailbox().startsWith(reader + "@")).toList()) {
                String line = mail.text().replace('\u00a0', ' ').lines().filter(each -> each.startsWith("Lieu : ")).findFirst().orElseThrow();
                String[] parts = line.substring("Lieu : ".length()).split(" → ");
                assertEquals(chain.get(chain.size() - 1), parts[0], reader + chain);
                assertFalse(parts[0].equals(parts[1]), line);
                chain.add(parts[1]);
            }
            assertEquals(last, chain.get(chain.size() - 1), reader + chain);
        }
    }
}
