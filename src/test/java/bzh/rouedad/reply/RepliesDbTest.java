package bzh.rouedad.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.mail.Mailbox;
import bzh.rouedad.mail.Received;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.registration.MeetingHouse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepliesDbTest {
    private static final String BOX = "reseau@reseau.example/INBOX";
    private final MeetingHouse room = new MeetingHouse();
    private final Event event = room.meeting(room.open, MeetingHouse.TWO_SEATS);
    private final Replies replies = room.house.get(Replies.class);
    private int arrived;

    @AfterEach
    void leave() {
        room.close();
    }

    private Received mail(String from, boolean isVouched, String calendar) {
        arrived++;
        return new Received(new Mailbox.Place(1, arrived), "%064d".formatted(arrived), from.isEmpty() ? List.of() : List.of(from.split(",")), isVouched,
                Optional.ofNullable(calendar));
    }

    private boolean take(Received mail) {
        boolean tells = room.house.act(() -> replies.take(BOX, mail));
        room.post.send();
        return tells;
    }

    private String answer(String name, String word, String stamp) {
        return Written.reply(event.getUid(), name + "@ailleurs.example", word, stamp);
    }

    /** What came of an answer of this person out of their own mailbox, given at this hour of the day the house lives in. */
    private Outcome answers(String name, String word, String hour) {
        take(mail(name + "@ailleurs.example", true, answer(name, word, "20261125T" + hour + "00Z")));
        return last();
    }

    private Outcome last() {
        return replies.latest(room.organiser, 1).get(0).getOutcome();
    }

    @Test
    void whoeverDeclinesInTheirCalendarLeavesAndTheNextIsOffered() {
        room.confirmed(event, "anne", "2");
        room.confirmed(event, "brieg", null);
        room.sent.clear();
        assertEquals(Outcome.LEFT, answers("anne", "DECLINED", "0930"));
        assertEquals(List.of("brieg OFFERED", "anne LEFT"), room.list(event));
        assertEquals(List.of("anne Inscription annulée : Rencontre", "brieg Une place pour vous : Rencontre"), room.letters().stream().sorted().toList());
        assertEquals(Outcome.SEATED, answers("brieg", "ACCEPTED", "0940"));
        assertTrue(room.list(event).contains("brieg SEATED"), room.list(event).toString());
        assertEquals(3, room.sent.size());
    }

    @Test
    void sayingWhatIsSoAlreadyTellsNobody() {
        room.confirmed(event, "anne", null);
        room.sent.clear();
        assertEquals(Outcome.NOTHING_NEW, answers("anne", "ACCEPTED", "0930"));
        assertEquals(Outcome.NOTHING_NEW, answers("anne", "TENTATIVE", "0931"));
        assertEquals(List.of("anne SEATED"), room.list(event));
        assertEquals(List.of(), room.sent);
    }

    @Test
    void whoeverWaitsIsNotSeatedBySayingYes() {
        room.confirmed(event, "anne", "2");
        room.confirmed(event, "brieg", null);
        assertEquals(Outcome.NOTHING_NEW, answers("brieg", "ACCEPTED", "0930"));
        assertEquals(List.of("anne SEATED", "brieg WAITING"), room.list(event));
    }

    @ParameterizedTest
    @CsvSource({"brieg@ailleurs.example,true,OTHERS_NAME", "'',true,OTHERS_NAME", "'anne@ailleurs.example,brieg@ailleurs.example',true,OTHERS_NAME",
        "anne@ailleurs.example.org,true,OTHERS_NAME", "anne@ailleurs.example,false,NOT_VOUCHED", "Anne@Ailleurs.example,true,LEFT"})
    void anAnswerCountsOnlyFromWhoeverItIsOf(String from, boolean isVouched, Outcome expected) {
        room.confirmed(event, "anne", null);
        room.confirmed(event, "brieg", null);
        room.sent.clear();
        boolean tells = take(mail(from, isVouched, answer("anne", "DECLINED", "20261125T093000Z")));
        assertEquals(expected, last());
        assertEquals(expected == Outcome.LEFT, tells);
        assertEquals(expected == Outcome.LEFT ? List.of("brieg SEATED", "anne LEFT") : List.of("anne SEATED", "brieg SEATED"), room.list(event));
        assertEquals(expected == Outcome.LEFT ? 1 : 0, room.sent.size());
    }

    @Test
    void nobodyIsSignedUpByAnAnswer() {
        assertEquals(Outcome.UNKNOWN, answers("chann", "ACCEPTED", "0930"));
        room.ask(event, MeetingHouse.text("Deniel", null), "deniel@ailleurs.example");
        assertEquals(Outcome.UNKNOWN, answers("deniel", "ACCEPTED", "0930"));
        take(mail("anne@ailleurs.example", true, Written.reply("une-autre@reseau.example", "anne@ailleurs.example", "ACCEPTED", "20261125T093000Z")));
        assertEquals(Outcome.UNKNOWN, last());
        assertEquals(List.of(), room.list(event));
    }

    @Test
    void oneMailCountsOnceWhereverItIsFound() {
        room.confirmed(event, "anne", null);
        Received mail = mail("anne@ailleurs.example", true, answer("anne", "DECLINED", "20261125T093000Z"));
        assertTrue(take(mail));
        room.confirmed(event, "anne", null);
        room.sent.clear();
        assertFalse(take(new Received(new Mailbox.Place(2, 1), mail.identity(), mail.from(), true, mail.calendar())));
        assertTrue(room.list(event).contains("anne SEATED"));
        assertEquals(List.of(), room.sent);
        assertEquals(new Mailbox.Place(2, 1), replies.reached(BOX));
    }

    @Test
    void whatWasSaidBeforeSigningUpOrBeforeALaterAnswerIsOvertaken() {
        room.confirmed(event, "anne", null);
        assertEquals(Outcome.OVERTAKEN, answers("anne", "DECLINED", "0854"));
        assertEquals(Outcome.NOTHING_NEW, answers("anne", "ACCEPTED", "0930"));
        assertEquals(Outcome.OVERTAKEN, answers("anne", "DECLINED", "0929"));
        assertEquals(List.of("anne SEATED"), room.list(event));
        // A clock that is a little behind is still heard.
        room.confirmed(event, "brieg", null);
        assertEquals(Outcome.LEFT, answers("brieg", "DECLINED", "0856"));
    }

    @Test
    void whoeverLeftDoesNotComeBackByACalendarThatDoesNotKnowOfSeats() {
        room.confirmed(event, "anne", null);
        assertEquals(Outcome.LEFT, answers("anne", "DECLINED", "0930"));
        assertEquals(Outcome.ENDED, answers("anne", "ACCEPTED", "0940"));
        assertEquals(Outcome.NOTHING_NEW, answers("anne", "DECLINED", "0941"));
        assertEquals(List.of("anne LEFT"), room.list(event));
    }

    @Test
    void anAnswerAfterTheBeginningChangesNothing() {
        room.confirmed(event, "anne", null);
        room.hands.now = Instant.parse("2026-12-24T08:30:00Z");
        assertEquals(Outcome.OVER, answers("anne", "DECLINED", "0930"));
        assertEquals(List.of("anne SEATED"), room.list(event));
    }

    @Test
    void anAnswerToWhatWasCalledOffChangesNothing() {
        room.confirmed(event, "anne", null);
        room.house.run(() -> room.calendar.cancel(room.organiser, room.find(event)));
        room.sent.clear();
        assertEquals(Outcome.OVER, answers("anne", "DECLINED", "0930"));
        assertEquals(List.of(), room.sent);
    }

    @Test
    void mailsOfPeopleAndInvitationsOfOthersLeaveNoTrace() {
        take(mail("anne@ailleurs.example", true, null));
        take(mail("anne@ailleurs.example", true, answer("anne", "ACCEPTED", "20261125T093000Z").replace("METHOD:REPLY", "METHOD:REQUEST")));
        assertEquals(List.of(), replies.latest(room.organiser, 10));
        assertEquals(new Mailbox.Place(1, 2), replies.reached(BOX));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheNextIsTaken() {
        take(mail("anne@ailleurs.example", true, "BEGIN:VCALENDAR"));
        assertEquals(Outcome.MALFORMED, last());
        room.confirmed(event, "anne", null);
        assertEquals(Outcome.LEFT, answers("anne", "DECLINED", "0930"));
    }

    @Test
    void onlyAdministratorsSeeWhoAnsweredAndNotForever() {
        room.confirmed(event, "anne", null);
        answers("anne", "DECLINED", "0930");
        ReplyEntry entry = replies.latest(room.organiser, 10).get(0);
        assertEquals("anne@ailleurs.example", entry.getSender());
        assertEquals(event.getId(), entry.getEvent().getId());
        Viewer somebody = room.person("brieg");
        assertThrows(NotAllowed.class, () -> replies.latest(somebody, 10));
        assertThrows(NotAllowed.class, () -> replies.state(Viewer.stranger(), BOX));
        room.hands.now = room.hands.now.plus(Duration.ofDays(91));
        room.house.run(() -> replies.tried(BOX, "le serveur dort"));
        assertEquals(List.of(), replies.latest(room.organiser, 10));
        assertEquals("le serveur dort", replies.state(room.organiser, BOX).orElseThrow().getFault());
    }

    @Test
    void aMailAtWhichSomethingOfOursFailsIsPassedByInTheEnd() {
        Received mail = mail("anne@ailleurs.example", true, answer("anne", "DECLINED", "20261125T093000Z"));
        room.house.run(() -> replies.giveUp(BOX, mail));
        assertEquals(Outcome.FAILED, last());
        assertFalse(take(mail));
        assertEquals(mail.place(), replies.reached(BOX));
    }
}
