package bzh.rouedad.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.registration.MeetingHouse;
import bzh.rouedad.registration.TermsText;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The meeting is on 24 December in Brest; its survey is due on the 25th at 09:00 there, 08:00Z. */
class SurveyDbTest {
    private static final Pattern LINK = Pattern.compile("https://reseau\\.example/avis/(\\S+)");

    private final MeetingHouse room = MeetingHouse.writing(SurveyLetter.class);
    private final Event event = room.meeting(room.open, new TermsText(true, null, false, null, null, null, null, null, ""));
    private final Surveying surveying = room.house.get(Surveying.class);
    private final Surveys surveys = room.house.get(Surveys.class);
    private final SurveyLinks links = room.house.get(SurveyLinks.class);
    private final SurveyRounds rounds = room.house.get(SurveyRounds.class);

    @AfterEach
    void leave() {
        room.close();
    }

    private void decide(boolean on) {
        room.house.run(() -> surveying.decide(room.organiser, event, on));
    }

    private void comes(String hour) {
        room.hands.now = Instant.parse(hour);
        room.house.run(rounds::round);
        room.post.send();
    }

    private List<String> asked() {
        return room.letters().stream().filter(letter -> letter.contains("Votre avis")).toList();
    }

    private List<String> keys() {
        return room.sent.stream().filter(mail -> mail.subject().startsWith("Votre avis")).map(Mail::text).map(text -> {
            Matcher link = LINK.matcher(text);
            assertTrue(link.find(), text);
            return link.group(1);
        }).toList();
    }

    private boolean answer(String key, String words, String... marks) {
        return room.house.act(() -> links.answer(key, List.of(marks), words));
    }

    @Test
    void withoutAWishNobodyIsAsked() {
        room.register(event, "anne", null);
        comes("2026-12-26T08:00:00Z");
        assertEquals(List.of(), asked());
    }

    @Test
    void whoeverHadASeatIsAskedOnceTheDayAfterWhereNobodyWasTicked() {
        decide(true);
        room.register(event, "anne", null);
        comes("2026-12-25T07:59:59Z");
        assertEquals(List.of(), asked());
        comes("2026-12-25T08:00:00Z");
        comes("2026-12-24T08:00:00Z");
        comes("2026-12-26T08:00:00Z");
        assertEquals(List.of("anne Votre avis : Rencontre"), asked());
    }

    @Test
    void whereSomebodyWasTickedOnlyThoseWhoCameAreAsked() {
        decide(true);
        long anne = room.register(event, "anne", null).getId();
        room.register(event, "brieg", null);
        room.house.act(() -> room.house.get(Attending.class).note(room.organiser, event, List.of(new Tick("r" + anne, null, "1"))));
        comes("2026-12-25T08:00:00Z");
        assertEquals(List.of("anne Votre avis : Rencontre"), asked());
    }

    @Test
    void aMeetingThatMovesIsAskedAboutTheDayAfterItAndOneThatIsCalledOffNever() {
        decide(true);
        room.register(event, "anne", null);
        room.house.run(() -> room.calendar.change(room.organiser, room.find(event), MeetingHouse.text("2026-12-28"), null));
        comes("2026-12-25T08:00:00Z");
        assertEquals(List.of(), asked());
        room.house.run(() -> room.calendar.cancel(room.organiser, room.find(event)));
        comes("2026-12-29T08:00:00Z");
        assertEquals(List.of(), asked());
    }

    @Test
    void aLinkIsGoodForOneAnswer() {
        decide(true);
        room.register(event, "anne", null);
        comes("2026-12-25T08:00:00Z");
        String key = keys().get(0);
        assertThrows(InvalidInput.class, () -> answer(key, " ", "", "", ""));
        assertThrows(InvalidInput.class, () -> answer(key, null, "6", "", ""));
        assertTrue(answer(key, "Très bien", "5", "", "1"));
        assertFalse(answer(key, "Encore", "1", "1", "1"));
        assertFalse(answer("inventee", "Encore", "1", "1", "1"));
        assertEquals(1, surveys.results(room.organiser, event).answers());
    }

    @Test
    void answersAreToldFromThreeOnAndNeverSayWhose() {
        decide(true);
        for (String name : List.of("anne", "brieg", "chann")) {
            room.register(event, name, null);
        }
        comes("2026-12-25T08:00:00Z");
        List<String> keys = keys();
        answer(keys.get(0), "Plus de pauses", "5", "4", "");
        answer(keys.get(1), null, "5", "2", "3");
        assertEquals(List.of(), surveys.results(room.organiser, event).questions());
        assertEquals(List.of(), surveys.results(room.organiser, event).words());
        answer(keys.get(2), "", "1", "2", "3");
        SurveyResults results = surveys.results(room.organiser, event);
        assertEquals(List.of(1L, 0L, 0L, 0L, 2L), results.questions().get(0).counts());
        assertEquals(List.of(0L, 2L, 0L, 1L, 0L), results.questions().get(1).counts());
        assertEquals(List.of(0L, 0L, 2L, 0L, 0L), results.questions().get(2).counts());
        assertEquals(List.of("Plus de pauses"), results.words());
        assertEquals(List.of("content", "event_id", "id", "practice", "useful", "words"), room.house.rows("select lower(column_name)"
                + " from information_schema.columns where lower(table_name) = 'attendance_survey_answer' order by 1"));
        assertThrows(NotAllowed.class, () -> surveys.results(room.person("deniel"), event));
    }

    @Test
    void onceAskedItIsNotSwitchedOffAndNobodyIsAskedTwice() {
        decide(true);
        room.register(event, "anne", null);
        comes("2026-12-25T08:00:00Z");
        decide(false);
        decide(true);
        comes("2026-12-26T08:00:00Z");
        assertEquals(1, asked().size());
        assertTrue(surveys.isDone(event));
        assertThrows(NotAllowed.class, () -> surveying.decide(room.person("deniel"), event, true));
    }
}
