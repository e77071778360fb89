package bzh.rouedad.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneDescriptionTest {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    @Test
    void todaysParisIsTwoYearlyRules() {
        Unfolded paris = Unfolded.of(ICalendar.feed("a",
                List.of(Occasions.at(LocalDateTime.of(2026, 3, 28, 18, 0), Occasions.PARIS)), Occasions.ANY));
        assertEquals(2, paris.lines().stream().filter(line -> line.startsWith("RRULE:FREQ=YEARLY;")).count());
        assertEquals(1, paris.count("BEGIN:DAYLIGHT"));
        assertEquals(1, paris.count("BEGIN:STANDARD"));
    }

    /** The library reckons with the description alone; Java with its own rules: both must name the same moment. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "Europe/London", "Europe/Lisbon", "America/Montreal", "America/Nuuk",
        "America/Sao_Paulo", "America/Miquelon", "Pacific/Noumea", "Indian/Reunion", "Asia/Kolkata", "Africa/Cairo",
        "Australia/Lord_Howe", "Pacific/Auckland", "America/Guadeloupe"})
    void anotherProgramReckonsTheSameMoments(String id) throws Exception {
        ZoneId zone = ZoneId.of(id);
        List<Happening> year = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            for (int when : new int[] {1980, 2007, 2026, 2031}) {
                year.add(Occasions.at(LocalDateTime.of(when, month, 15, 18, 0), zone));
            }
        }
        for (Happening one : year) {
            assertSameMoment(one, List.of(one), 0);
        }
        for (int i = 0; i < year.size(); i += 11) {
            assertSameMoment(year.get(i), year, i);
        }
    }

    @Test
    void everyZoneOfJavaIsDescribedOrWrittenInUtc() {
        LocalDateTime noon = LocalDateTime.of(2026, 7, 1, 12, 0);
        for (String id : zones()) {
            Unfolded feed = Unfolded.of(ICalendar.feed("a", List.of(Occasions.at(noon, ZoneId.of(id))), Occasions.ANY));
            assertTrue(feed.line("DTSTART").endsWith("Z") || feed.count("TZID:" + id) == 1, id);
        }
    }

    private static List<String> zones() {
        Set<String> all = ZoneId.getAvailableZoneIds();
        // Reading calendars with the library, as other tests do, adds zones of its own that have no rules.
        return all.stream().filter(id -> !id.startsWith("ical4j-")).toList();
    }

    private static void assertSameMoment(Happening expected, List<Happening> feed, int index) throws Exception {
        byte[] written = ICalendar.feed("a", feed, Occasions.ANY);
        String local = WRITTEN.format(expected.when().starts());
        assertTrue(Unfolded.of(written).lines().stream()
                .anyMatch(line -> line.startsWith("DTSTART;TZID=") && line.endsWith(':' + local)), local);
        Calendar read = new CalendarBuilder().build(new ByteArrayInputStream(written));
        VEvent event = read.<VEvent>getComponents("VEVENT").get(index);
        assertEquals(expected.when().starts().atZone(expected.when().zone()).toInstant(),
                event.<ZonedDateTime>getDateTimeStart().getDate().toInstant(), expected::toString);
    }
}
