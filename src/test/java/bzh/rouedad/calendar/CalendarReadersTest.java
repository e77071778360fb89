package bzh.rouedad.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalVersion;
import bzh.rouedad.world.Vectors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three parsers that know nothing of each other read in our calendars what we meant. */
class CalendarReadersTest {
    private static final List<String> CHANGES = List.of("2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31");
    private static final List<ZoneId> ZONES = Stream.of("Europe/Paris", "America/Montreal", "Asia/Tokyo", "UTC").map(ZoneId::of).toList();

    @TempDir
    Path folder;

    private static void assertRead(List<ReadEvent> expected, byte[] calendar) throws Exception {
        assertSame("biweekly", expected, CalendarReaders.biweekly(calendar));
        List<ReadEvent> read = CalendarReaders.ical4j(calendar);
        assertSame("ical4j", expected.stream().map(event -> asIcal4jReads(event, read.get(expected.indexOf(event)))).toList(), read);
    }

    /** That library takes backslashes of categories and names for escapes of its own: where there are any, another says what was written. */
    private static ReadEvent asIcal4jReads(ReadEvent event, ReadEvent read) {
        return event.organiser().contains("\\") ? event.with(read.categories(), read.organiser()) : event;
    }

    /** That one takes those of names for escapes, which parameters do not have (RFC 5545, 3.2). */
    private static ReadEvent asIcalJsReads(ReadEvent event, ReadEvent read) {
        return event.organiser().contains("\\") ? event.with(event.categories(), read.organiser()) : event;
    }

    private static void assertSame(String reader, List<ReadEvent> expected, List<ReadEvent> read) {
        assertEquals(expected.size(), read.size(), reader);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), read.get(i), reader);
        }
    }

    /** Texts that want to break out of a line, and those that want to run: one event each, and the very words. */
    @Test
    void everyHostileTextIsOneEventWithItsVeryWords() throws Exception {
        List<String> texts = Vectors.all();
        assertTrue(texts.size() > 500, texts.size() + " texts");
        List<byte[]> calendars = new ArrayList<>();
        List<List<ReadEvent>> expected = new ArrayList<>();
        for (String text : texts) {
            Happening happening = Occasions.saying(text);
            calendars.add(ICalendar.invitation(happening, text, "a@x", true));
            expected.add(List.of(ReadEvent.meant(happening)));
            assertRead(expected.get(expected.size() - 1), calendars.get(calendars.size() - 1));
        }
        List<List<ReadEvent>> read = CalendarReaders.icalJs(folder, calendars);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(1, read.get(i).size(), texts.get(i));
            assertEquals(asIcalJsReads(expected.get(i).get(0), read.get(i).get(0)), read.get(i).get(0), "ical.js");
        }
    }

    /** The night of each change, the hours around it, and whole days: the same moments for all, wherever the server stands. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Tokyo", "Europe/Paris"})
    void hoursAroundEachChangeOfTheClocksAreTheSameForAll(String home) throws Exception {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(home));
        try {
            List<Happening> happenings = table();
            byte[] feed = ICalendar.feed("Agenda", happenings, Occasions.ANY);
            List<ReadEvent> expected = happenings.stream().map(ReadEvent::meant).toList();
            assertSame("biweekly", expected.stream().filter(CalendarReadersTest::isSureForBiweekly).toList(),
                    CalendarReaders.biweekly(feed).stream().filter(event -> expected.stream().noneMatch(each -> !isSureForBiweekly(each) && each.uid().equals(event.uid()))).toList());
            assertSame("ical4j", expected, CalendarReaders.ical4j(feed));
            assertSame("ical.js", expected, CalendarReaders.icalJs(folder, List.of(feed)).get(0));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** That library still reckons with summer time in the first two hours after its end. */
    private static boolean isSureForBiweekly(ReadEvent event) {
        return Stream.of(event.starts(), event.ends()).noneMatch(time -> time.matches("(2026-10-25|2027-10-31)T0[12]:.*"));
    }

    private static List<Happening> table() {
        List<Happening> table = new ArrayList<>();
        for (String change : CHANGES) {
            LocalDate day = LocalDate.parse(change);
            for (ZoneId zone : ZONES) {
                table.add(Occasions.when(table.size(), When.days(day.minusDays(1), day.plusDays(1), zone)));
                Stream.of(day.minusDays(7).atTime(18, 0), day.minusDays(1).atTime(23, 30), day.atTime(1, 30), day.atTime(3, 30), day.atTime(18, 0),
                                day.plusDays(1).atTime(0, 0), day.plusDays(7).atTime(18, 0))
                        .forEach(hour -> table.add(Occasions.when(table.size(), new When(hour, hour.plusHours(4), zone, false))));
            }
        }
        return table;
    }

    /** What no parser agrees about on the doubled hour is that it exists twice: ours is the first, as in RFC 5545, 3.3.5. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25", "2027-10-31"})
    void theHourThatComesTwiceIsTheFirst(String day) throws Exception {
        LocalDateTime doubled = LocalDate.parse(day).atTime(2, 30);
        When when = new When(doubled, doubled.plusHours(3), Occasions.PARIS, false);
        assertEquals(day + "T00:30:00Z", when.startsAt().toString());
        assertEquals(when.startsAt().toString(), CalendarReaders.ical4j(ICalendar.feed("a", List.of(Occasions.when(when)), Occasions.ANY)).get(0).starts());
    }

    @Test
    void theValidatorsFindNothing() throws Exception {
        List<Happening> all = new ArrayList<>(table());
        Vectors.all().forEach(text -> all.add(Occasions.saying(text)));
        for (byte[] calendar : List.of(ICalendar.feed("Agenda", all, Occasions.ANY), ICalendar.invitation(Occasions.brest(0, false), "Anne", "a@x.example", true),
                ICalendar.invitation(Occasions.brest(1, true), "Anne", "a@x.example", true))) {
            assertFalse(new net.fortuna.ical4j.data.CalendarBuilder().build(new java.io.ByteArrayInputStream(calendar)).validate().hasErrors());
            String faults = biweekly.Biweekly.parse(new String(calendar, StandardCharsets.UTF_8)).first().validate(ICalVersion.V2_0).toString();
            assertTrue(faults.isEmpty(), faults);
        }
    }

    @Test
    void theLibraryInJavaScriptIsThereOnABuildServer() throws IOException {
        assertTrue(CalendarReaders.isJavaScriptThere() || !"true".equals(System.getenv("CI")), "see .ci/run");
        Files.createDirectories(folder);
    }
}
