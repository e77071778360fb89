package bzh.rouedad.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.people.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Meetings around the nights on which the clocks change, wherever the server believes to be: seven days and one day before, at
 * the hour of the meeting where it is, each reminder once. Expected moments are written out, so that nothing computes them as
 * the house does.
 */
class ClockChangesDbTest {
    private static final Duration STEP = Duration.ofMinutes(10);

    private final TimeZone zone = TimeZone.getDefault();
    private MeetingHouse room;

    /**
     * A meeting and when its reminders are due.
     *
     * @param begins moment of its beginning
     * @param week   moment of the reminder of seven days before
     * @param eve    moment of the one of the day before
     */
    private record Meeting(String title, String starts, String ends, String begins, String week, String eve) {
    }

    /** A weekly meeting at 18:00 on both sides of each night, one in the night itself, and those that take a whole day, told in the morning. */
    private static final Map<String, List<Meeting>> NIGHTS = Map.of(
            "2026-03-29", List.of(
                    new Meeting("avant", "2026-03-25T18:00", "2026-03-25T20:00", "2026-03-25T17:00:00Z", "2026-03-18T17:00:00Z", "2026-03-24T17:00:00Z"),
                    new Meeting("jour", "2026-03-29T18:00", "2026-03-29T20:00", "2026-03-29T16:00:00Z", "2026-03-22T17:00:00Z", "2026-03-28T17:00:00Z"),
                    new Meeting("après", "2026-04-01T18:00", "2026-04-01T20:00", "2026-04-01T16:00:00Z", "2026-03-25T17:00:00Z", "2026-03-31T16:00:00Z"),
                    // A day and a week before lie at an hour that does not exist on the 29th: it is read as an hour later.
                    new Meeting("nuit", "2026-03-30T02:30", "2026-03-30T04:00", "2026-03-30T00:30:00Z", "2026-03-23T01:30:00Z", "2026-03-29T01:30:00Z"),
                    new Meeting("entière", "2026-03-29", "2026-03-29", "2026-03-28T23:00:00Z", "2026-03-22T08:00:00Z", "2026-03-28T08:00:00Z"),
                    new Meeting("lendemain", "2026-03-30", "2026-03-30", "2026-03-29T22:00:00Z", "2026-03-23T08:00:00Z", "2026-03-29T07:00:00Z")),
            "2026-10-25", List.of(
                    new Meeting("avant", "2026-10-21T18:00", "2026-10-21T20:00", "2026-10-21T16:00:00Z", "2026-10-14T16:00:00Z", "2026-10-20T16:00:00Z"),
                    new Meeting("jour", "2026-10-25T18:00", "2026-10-25T20:00", "2026-10-25T17:00:00Z", "2026-10-18T16:00:00Z", "2026-10-24T16:00:00Z"),
                    new Meeting("après", "2026-10-28T18:00", "2026-10-28T20:00", "2026-10-28T17:00:00Z", "2026-10-21T16:00:00Z", "2026-10-27T17:00:00Z"),
                    // This hour comes twice that night; the first one is meant.
                    new Meeting("nuit", "2026-10-25T02:30", "2026-10-25T04:00", "2026-10-25T00:30:00Z", "2026-10-18T00:30:00Z", "2026-10-24T00:30:00Z"),
                    new Meeting("après la nuit", "2026-10-26T02:30", "2026-10-26T04:00", "2026-10-26T01:30:00Z", "2026-10-19T00:30:00Z", "2026-10-25T00:30:00Z"),
                    new Meeting("entière", "2026-10-25", "2026-10-25", "2026-10-24T22:00:00Z", "2026-10-18T07:00:00Z", "2026-10-24T07:00:00Z"),
                    new Meeting("lendemain", "2026-10-26", "2026-10-26", "2026-10-25T23:00:00Z", "2026-10-19T07:00:00Z", "2026-10-25T08:00:00Z")),
            "2027-03-28", List.of(
                    new Meeting("avant", "2027-03-24T18:00", "2027-03-24T20:00", "2027-03-24T17:00:00Z", "2027-03-17T17:00:00Z", "2027-03-23T17:00:00Z"),
                    new Meeting("jour", "2027-03-28T18:00", "2027-03-28T20:00", "2027-03-28T16:00:00Z", "2027-03-21T17:00:00Z", "2027-03-27T17:00:00Z"),
                    new Meeting("après", "2027-03-31T18:00", "2027-03-31T20:00", "2027-03-31T16:00:00Z", "2027-03-24T17:00:00Z", "2027-03-30T16:00:00Z"),
                    new Meeting("nuit", "2027-04-04T02:30", "2027-04-04T04:00", "2027-04-04T00:30:00Z", "2027-03-28T01:30:00Z", "2027-04-03T00:30:00Z"),
                    new Meeting("entière", "2027-03-28", "2027-03-28", "2027-03-27T23:00:00Z", "2027-03-21T08:00:00Z", "2027-03-27T08:00:00Z")),
            "2027-10-31", List.of(
                    new Meeting("avant", "2027-10-27T18:00", "2027-10-27T20:00", "2027-10-27T16:00:00Z", "2027-10-20T16:00:00Z", "2027-10-26T16:00:00Z"),
                    new Meeting("jour", "2027-10-31T18:00", "2027-10-31T20:00", "2027-10-31T17:00:00Z", "2027-10-24T16:00:00Z", "2027-10-30T16:00:00Z"),
                    new Meeting("après", "2027-11-03T18:00", "2027-11-03T20:00", "2027-11-03T17:00:00Z", "2027-10-27T16:00:00Z", "2027-11-02T17:00:00Z"),
                    new Meeting("nuit", "2027-10-31T02:30", "2027-10-31T04:00", "2027-10-31T00:30:00Z", "2027-10-24T00:30:00Z", "2027-10-30T00:30:00Z"),
                    new Meeting("entière", "2027-10-31", "2027-10-31", "2027-10-30T22:00:00Z", "2027-10-24T07:00:00Z", "2027-10-30T07:00:00Z")));

