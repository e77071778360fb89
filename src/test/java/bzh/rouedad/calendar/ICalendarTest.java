package bzh.rouedad.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.mail.BadAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ICalendarTest {

    @Test
    void invitationReadsAsItAlwaysDid() throws IOException {
        assertEquals(golden("invitation.ics"), text(ICalendar.invitation(Occasions.brest(0, false),
                "Maëlle Kerœuzé", "maelle@arzh.example", true)));
    }

    @Test
    void cancellationReadsAsItAlwaysDid() throws IOException {
        assertEquals(golden("cancellation.ics"), text(ICalendar.invitation(Occasions.brest(2, true),
                "Maëlle Kerœuzé", "maelle@arzh.example", true)));
    }

    @Test
    void feedReadsAsItAlwaysDid() throws IOException {
        assertEquals(golden("feed.ics"), text(ICalendar.feed("Réseau d’été, Bretagne",
                List.of(Occasions.brest(0, false), Occasions.at(LocalDateTime.of(2026, 3, 28, 18, 0),
                        ZoneId.of("America/Montreal"))), Occasions.ANY)));
    }

    @Test
    void cancelledEventIsSentAsACancellation() {
        assertEquals("REQUEST", ICalendar.method(Occasions.brest(0, false)));
        assertEquals("CANCEL", ICalendar.method(Occasions.brest(0, true)));
        Unfolded cancelled = Unfolded.of(ICalendar.invitation(Occasions.brest(1, true), "A", "a@x", true));
        assertEquals(1, cancelled.count("METHOD:CANCEL"));
        assertEquals("STATUS:CANCELLED", cancelled.line("STATUS"));
    }

    @Test
    void libraryReadsItBackAndFindsItValid() throws Exception {
        byte[] written = ICalendar.invitation(Occasions.brest(3, false), "Maëlle", "maelle@arzh.example", true);
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(written));
        ValidationResult faults = calendar.validate();
        assertFalse(faults.hasErrors(), faults::toString);
        VEvent event = calendar.<VEvent>getComponents("VEVENT").get(0);
        assertEquals("Le Quartz, 60 rue du Château, Brest", event.getLocation().getValue());
        assertEquals(Occasions.brest(3, false).summary(), event.getDescription().getValue());
        assertEquals(Instant.parse("2007-10-24T07:30:00Z"),
                event.<ZonedDateTime>getDateTimeStart().getDate().toInstant());
        assertEquals("3", event.getSequence().getValue());
        List<Attendee> attendees = event.getProperties("ATTENDEE");
        assertEquals(1, attendees.size());
        assertEquals("mailto:maelle@arzh.example", attendees.get(0).getCalAddress().toString());
    }

    @Test
    void feedIsValidForTheLibraryToo() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(
                ICalendar.feed("Agenda", List.of(Occasions.brest(0, false), Occasions.brest(1, true)), Occasions.ANY)));
        assertFalse(calendar.validate().hasErrors(), calendar.validate()::toString);
        assertEquals(2, calendar.getComponents("VEVENT").size());
        assertEquals(1, calendar.getComponents("VTIMEZONE").size());
    }

    @Test
    void feedOfNothingIsStillAFeed() {
        Unfolded feed = Unfolded.of(ICalendar.feed("Agenda", List.of(), Occasions.ANY));
        assertEquals(1, feed.count("REFRESH-INTERVAL;VALUE=DURATION:PT1H"));
        assertEquals(0, feed.count("BEGIN:VEVENT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:b", "a\nATTENDEE:mailto:e@evil.example",
        "a\rEND:VCALENDAR", "a\u0085END:VEVENT", "a\u2028END:VEVENT", "a\u000BEND:VEVENT", "a\u0000b\u0007c\u001B[31m",
        "a\r\n b", "a\\nEND:VEVENT", "a\\", "a;b,c:d\"e\"f^g", "\";CN=\"x\":mailto:e@evil.example", "a\uD83Db",
        "<script>alert(1)</script>", "https://x.example/\r\nEND:VEVENT", "javascript:alert(1)", "#{7*7} ${7*7} %s %n"})
    void hostileTextNeverMakesAnotherEventOrProperty(String text) throws Exception {
        byte[] written = ICalendar.invitation(Occasions.saying(text), text, "a@x", true);
        Unfolded read = Unfolded.of(written);
        assertEquals(1, read.count("BEGIN:VEVENT"));
        assertEquals(1, read.count("END:VEVENT"));
        assertEquals(1, read.count("END:VCALENDAR"));
        assertTrue(read.event().stream().allMatch(line -> line.matches("(?s)(UID|SEQUENCE|DTSTAMP|LAST-MODIFIED|DTSTART"
                + "|DTEND|STATUS|SUMMARY|DESCRIPTION|LOCATION|CONFERENCE|CONTACT|CATEGORIES|URL|ORGANIZER|ATTENDEE)[:;].*")), read::toString);
        assertEquals(1, read.event().stream().filter(line -> line.startsWith("ATTENDEE")).count());
        assertTrue(new String(written, StandardCharsets.UTF_8).codePoints()
                .noneMatch(point -> point < ' ' && point != '\r' && point != '\n' || point == 0x7F || point == 0x85));
        assertEquals(PlainText.line(text), read.text("SUMMARY"));
        assertEquals(PlainText.lines(text), read.text("DESCRIPTION"));
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(written));
        assertEquals(1, calendar.getComponents("VEVENT").size());
        assertEquals(PlainText.line(text),
                calendar.<VEvent>getComponents("VEVENT").get(0).getSummary().getValue());
        Unfolded feed = Unfolded.of(ICalendar.feed(text, List.of(), Occasions.ANY));
        assertEquals(9, feed.lines().size(), feed::toString);
    }

    @Test
    void identifierWithALineBreakIsRefused() {
        Happening good = Occasions.brest(0, false);
        assertThrows(IllegalArgumentException.class, () -> Occasions.named("a\r\nEND:VEVENT", "o@x"));
        assertThrows(BadAddress.class, () -> Occasions.named("a", "o@x\r\nEND:VEVENT"));
        assertThrows(BadAddress.class, () -> ICalendar.invitation(good, "A", "a@x\r\nX:1", true));
    }

    @Test
    void addressWithOddLettersIsOneAddress() {
        assertEquals("mailto:a%3Fb%25c%26d+e@x", CalendarEntry.mailto("a?b%c&d+e@x").toString());
    }

    @Test
    void linesAreSeventyFiveOctetsAndEndWithCrLf() {
        byte[] written = ICalendar.invitation(Occasions.saying("é🎉œ".repeat(100)), "🎉".repeat(90), "a@x", true);
        String text = new String(written, StandardCharsets.UTF_8);
        assertFalse(text.contains("\uFFFD"), "a character was cut in two");
        assertFalse(text.replace("\r\n", "").contains("\n"));
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertEquals("é🎉œ".repeat(100), Unfolded.of(written).text("SUMMARY"));
    }

    @Test
    void localHourStaysTheSameAcrossTheChangeToSummerTime() throws Exception {
        for (int day : new int[] {28, 30}) {
            byte[] written = ICalendar.feed("a", List.of(
                    Occasions.at(LocalDateTime.of(2026, 3, day, 18, 0), Occasions.PARIS)), Occasions.ANY);
            assertEquals("DTSTART;TZID=Europe/Paris:202603" + day + "T180000", Unfolded.of(written).line("DTSTART"));
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(written));
            VEvent event = calendar.<VEvent>getComponents("VEVENT").get(0);
            assertEquals(Instant.parse("2026-03-" + day + (day == 28 ? "T17:00:00Z" : "T16:00:00Z")),
                    event.<ZonedDateTime>getDateTimeStart().getDate().toInstant());
        }
    }

    @Test
    void timeOfAConstantOffsetIsWrittenInUtc() {
        LocalDateTime noon = LocalDateTime.of(2026, 7, 1, 12, 0);
        assertEquals("DTSTART:20260701T100000Z",
                Unfolded.of(ICalendar.feed("a", List.of(Occasions.at(noon, ZoneId.of("+02:00"))), Occasions.ANY)).line("DTSTART"));
        assertEquals("DTSTART:20260701T120000Z",
                Unfolded.of(ICalendar.feed("a", List.of(Occasions.at(noon, ZoneId.of("UTC"))), Occasions.ANY)).line("DTSTART"));
    }

    private static String text(byte[] calendar) {
        return new String(calendar, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = ICalendarTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
