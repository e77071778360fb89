package bzh.rouedad.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.OrganisationText;
import bzh.rouedad.organisation.Enrolling;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDetailsDbTest {
    private final CalendarHouse house = new CalendarHouse();
    private final Space space = house.space("fing", Audience.EVERYONE);
    private final Map<String, String> typed = new HashMap<>(Map.of("title", "Rencontre", "starts", "2026-12-24T09:30", "ends", "2026-12-24T17:00"));

    @AfterEach
    void leave() {
        house.close();
    }

    private Event announce() {
        return house.act(() -> house.calendar.announce(house.organiser, space, EventText.of(typed::get)));
    }

    private Event change(Event event) {
        return house.act(() -> house.calendar.change(house.organiser, event, EventText.of(typed::get), null));
    }

    @Test
    void wholeDaysHaveNoHoursAndTheLastOneCounts() {
        typed.putAll(Map.of("starts", "2026-10-24", "ends", "2026-10-25"));
        Event event = announce();
        assertTrue(event.isAllDay());
        assertEquals(List.of(Instant.parse("2026-10-23T22:00:00Z"), Instant.parse("2026-10-25T23:00:00Z")), List.of(event.getStartsAt(), event.getEndsAt()));
        assertEquals("du samedi 24 octobre 2026 au dimanche 25 octobre 2026", event.getWhen().in(Locale.FRENCH));
        String written = house.alone(event);
        assertTrue(written.contains("DTSTART;VALUE=DATE:20261024\r\nDTEND;VALUE=DATE:20261026\r\n"), written);
        assertFalse(written.contains("VTIMEZONE"), written);
        assertEquals(0, change(event).getSequence());
    }

    @Test
    void aDayAndAnHourDoNotGoTogether() {
        typed.put("ends", "2026-12-24");
        assertEquals("ends", assertThrows(InvalidInput.class, this::announce).field());
        typed.putAll(Map.of("starts", "2026-12-25", "ends", "2026-12-24"));
        assertEquals("ends", assertThrows(InvalidInput.class, this::announce).field());
        typed.putAll(Map.of("starts", "2026-02-30", "ends", "2026-03-01"));
        assertEquals("starts", assertThrows(InvalidInput.class, this::announce).field());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, -, -, ON_SITE", "Salle, -, -, ON_SITE", "-, https://visio.example/1, -, REMOTE",
        "Salle, https://visio.example/1, -, BOTH", "Salle, https://visio.example/1, on-site, ON_SITE"})
    void placeAndLinkSayHowToTakePart(String place, String link, String mode, Mode expected) {
        typed.put("place", place);
        typed.put("link", link);
        typed.put("mode", mode);
        assertEquals(expected, announce().getVenue().getMode());
    }

    @ParameterizedTest
    @CsvSource({"link, javascript:alert(1)", "link, visio.example/salle", "mode, ailleurs", "status, CANCELLED-", "commune, 99999", "programme, Ouverture",
        "documents, javascript:alert(1)", "documents, /fichiers/7/rien.pdf", "documents, une phrase"})
    void whatDoesNotDoIsToldAtItsField(String field, String value) {
        typed.put(field, value);
        InvalidInput refusal = assertThrows(InvalidInput.class, this::announce);
        assertEquals(field, refusal.field());
        assertFalse(refusal.sentence(Locale.FRENCH).matches("calendar\\.\\S+"));
        assertEquals(List.of(0L), house.rows("select count(*) from calendar_event"));
    }

    @Test
    void allThatWasTypedComesBackAsItIsAndChangesNothing() {
        typed.putAll(Map.of("status", "tentative", "place", "Le Quartz", "address", "60 rue du Château", "link", "https://visio.example/salle", "contact",
                "Maryvonne, 02 98 00 00 00", "organisers", "Adullact\nFing", "programme", "9h30-10h | Ouverture | Anne", "documents",
                "Diaporama | https://ailleurs.example/d.pdf\nhttps://ailleurs.example/film", "themes", "écoles, ruralité"));
        Event event = announce();
        Map<String, String> again = new HashMap<>();
        EventText.FIELDS.forEach(field -> again.put(field, EventFields.of(house.find(event), field)));
        Event same = house.act(() -> house.calendar.change(house.organiser, event, EventText.of(again::get), null));
        assertEquals(0, same.getSequence());
        EventText.FIELDS.forEach(field -> assertEquals(again.get(field), EventFields.of(same, field)));
        String written = house.alone(event);
        for (String line : List.of("STATUS:TENTATIVE", "LOCATION:Le Quartz\\, 60 rue du Château", "CATEGORIES:ruralité,écoles",
                "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://visio.example/salle", "CONTACT:Maryvonne\\, 02 98 00 00 00")) {
            assertTrue(written.contains("\r\n" + line + "\r\n"), written);
        }
    }

    @Test
    void whatACalendarDoesNotShowIsNoNews() {
        Event event = announce();
        typed.putAll(Map.of("programme", "9h30 | Ouverture", "documents", "https://ailleurs.example/d.pdf", "organisers", "Fing"));
        assertEquals(0, change(event).getSequence());
        typed.put("address", "60 rue du Château");
        assertEquals(1, change(event).getSequence());
    }

    @Test
    void aMeetingThatIsOffStaysOff() {
        Event event = announce();
        house.run(() -> house.calendar.cancel(house.organiser, event));
        typed.put("status", "CONFIRMED");
        assertTrue(change(event).isCancelled());
        assertNull(EventFields.of(house.find(event), "status"));
    }

    @Test
    void anOrganisationOfTheNetworkIsKnownByItsName() {
        house.act(() -> house.house.get(Enrolling.class).found(house.organiser,
                new OrganisationText(OrganisationKind.ASSOCIATION, "Adullact", null, null, null, null, null)));
        typed.put("organisers", "adullact\nLes amis du wiki");
        Event event = announce();
        List<Holder> told = house.events.holders(Viewer.stranger(), event);
        assertEquals(List.of("Adullact", "Les amis du wiki"), told.stream().map(Holder::name).toList());
        assertEquals("adullact", told.get(0).organisation().getSlug());
        assertNull(told.get(1).organisation());
    }
}