    static Stream<Arguments> nights() {
        return NIGHTS.keySet().stream().sorted().flatMap(night -> Stream.of("UTC", "Asia/Tokyo", "Europe/Paris").map(zone -> Arguments.of(night, zone)));
    }

    @BeforeEach
    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
        if (room != null) {
            room.close();
        }
    }

    private void announce(String night, String server) {
        TimeZone.setDefault(TimeZone.getTimeZone(server));
        room = new MeetingHouse();
        room.hands.now = Instant.parse(night + "T00:00:00Z").minus(Duration.ofDays(20));
        Viewer anne = room.person("anne");
        for (Meeting meeting : NIGHTS.get(night)) {
            Event event = room.house.act(() -> room.calendar.announce(room.organiser, room.open,
                    new EventText(meeting.title, meeting.starts, meeting.ends, null, "Brest", null)));
            assertEquals(Instant.parse(meeting.begins), event.getStartsAt(), meeting.title);
            room.house.run(() -> room.registering.decide(room.organiser, event, MeetingHouse.TWO_SEATS, null));
            room.register(event, anne, MeetingHouse.text("Anne", null));
        }
        room.bring();
        room.sent.clear();
    }

    /** When each reminder was sent by the clock, by title. */
    private Map<String, List<Instant>> run(Instant until, Map<Integer, Duration> jumps) {
        Map<String, List<Instant>> told = new HashMap<>();
        // A jump back is made up for by more steps: only so many are gone.
        for (int step = 0; room.hands.now.isBefore(until); step++) {
            room.hands.now = room.hands.now.plus(STEP).plus(jumps.getOrDefault(step, Duration.ZERO));
            room.house.run(room.rounds::round);
            room.post.send();
            for (Mail mail : room.sent) {
                assertTrue(mail.subject().startsWith("Rappel : "), mail.subject());
                told.computeIfAbsent(mail.subject().substring("Rappel : ".length()), title -> new ArrayList<>()).add(room.hands.now);
            }
            room.sent.clear();
        }
        return told;
    }

    @ParameterizedTest
    @MethodSource("nights")
    void eachReminderComesOnceAtTheHourOfTheMeeting(String night, String server) {
        announce(night, server);
        Map<String, List<Instant>> expected = new HashMap<>();
        NIGHTS.get(night).forEach(meeting -> expected.put(meeting.title, List.of(Instant.parse(meeting.week), Instant.parse(meeting.eve))));
        assertEquals(expected, run(Instant.parse(night + "T00:00:00Z").plus(Duration.ofDays(9)), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("nights")
    void aClockThatJumpsNeitherDoublesNorLosesAny(String night, String server) {
        announce(night, server);
        // Every 50 steps an hour back or forth, and twice a whole day on.
        Map<Integer, Duration> jumps = new HashMap<>();
        for (int step = 50; step < 5000; step += 50) {
            jumps.put(step, step % 100 == 0 ? Duration.ofHours(-1) : Duration.ofHours(1));
        }
        jumps.put(1225, Duration.ofDays(1));
        jumps.put(2525, Duration.ofDays(1));
        Map<String, List<Instant>> told = run(Instant.parse(night + "T00:00:00Z").plus(Duration.ofDays(9)), jumps);
        for (Meeting meeting : NIGHTS.get(night)) {
            List<Instant> times = told.get(meeting.title);
            assertEquals(2, times.size(), meeting.title + " " + times);
            assertTrue(!times.get(0).isBefore(Instant.parse(meeting.week)) && times.get(0).isBefore(Instant.parse(meeting.eve)), meeting.title + " " + times);
            assertTrue(!times.get(1).isBefore(Instant.parse(meeting.eve)) && times.get(1).isBefore(Instant.parse(meeting.begins)), meeting.title + " " + times);
        }
    }
}
