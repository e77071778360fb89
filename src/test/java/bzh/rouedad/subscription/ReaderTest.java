package bzh.rouedad.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.calendar.When;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
    private static final String ZONE = """
            BEGIN:VTIMEZONE
            TZID:Chez nous
            BEGIN:STANDARD
            DTSTART:19701025T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:19700329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            END:DAYLIGHT
            END:VTIMEZONE
            """;
    private final Reader reader = new Reader(Clock.fixed(Instant.parse("2026-04-01T08:00:00Z"), ZoneOffset.UTC));

    private Reading read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\nUID:a\nSUMMARY:Rencontre\n" + lines.replace('|', '\n') + "\nEND:VEVENT\n";
    }

    private Occurrence one(String lines) {
        Reading reading = read(event(lines));
        assertEquals(List.of(), reading.refused());
        assertEquals(1, reading.occurrences().size());
        return reading.occurrences().get(0);
    }

    private List<String> starts(String text) {
        Reading reading = read(text);
        assertEquals(List.of(), reading.refused());
        return reading.occurrences().stream().map(each -> each.when().starts().toString()).sorted().toList();
    }

    private Refusal why(String text) {
        Reading reading = read(text);
        assertEquals(List.of(), reading.occurrences());
        return reading.refused().get(0).why();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "DTSTART:20260901T080000Z 2026-09-01T10:00 Europe/Paris",
        "DTSTART:20261201T080000Z 2026-12-01T09:00 Europe/Paris",
        "DTSTART:20260901T080000 2026-09-01T08:00 Europe/Paris",
        "DTSTART;TZID=America/New_York:20260901T080000 2026-09-01T08:00 America/New_York",
        "DTSTART;TZID=\"Europe/Paris\":20260901T080000 2026-09-01T08:00 Europe/Paris",
        "DTSTART;TZID=/softwarestudio.org/Tzfile/Europe/Paris:20260901T080000 2026-09-01T08:00 Europe/Paris",
        "DTSTART;TZID=UTC:20260901T080000 2026-09-01T10:00 Europe/Paris",
        "DTSTART:20260329T023000 2026-03-29T03:30 Europe/Paris",
        "DTSTART:20261024T233000Z 2026-10-25T01:30 Europe/Paris",
        "DTSTART:20261025T003000Z 2026-10-25T00:30 UTC", "DTSTART:20261025T013000Z 2026-10-25T01:30 UTC"})
    void hoursAreThoseOfTheirClock(String line, String starts, String zone) {
        When when = one(line).when();
        assertEquals(List.of(starts, zone), List.of(when.starts().toString(), when.zone().getId()));
        assertEquals(Duration.ofHours(1), Duration.between(when.startsAt(), when.endsAt()));
    }

    @Test
    void windowsNamesAreKnown() {
        assertEquals("Europe/Paris", one("DTSTART;TZID=Romance Standard Time:20260901T080000").when().zone().getId());
        assertEquals("2026-09-01T08:00", one("DTSTART;TZID=W. Europe Standard Time:20260901T080000").when().starts().toString());
    }

    @ParameterizedTest
    @CsvSource({"20260901T080000, 2026-09-01T08:00", "20261201T080000, 2026-12-01T08:00", "20260329T023000, 2026-03-29T03:30"})
    void aZoneThatOnlyTheCalendarKnowsIsReckonedByItsOwnRules(String hour, String starts) {
        Reading reading = read("BEGIN:VCALENDAR\n" + ZONE + event("DTSTART;TZID=Chez nous:" + hour) + "END:VCALENDAR\n");
        assertEquals(List.of(), reading.refused());
        assertEquals(starts, reading.occurrences().get(0).when().starts().toString());
    }

    @Test
    void aZoneThatSaysWhatOthersCallItIsThatOne() {
        String text = "BEGIN:VCALENDAR\n" + ZONE.replace("TZID:Chez nous", "TZID:Chez nous\nX-LIC-LOCATION:Asia/Tokyo") + event("DTSTART;TZID=Chez nous:20260901T080000") + "END:VCALENDAR\n";
        assertEquals("Asia/Tokyo", read(text).occurrences().get(0).when().zone().getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TZOFFSETTO:", "TZOFFSETFROM:", "DTSTART:", "TZID:"})
    void aZoneWithAMalformedDefinitionIsRefusedByName(String broken) {
        String text = "BEGIN:VCALENDAR\n" + ZONE.replace(broken, "X-NOTHING:") + event("DTSTART;TZID=Chez nous:20260901T080000") + event("DTSTART:20260901T080000").replace("UID:a", "UID:b") + "END:VCALENDAR\n";
        Reading reading = read(text);
        assertEquals(List.of(Refusal.UNKNOWN_ZONE), reading.refused().stream().map(Reading.Line::why).toList());
        assertEquals(List.of("b"), reading.occurrences().stream().map(Occurrence::key).toList());
    }

    @Test
    void aZoneThatNobodyKnowsIsRefusedByName() {
        assertEquals(Refusal.UNKNOWN_ZONE, why(event("DTSTART;TZID=Mars/Olympus:20260901T080000")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "DTSTART;VALUE=DATE:20260714 2026-07-14 2026-07-14",
        "DTSTART;VALUE=DATE:20260714|DTEND;VALUE=DATE:20260714 2026-07-14 2026-07-14",
        "DTSTART;VALUE=DATE:20260714|DTEND;VALUE=DATE:20260716 2026-07-14 2026-07-15",
        "DTSTART;VALUE=DATE:20260714|DURATION:P1W 2026-07-14 2026-07-20"})
    void datesAreWholeDays(String lines, String first, String last) {
        When when = one(lines).when();
        assertEquals(List.of("true", first, last), List.of(Boolean.toString(when.allDay()), when.starts().toLocalDate().toString(), when.lastDay().toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "DURATION:PT1H30M 2026-03-28T21:30", "DURATION:P1D 2026-03-29T20:00", "DURATION:PT24H 2026-03-29T21:00", "DTEND:20260328T200000 2026-03-28T21:00", "DTEND:20260328T220000Z 2026-03-28T23:00"})
    void anEndIsSaidOrReckoned(String line, String ends) {
        assertEquals(ends, one("DTSTART:20260328T200000|" + line).when().ends().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "SUMMARY:x NO_START", "DTSTART:20260230T100000 NO_START", "DTSTART:demain NO_START", "DTSTART: NO_START", "DTSTART:18000101 OUT_OF_REACH", "DTSTART:29990101T100000Z OUT_OF_REACH",
        "DTSTART:20260901T100000|DTEND:20260901T090000 BAD_END", "DTSTART:20260901|DTEND:20280101 BAD_END", "DTSTART:20260901T100000|DURATION:-PT1H BAD_END", "DTSTART:20260901T100000|DTEND:jamais BAD_END",
        "DTSTART:20260901T100000|RRULE:FREQ=SECONDLY UNSURE_RULE", "DTSTART:20260901T100000|RRULE:FREQ=DAILY TOO_MANY_OCCURRENCES", "DTSTART:20260901T100000|RRULE:FREQ=DAILY;COUNT=10000 TOO_MANY_OCCURRENCES",
        "DTSTART:20260901T100000|sansrien MALFORMED"})
    void whatCannotComeInIsRefusedByName(String lines, Refusal why) {
        assertEquals(why, why(event(lines)));
    }

    @Test
    void anEventWithoutIdentifierIsRefusedAndKeepsItsName() {
        Reading reading = read(event("DTSTART:20260901T100000").replace("UID:a\n", ""));
        assertEquals(List.of(new Reading.Line("Rencontre", Refusal.NO_IDENTIFIER, "")), reading.refused());
    }

    @Test
    void oneBrokenEventRefusesNoOther() {
        Reading reading = read("BEGIN:VCALENDAR\n" + event("DTSTART:20260901T100000") + event("DTSTART:xx|").replace("UID:a", "UID:b") + "BEGIN:VEVENT\nUID:c\nDTSTART:20260901T100000\n"
                + event("DTSTART:20260901T100000").replace("UID:a", "UID:d") + "END:VCALENDAR\n");
        assertEquals(List.of("a", "d"), reading.occurrences().stream().map(Occurrence::key).toList());
        assertEquals(2, reading.refused().size());
    }

    @Test
    void lettersAreUtf8OrThoseOfWindowsAndLinesMayBeFoldedAnywhere() {
        String text = event("DTSTART:20260901T100000").replace("Rencontre", "Été à Brést");
        assertEquals("Été à Brést", reader.read(text.getBytes(Charset.forName("windows-1252"))).occurrences().get(0).title());
        assertEquals("Été à Brést", read("\uFEFF" + text).occurrences().get(0).title());
        byte[] whole = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        int inside = text.replace("\n", "\r\n").indexOf("É") + 1;
        byte[] folded = new byte[whole.length + 3];
        System.arraycopy(whole, 0, folded, 0, inside);
        System.arraycopy("\r\n ".getBytes(StandardCharsets.US_ASCII), 0, folded, inside, 3);
        System.arraycopy(whole, inside, folded, inside + 3, whole.length - inside);
        assertEquals("Été à Brést", reader.read(folded).occurrences().get(0).title());
    }

    @Test
    void textsAreCutToWhatAnAgendaHoldsAndHtmlIsReadAsText() {
        Occurrence cut = one("DTSTART:20260901T100000|LOCATION:" + "x".repeat(400) + "|DESCRIPTION:" + "é".repeat(20_000));
        assertEquals(300, cut.place().length());
        assertEquals(10_000, cut.summary().length());
        assertTrue(cut.place().endsWith("…"));
        assertEquals("Venez à 10 h\n& avec vos idées", one("DTSTART:20260901T100000|DESCRIPTION:<p>Venez <b>à 10&nbsp;h</b></p><div>&amp; avec vos id&eacute;es</div>").summary());
        assertEquals("si a<b et b>c, 3 < 4", one("DTSTART:20260901T100000|DESCRIPTION:si a<b et b>c\\, 3 < 4").summary());
        assertEquals("Ligne\nautre; fin\\n", one("DTSTART:20260901T100000|DESCRIPTION:Ligne\\nautre\\; fin\\\\n").summary());
        assertEquals("", one("DTSTART:20260901T100000|URL:javascript:alert(1)").link());
        assertEquals("https://x.example/a?b=c", one("DTSTART:20260901T100000|URL:https://x.example/a?b=c").link());
    }

    @Test
    void rulesKeepTheirLocalHourAndTheirExceptions() {
        assertEquals(List.of("2026-03-20T18:00", "2026-03-27T18:00", "2026-04-10T18:00", "2026-04-12T18:00"),
                starts(event("DTSTART:20260320T180000|RRULE:FREQ=WEEKLY;COUNT=4|EXDATE:20260403T160000Z|RDATE:20260412T180000")));
    }

    @Test
    void occurrencesAreThoseFromAYearBackToTwoYearsAhead() {
        List<String> starts = starts(event("DTSTART:20100105T180000|RRULE:FREQ=MONTHLY;BYDAY=1TU"));
        assertEquals(List.of("2025-04-01T18:00", "2028-03-07T18:00"), List.of(starts.get(0), starts.get(starts.size() - 1)));
        assertEquals(36, starts.size());
    }

    @Test
    void anOccurrenceThatIsOtherwiseReplacesItsOwn() {
        Reading reading = read(event("DTSTART:20260901T100000|RRULE:FREQ=DAILY;COUNT=3")
                + event("RECURRENCE-ID:20260902T080000Z|DTSTART:20260905T150000|LOCATION:Brest") + event("RECURRENCE-ID:20260903T100000|DTSTART:20260903T100000|STATUS:CANCELLED"));
        assertEquals("a/2026-09-01T10:00 2026-09-01T10:00 false, a/2026-09-02T10:00 2026-09-05T15:00 false, a/2026-09-03T10:00 2026-09-03T10:00 true",
                reading.occurrences().stream().map(each -> each.key() + " " + each.when().starts() + " " + each.cancelled()).collect(Collectors.joining(", ")));
    }

    @Test
    void ofTwoThatBearOneIdentifierTheHigherNumberCountsThenTheLater() {
        assertEquals("x", read(event("SEQUENCE:2|DTSTART:20260901|LOCATION:x") + event("SEQUENCE:1|DTSTART:20260901|LOCATION:y")).occurrences().get(0).place());
        assertEquals("y", read(event("DTSTART:20260901|LOCATION:x") + event("DTSTART:20260901|LOCATION:y")).occurrences().get(0).place());
    }

    @Test
    void aCalendarThatCancelsSaysThatNothingOfItTakesPlace() {
        assertTrue(read("BEGIN:VCALENDAR\nMETHOD:CANCEL\n" + event("DTSTART:20260901") + "END:VCALENDAR\n").occurrences().get(0).cancelled());
    }

    @Test
    void tasksAndJournalsArePassedOver() {
        Reading reading = read("BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:t\nEND:VTODO\nBEGIN:VFREEBUSY\nEND:VFREEBUSY\n" + event("DTSTART:20260901|BEGIN:VALARM|UID:z|DTSTART:19000101|END:VALARM") + "END:VCALENDAR\n");
        assertEquals(1, reading.occurrences().size());
        assertEquals(List.of(), reading.refused());
    }

    @Test
    void aLongIdentifierIsRecognisedByWhatIsWorkedOutOfIt() {
        String key = read(event("DTSTART:20260901").replace("UID:a", "UID:" + "u".repeat(5000))).occurrences().get(0).key();
        assertEquals(Keys.digest("u".repeat(5000)), key);
    }

    @ParameterizedTest
    @CsvSource({"'', NO_CALENDAR", "<html></html>, NO_CALENDAR", "BEGIN:VCALENDAR, MALFORMED"})
    void whatIsNoCalendarIsRefusedAsAWhole(String text, Refusal why) {
        assertEquals(why, assertThrows(Refused.class, () -> read(text)).why());
    }

    @Test
    void whatIsTooLargeIsRefusedAsAWhole() {
        assertEquals(Refusal.TOO_LARGE, assertThrows(Refused.class, () -> reader.read(new byte[Subscribing.LARGEST + 1])).why());
        assertEquals(Refusal.TOO_LARGE, assertThrows(Refused.class, () -> read(event("").repeat(5001))).why());
    }

    /** What somebody may hand in to keep the server busy. */
    @Test
    void hostileCalendarsEndSoonWithANamedRefusal() {
        String dear = "DTSTART:19000101T000000|RRULE:FREQ=DAILY;UNTIL=19991231;BYHOUR=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,0";
        List<String> hostile = List.of("BEGIN:VEVENT\n".repeat(300_000), "BEGIN:VEVENT\n" + "BEGIN:VALARM\n".repeat(300_000), "BEGIN:VCALENDAR\n".repeat(300_000),
                event("DTSTART:20260901|DESCRIPTION:" + "<a".repeat(2_000_000)), event("DTSTART:20260901|DESCRIPTION:" + "<p ".repeat(1_500_000)), event("DTSTART:20260901|X" + ";A=\"".repeat(1_000_000) + ":"),
                event("DTSTART:20260901|EXDATE:" + "20260901,".repeat(500_000)), event("DTSTART:20260901|RRULE:" + "FREQ=DAILY;".repeat(400_000)), event("DTSTART:20260901|SUMMARY:" + "&amp;".repeat(900_000)),
                "BEGIN:VCALENDAR\n" + IntStream.range(0, 4000).mapToObj(i -> event(dear).replace("UID:a", "UID:a" + i)).collect(Collectors.joining()) + "END:VCALENDAR\n",
                event("DTSTART:19000101|RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), event("DTSTART:20260901T000000|RRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5;BYSECOND=1,2,3,4,5"),
                "BEGIN:VEVENT\n" + "\n ".repeat(1_700_000), "\r".repeat(5_000_000), ";".repeat(5_000_000), "BEGIN:VEVENT\n" + ";\n".repeat(2_500_000));
        for (String each : hostile) {
            String begins = each.substring(0, 60).replace('\n', '|');
            assertTimeout(Duration.ofSeconds(5), () -> {
                try {
                    assertTrue(read(each).occurrences().size() <= 2, begins);
                } catch (Refused e) {
                    assertTrue(e.why() != null);
                }
            }, begins);
        }
    }
}
