package bzh.rouedad.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.world.Vectors;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTextTest {
    private static EventText text(String starts, String ends, String zone) {
        return new EventText("Rencontre", starts, ends, zone, null, null);
    }

    @Test
    void withoutAZoneTheHourIsBrittanys() {
        EventText.Checked checked = text("2007-10-24T09:30", "2007-10-24T17:00:59", " ").checked();
        assertEquals(ZoneId.of("Europe/Paris"), checked.zone());
        assertEquals(LocalDateTime.of(2007, 10, 24, 17, 0), checked.ends());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2026-02-30T09:00, 2026-03-01T09:00, -, starts",
        "2025-02-29T09:00, 2025-03-01T09:00, -, starts",
        "2026-03-29T02:30, 2026-03-29T09:00, -, starts",
        "2026-03-28T22:00, 2026-03-29T02:59, -, ends",
        "2026-13-01T09:00, 2026-03-01T09:00, -, starts",
        "2026-01-01T24:00, 2026-03-01T09:00, -, starts",
        "2026-01-01, 2026-03-01T09:00, -, starts",
        "24/10/2007 9h, 2026-03-01T09:00, -, starts",
        "-, 2026-03-01T09:00, -, starts",
        "2026-03-01T09:00, -, -, ends",
        "2026-03-01T09:00, 2026-03-01T09:00, -, ends",
        "2026-03-01T09:00, 2026-03-01T08:59, -, ends",
        "2026-03-01T09:00, 2027-03-03T09:00, -, ends",
        "1899-12-31T09:00, 1900-01-01T09:00, -, starts",
        "2201-01-01T09:00, 2201-01-01T10:00, -, starts",
        "+999999999-01-01T09:00, 2026-01-01T10:00, -, starts",
        "2026-03-01T09:00, 2026-03-01T10:00, Europe/Brest, zone",
        "2026-03-01T09:00, 2026-03-01T10:00, '../../etc', zone"})
    void whatCannotBeIsToldAtItsField(String starts, String ends, String zone, String field) {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> text(starts, ends, zone).checked());
        assertEquals(field, refusal.field());
        assertFalse(refusal.sentence(Locale.FRENCH).contains("calendar."));
    }

    @Test
    void theHourThatComesTwiceIsTakenAndOrderIsByRealTime() {
        text("2026-10-25T02:30", "2026-10-25T03:00", null).checked();
        assertEquals("starts", assertThrows(InvalidInput.class, () -> text("2026-03-29T02:00", "2026-03-29T03:00", null).checked()).field());
        text("2026-03-29T02:00", "2026-03-29T03:00", "UTC").checked();
    }

    @Test
    void whatIsTooLongIsToldAtItsField() {
        assertEquals("title", field("x".repeat(201), null, null));
        assertEquals("place", field("t", "x".repeat(301), null));
        assertEquals("summary", field("t", null, "x".repeat(10_001)));
        assertEquals("starts", assertThrows(InvalidInput.class, () -> text("x".repeat(1 << 20), "x", null).checked()).field());
        assertEquals("zone", assertThrows(InvalidInput.class, () -> text("x", "x", "Z".repeat(1 << 20)).checked()).field());
    }

    private static String field(String title, String place, String summary) {
        return assertThrows(InvalidInput.class,
                () -> new EventText(title, "2026-03-01T09:00", "2026-03-01T10:00", null, place, summary).checked()).field();
    }

    /** What is kept of a hostile text is what calendars are told: nothing is lost on the way out. */
    @Test
    void whatIsKeptIsWhatCalendarsAreTold() {
        int kept = 0;
        for (String text : Vectors.all()) {
            try {
                EventText.Checked checked = new EventText(text, "2031-12-24T09:30", "2031-12-24T17:00", null, text, text + "\tet\u2028la suite",
                        new EventDetails(null, null, text, null, null, null, text, null, null, null, null, null, null)).checked();
                assertEquals(checked.title(), PlainText.line(checked.title()));
                assertEquals(checked.place() == null ? "" : checked.place(), PlainText.line(checked.place()));
                assertEquals(checked.details().contact() == null ? "" : checked.details().contact(), PlainText.line(checked.details().contact()));
                assertEquals(checked.summary(), PlainText.lines(checked.summary()));
                assertTrue(checked.summary().endsWith("\tet\nla suite"), checked.summary());
                kept++;
            } catch (InvalidInput refused) {
                // Too long, or nothing that can be seen.
                assertTrue(List.of("title", "place", "summary", "contact", "address").contains(refused.field()), refused.field());
            }
        }
        assertTrue(kept > 400, kept + " texts");
    }
}
