package bzh.rouedad.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bzh.rouedad.guide.GuideKind;
import bzh.rouedad.guide.GuideStatus;
import bzh.rouedad.guide.GuideText;
import bzh.rouedad.guide.Outcomes;
import bzh.rouedad.guide.Publishing;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesDbTest {
    private final CalendarHouse house = new CalendarHouse();
    private final Grouping grouping = house.house.get(Grouping.class);
    private final Copying copying = house.house.get(Copying.class);
    private final SeriesList list = house.house.get(SeriesList.class);
    private final Space space = house.space("fing", Audience.EVERYONE);

    @AfterEach
    void leave() {
        house.close();
    }

    private Series found(Space where, String kind, String parent, String title) {
        return house.act(() -> grouping.found(house.organiser, where, new SeriesText(kind, parent, title, null)));
    }

    private Event announce(String day, Series series, String edition) {
        Map<String, String> typed = new HashMap<>(Map.of("title", "Rencontres", "starts", day + "T18:00", "ends", day + "T20:00", "series", series.getSlug()));
        typed.put("edition", edition);
        return house.act(() -> house.calendar.announce(house.organiser, space, EventText.of(typed::get)));
    }

    private List<Event> copy(Event event, String rhythm, String times, String dates) {
        return house.act(() -> copying.copy(house.organiser, event, new Repetition(rhythm, times, dates)));
    }

    private static List<LocalDate> days(List<Event> events) {
        return events.stream().map(event -> event.getStarts().toLocalDate()).toList();
    }

    @Test
    void editionsAreCountedOnUnlessTheirNumberIsSaid() {
        Series series = found(space, "SERIES", null, "Rencontres du net public");
        assertEquals(2, announce("2026-10-24", series, "2").getEdition());
        assertEquals(3, announce("2027-10-24", series, null).getEdition());
        InvalidInput taken = assertThrows(InvalidInput.class, () -> announce("2028-10-24", series, "3"));
        assertEquals("edition", taken.field());
        assertEquals("edition", assertThrows(InvalidInput.class, () -> announce("2028-10-24", series, "0")).field());
        assertEquals(2L, house.rows("select count(*) from calendar_event").get(0));
    }

    @Test
    void sessionsOfAProgrammeHaveNoNumberAndStandWithItsCycles() {
        Series programme = found(space, "PROGRAMME", null, "Villes 2.0");
        Series cycle = found(space, "CYCLE", programme.getSlug(), "La ville complexe");
        assertNull(announce("2026-12-24", cycle, null).getEdition());
        assertEquals(1, house.events.upcoming(Viewer.stranger(), EventFilter.ofSeries(programme.getSlug()), Instant.EPOCH, 0, 9).size());
        assertEquals(List.of("La ville complexe"), list.cycles(Viewer.stranger(), programme).stream().map(Series::getTitle).toList());
        assertEquals("kind", assertThrows(InvalidInput.class, () -> house.act(() -> grouping.change(house.organiser, programme,
                new SeriesText("SERIES", null, "Villes 2.0", null), null))).field());
        assertEquals("parent", assertThrows(InvalidInput.class, () -> found(space, "SERIES", programme.getSlug(), "x")).field());
        assertEquals("parent", assertThrows(InvalidInput.class, () -> found(space, "CYCLE", cycle.getSlug(), "x")).field());
    }

    @Test
    void whoMayNotWriteInTheSpaceMakesNoSeriesAndJoinsNone() {
        Series series = found(space, "SERIES", null, "Rencontres");
        Viewer other = house.person("Anne");
        assertThrows(NotAllowed.class, () -> house.act(() -> grouping.found(other, space, new SeriesText("SERIES", null, "x", null))));
        assertThrows(NotAllowed.class, () -> house.act(() -> grouping.change(other, series, new SeriesText("SERIES", null, "x", null), null)));
        assertThrows(NotAllowed.class, () -> copying.days(other, house.announce(space, "Rencontre", "2026-12-24"), new Repetition("WEEKLY", "2", null)));
    }

    @Test
    void aMeetingNamesNoSeriesThatItsReadersDoNotSee() {
        Series closed = found(house.space("clos", Audience.MEMBERS), "SERIES", null, "Projet secret");
        assertEquals("series", assertThrows(InvalidInput.class, () -> announce("2026-10-24", closed, null)).field());
        assertEquals(List.of(0L), house.rows("select count(*) from calendar_event"));
    }

    @Test
    void aSeriesOfAClosedSpaceIsAbsentForStrangers() {
        Series closed = found(house.space("clos", Audience.MEMBERS), "SERIES", null, "Secret");
        assertEquals(List.of(), list.list(Viewer.stranger(), 9));
        assertEquals(true, list.find(Viewer.stranger(), closed.getSlug()).isEmpty());
    }

    /** The hour is the same on both sides of each change of the clocks. */
    @ParameterizedTest
    @CsvSource({"2026-03-19, 2026-03-29", "2026-10-15, 2026-10-25", "2027-03-18, 2027-03-28", "2027-10-21, 2027-10-31"})
    void weeklyCopiesKeepTheirLocalHourAcrossTheChange(LocalDate first, LocalDate change) {
        Event event = announce(first.toString(), found(space, "SERIES", null, "Permanence"), null);
        List<Event> copies = copy(event, "WEEKLY", "4", null);
        for (Event copy : copies) {
            assertEquals(LocalDateTime.of(copy.getStarts().toLocalDate(), event.getStarts().toLocalTime()), copy.getStarts());
            boolean isSummer = copy.getStarts().toLocalDate().isBefore(change) == (change.getMonthValue() == 10);
            assertEquals(copy.getStarts().toLocalDate() + (isSummer ? "T16:00:00Z" : "T17:00:00Z"), copy.getStartsAt().toString());
        }
        assertEquals(List.of(2, 3, 4, 5), copies.stream().map(Event::getEdition).toList());
    }

    @Test
    void monthlyCopiesKeepTheirWeekdayAndTheFifthIsTheLast() {
        Event third = house.announce(space, "Café", "2026-01-20");
        assertEquals(List.of("2026-02-17", "2026-03-17", "2026-04-21"), days(copy(third, "MONTHLY", "3", null)).stream().map(LocalDate::toString).toList());
        Event fifth = house.announce(space, "Bilan", "2026-01-30");
        assertEquals(List.of("2026-02-27", "2026-03-27", "2026-04-24"), days(copy(fifth, "MONTHLY", "3", null)).stream().map(LocalDate::toString).toList());
    }

    @Test
    void chosenDaysAreReadAsPeopleWriteThem() {
        Event event = house.announce(space, "Café", "2026-01-20");
        assertEquals(List.of("2026-02-03", "2026-11-24"), days(copy(event, "DATES", null, "24/11/2026\r\n\r\n 2026-02-03\n2026-01-20")).stream().map(LocalDate::toString).toList());
        for (String wrong : List.of("", "2026-01-20", "30/02/2026", "demain", "2026-1-1", "99999999999/1/2026", "x".repeat(100_000))) {
            assertEquals("dates", assertThrows(InvalidInput.class, () -> copy(event, "DATES", null, wrong)).field(), wrong);
        }
        for (String wrong : List.of("0", "61", "-1", "", "deux", "1e3")) {
            assertEquals("times", assertThrows(InvalidInput.class, () -> copy(event, "WEEKLY", wrong, null)).field());
        }
        assertEquals(3L, house.rows("select count(*) from calendar_event").get(0));
    }

    @Test
    void noCopyIsMadeWhereTheHourDoesNotExist() {
        Map<String, String> typed = Map.of("title", "Nuit blanche", "starts", "2026-03-22T02:30", "ends", "2026-03-22T05:00");
        Event event = house.act(() -> house.calendar.announce(house.organiser, space, EventText.of(typed::get)));
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> copy(event, "WEEKLY", "3", null));
        assertEquals("La rencontre ne peut pas avoir lieu le 2026-03-29 : cette heure n’y existe pas.", refusal.sentence(Locale.FRENCH));
        assertEquals(1L, house.rows("select count(*) from calendar_event").get(0));
        assertEquals(0L, house.rows("select count(*) from calendar_series").get(0));
    }

    @Test
    void copiesBelongToOneSeriesAndAreToldOnce() {
        Event event = house.announce(space, "Café", "2026-01-20");
        copy(event, "WEEKLY", "3", null);
        assertEquals(List.of("event ANNOUNCED", "series CREATED", "event CREATED", "event CREATED", "event CREATED", "series ANNOUNCED"),
                house.rows("select thing_kind || ' ' || verb from activity where thing_kind in ('event', 'series') order by id"));
        assertEquals(4, house.events.upcoming(Viewer.stranger(), EventFilter.ofSeries("cafe"), Instant.EPOCH, 0, 9).size());
        assertEquals(4L, house.rows("select count(distinct uid) from calendar_event").get(0));
    }

    @Test
    void theProgrammeOfSeveralDaysGoesAlong() {
        Map<String, String> typed = Map.of("title", "Séminaire", "starts", "2026-01-20", "ends", "2026-01-21", "programme", "9h | a\n21/01/2026\n9h | b");
        Event event = house.act(() -> house.calendar.announce(house.organiser, space, EventText.of(typed::get)));
        Event copy = copy(event, "WEEKLY", "1", null).get(0);
        assertEquals(List.of(LocalDate.of(2026, 1, 27), LocalDate.of(2026, 1, 28)), copy.getSessions().stream().map(Session::day).toList());
    }

    @Test
    void aProgrammeLeadsToGuides() {
        Series programme = found(space, "PROGRAMME", null, "Villes 2.0");
        Series cycle = found(space, "CYCLE", programme.getSlug(), "Cycle");
        Outcomes outcomes = house.house.get(Outcomes.class);
        house.act(() -> house.house.get(Publishing.class).make(house.organiser, space, new GuideText(GuideKind.GUIDE, "La ville, demain", null,
                GuideStatus.IN_PREPARATION, null, List.of())));
        house.run(() -> outcomes.link(house.organiser, cycle, "la-ville-demain"));
        house.run(() -> outcomes.link(house.organiser, cycle, "la-ville-demain"));
        assertEquals(1, outcomes.of(Viewer.stranger(), programme).size());
        Viewer anne = house.person("Anne");
        assertThrows(NotAllowed.class, () -> house.run(() -> outcomes.unlink(anne, cycle, "la-ville-demain")));
        assertThrows(InvalidInput.class, () -> house.run(() -> outcomes.link(house.organiser, cycle, "rien")));
        house.run(() -> outcomes.unlink(house.organiser, cycle, "la-ville-demain"));
        assertEquals(List.of(), outcomes.of(Viewer.stranger(), programme));
    }
}
