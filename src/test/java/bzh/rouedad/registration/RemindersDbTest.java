package bzh.rouedad.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.language.InvalidInput;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The meeting is on 24 December at 09:30 in Brest, 08:30Z; it is 25 November. */
class RemindersDbTest {
    private final MeetingHouse room = new MeetingHouse();
    private final Event event = room.meeting(room.open, terms(TermsText.USUAL_REMINDERS));

    @AfterEach
    void leave() {
        room.close();
    }

    private static TermsText terms(String reminders) {
        return new TermsText(true, "2", false, null, null, null, "24", null, reminders);
    }

    private void decide(String reminders) {
        room.house.run(() -> room.registering.decide(room.organiser, event, terms(reminders), null));
    }

    private void move(String starts, String ends) {
        room.house.run(() -> room.calendar.change(room.organiser, room.find(event), new EventText("Rencontre", starts, ends, null, "Brest", null), null));
        room.bring();
    }

    private List<String> reminders() {
        return room.letters().stream().filter(letter -> letter.contains("Rappel")).toList();
    }

    @Test
    void whoeverHasASeatIsRemindedSevenDaysAndOneDayBeforeAndNobodyElse() {
        room.register(event, "anne", "2");
        room.register(event, "brieg", null);
        room.comes("2026-12-17T08:29:59Z");
        assertEquals(List.of(), reminders());
        room.comes("2026-12-17T08:30:00Z");
        room.comes("2026-12-18T08:30:00Z");
        assertEquals(List.of("anne Rappel : Rencontre"), reminders());
        room.comes("2026-12-23T08:30:00Z");
        room.comes("2026-12-24T08:30:00Z");
        assertEquals(List.of("anne Rappel : Rencontre", "anne Rappel : Rencontre"), reminders());
    }

    @Test
    void theLetterSaysWhenAndWhereAndLeadsToTheRegistration() {
        String key = room.confirmed(event, "anne", "2");
        room.comes("2026-12-17T08:30:00Z");
        String text = room.sent.get(room.sent.size() - 1).text();
        assertTrue(text.contains("jeudi 24 décembre 2026") && text.contains("9 h 30".replace(' ', '\u00a0')) && text.contains("Brest")
                && text.contains("Sur place : 2"), text);
        assertEquals(room.links.find(key).orElseThrow().getId(), room.links.find(room.key()).orElseThrow().getId());
    }

    @Test
    void theOrganiserSaysHowManyDaysBefore() {
        decide("30 ; 2");
        assertEquals("30, 2", room.registrations.terms(event).orElseThrow().getReminders());
        room.register(event, "anne", null);
        room.comes("2026-12-17T08:30:00Z");
        assertEquals(List.of(), reminders());
        room.comes("2026-12-22T08:30:00Z");
        assertEquals(1, reminders().size());
        decide("");
        room.comes("2026-12-23T08:30:00Z");
        assertEquals(1, reminders().size());
    }

    @Test
    void aReminderThatWouldHaveBeenDueAlreadyIsNotMadeUpFor() {
        room.register(event, "anne", null);
        room.comes("2026-12-20T12:00:00Z");
        assertEquals(1, reminders().size());
        decide("7, 5, 4, 1");
        room.comes("2026-12-20T12:30:00Z");
        assertEquals(1, reminders().size());
        room.comes("2026-12-23T08:30:00Z");
        assertEquals(2, reminders().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "61", "sept", "-1", "7. 1", "1 2 3 4 5 6", "99999999999"})
    void daysThatDoNotDoAreToldAtTheirField(String typed) {
        assertEquals("reminders", assertThrows(InvalidInput.class, () -> decide(typed)).field());
        assertEquals("7, 1", room.registrations.terms(event).orElseThrow().getReminders());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"7, 1|7, 1", "1;7|7, 1", "' 1 , 1,60 '|60, 1", "''|''", "' , '|''", "5 4 3 2 1|5, 4, 3, 2, 1"})
    void daysAreReadAsPeopleTypeThem(String typed, String written) {
        assertEquals(written, ReminderDays.typed("reminders", typed).written());
        assertEquals(written, ReminderDays.kept(ReminderDays.typed("reminders", typed).kept()).written());
    }

    @Test
    void whoeverGetsASeatAfterwardsOrLeftIsNotReminded() {
        String anne = room.confirmed(event, "anne", null);
        room.comes("2026-12-17T08:29:59Z");
        room.house.act(() -> room.links.leave(anne));
        room.hands.now = Instant.parse("2026-12-17T08:30:00Z");
        room.register(event, "brieg", null);
        room.comes("2026-12-17T08:30:20Z");
        assertEquals(List.of(), reminders());
        room.comes("2026-12-23T08:30:00Z");
        assertEquals(List.of("brieg Rappel : Rencontre"), reminders());
    }

    @Test
    void aMeetingThatIsCalledOffIsNotRemindedOf() {
        room.register(event, "anne", null);
        room.house.run(() -> room.calendar.cancel(room.organiser, room.find(event)));
        room.comes("2026-12-17T08:30:00Z");
        assertEquals(List.of(), reminders());
    }

    @Test
    void whatCouldNotBeSentBeforeTheNextOneIsDueIsDropped() {
        room.register(event, "anne", null);
        room.comes("2026-12-23T09:00:00Z");
        assertEquals(1, reminders().size());
    }

    @Test
    void nothingIsSentOnceTheMeetingHasBegun() {
        room.register(event, "anne", null);
        room.comes("2026-12-24T08:30:00Z");
        assertEquals(List.of(), reminders());
    }

    @Test
    void aLetterThatTheMailServerTookTooLateIsDropped() {
        room.register(event, "anne", null);
        room.hands.now = Instant.parse("2026-12-17T08:30:00Z");
        room.house.run(room.rounds::round);
        room.hands.now = Instant.parse("2026-12-23T08:30:00Z");
        room.post.send();
        assertEquals(List.of(), reminders());
    }

    @Test
    void anotherHourOfTheSameDayIsNotRemindedOfAgain() {
        room.register(event, "anne", null);
        room.comes("2026-12-17T08:30:00Z");
        move("2026-12-24T14:00", "2026-12-24T17:00");
        room.comes("2026-12-17T13:00:00Z");
        assertEquals(1, reminders().size());
        room.comes("2026-12-23T12:59:59Z");
        assertEquals(1, reminders().size());
        room.comes("2026-12-23T13:00:00Z");
        assertEquals(2, reminders().size());
    }

    @Test
    void anotherDayIsRemindedOfAnewWhenItsReminderIsYetToCome() {
        room.register(event, "anne", null);
        room.comes("2026-12-17T08:30:00Z");
        move("2026-12-28T09:30", "2026-12-28T17:00");
        room.comes("2026-12-21T08:30:00Z");
        assertEquals(2, reminders().size());
        // Five days ahead now: the reminder of seven days would have been due already.
        room.hands.now = Instant.parse("2026-12-21T10:00:00Z");
        move("2026-12-26T09:30", "2026-12-26T17:00");
        room.comes("2026-12-21T10:30:00Z");
        assertEquals(2, reminders().size());
        room.comes("2026-12-25T08:30:00Z");
        assertEquals(3, reminders().size());
    }

    @Test
    void aReminderThatIsDueBeforeTheNewsOfAMoveHasComeWaitsForTheNewDay() {
        room.register(event, "anne", null);
        room.hands.now = Instant.parse("2026-12-17T08:29:00Z");
        room.house.run(() -> room.calendar.change(room.organiser, room.find(event), MeetingHouse.text("2026-12-28"), null));
        room.comes("2026-12-17T08:30:00Z");
        assertEquals(List.of(), reminders());
        room.bring();
        room.comes("2026-12-21T08:30:00Z");
        assertEquals(1, reminders().size());
    }

    @Test
    void aClockThatJumpsRemindsNobodyTwice() {
        room.register(event, "anne", null);
        for (String hour : List.of("2026-12-17T08:40:00Z", "2026-12-17T07:40:00Z", "2026-12-17T08:30:00Z", "2026-12-18T08:30:00Z", "2026-12-17T08:30:00Z")) {
            room.comes(hour);
        }
        assertEquals(1, reminders().size());
        move("2026-12-24T09:45", "2026-12-24T17:00");
        room.comes("2026-12-17T08:50:00Z");
        assertEquals(1, reminders().size());
    }

    @Test
    void aReminderIsQueuedWithTheRowThatRemembersItOrNotAtAll() {
        room.register(event, "anne", null);
        room.hands.now = Instant.parse("2026-12-17T08:30:00Z");
        List<Reminder> due = room.house.get(Reminders.class).due(room.hands.now, 10);
        // The process dies before the transaction ends.
        assertThrows(IllegalStateException.class, () -> room.house.run(() -> {
            due.forEach(room.house.get(Reminding.class)::remind);
            throw new IllegalStateException("killed");
        }));
        assertEquals(List.of(0L), room.house.rows("select count(*) from registration_reminded"));
        room.comes("2026-12-17T08:31:00Z");
        due.forEach(each -> room.house.run(() -> room.house.get(Reminding.class).remind(each)));
        room.post.send();
        assertEquals(1, reminders().size());
    }

    @Test
    void meetingsFromBeforeThereWereRemindersGetThem() {
        room.register(event, "anne", null);
        room.house.run(() -> room.house.change("delete from registration_reminder"));
        room.comes("2026-12-10T08:30:00Z");
        room.hands.now = room.hands.now.plus(Duration.ofHours(2));
        room.house.run(room.rounds::round);
        room.comes("2026-12-17T08:30:00Z");
        assertEquals(1, reminders().size());
    }
}
