package bzh.rouedad.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedsDbTest {
    private final CalendarHouse house = new CalendarHouse();
    private final PrivateFeeds feeds = house.house.get(PrivateFeeds.class);
    private final Space open = house.space("fing", Audience.EVERYONE);
    private final Space closed = house.space("clos", Audience.MEMBERS);

    @AfterEach
    void leave() {
        house.close();
    }

    private List<String> titles(byte[] feed) {
        return Pattern.compile("\r\nSUMMARY:(.*)\r\n").matcher(new String(feed, StandardCharsets.UTF_8).replace("\r\n ", "")).results()
                .map((MatchResult found) -> found.group(1)).sorted().toList();
    }

    private List<String> feed(Viewer viewer, Map<String, String> parameters) {
        return titles(house.happenings.feed(viewer, EventFilter.of(parameters::get), "Agenda"));
    }

    private void announce(Space space, String title, int days, String themes) {
        String day = LocalDate.now().plusDays(days).toString();
        Map<String, String> typed = Map.of("title", title, "starts", day, "ends", day, "themes", themes);
        house.act(() -> house.calendar.announce(house.organiser, space, EventText.of(typed::get)));
    }

    @Test
    void aFeedHoldsWhatItsReaderSeesAndWhatWasAskedFor() {
        announce(open, "Demain", 1, "ruralité");
        announce(open, "Hier", -1, "écoles");
        announce(open, "Il y a longtemps", -500, "écoles");
        announce(closed, "Secret", 1, "ruralité");
        assertEquals(List.of("Demain", "Hier"), feed(Viewer.stranger(), Map.of()));
        assertEquals(List.of("Demain", "Hier", "Secret"), feed(house.organiser, Map.of()));
        assertEquals(List.of("Demain"), feed(Viewer.stranger(), Map.of("theme", "ruralité")));
        assertEquals(List.of("Secret"), feed(house.organiser, Map.of("espace", "clos")));
        assertEquals(List.of(), feed(Viewer.stranger(), Map.of("espace", "clos")));
        assertEquals(List.of("Demain", "Hier"), feed(Viewer.stranger(), Map.of("espace", "' or 1=1", "theme", "x".repeat(51))));
    }

    @Test
    void theFeedOfASpaceStaysUnderAMegabyteAndLosesTheMostDistant() {
        String title = "é".repeat(200);
        String summary = "« Été » ; ".repeat(1000);
        for (int day = 0; day < 300; day++) {
            String date = LocalDate.now().plusDays(day + 1L).toString();
            Map<String, String> typed = Map.of("title", day + title.substring(5), "starts", date, "ends", date, "summary", summary);
            house.act(() -> house.calendar.recall(house.organiser, open, EventText.of(typed::get)));
        }
        byte[] feed = house.happenings.feed(Viewer.stranger(), EventFilter.ofSpace("fing"), "Agenda");
        assertTrue(feed.length < 1_000_000, feed.length + " octets");
        int told = titles(feed).size();
        assertTrue(told > 150, told + " told");
        for (int day = 0; day < told; day++) {
            int number = day;
            assertTrue(titles(feed).stream().anyMatch(each -> each.startsWith(number + "é")), () -> number + " is missing");
        }
    }

    @Test
    void onesOwnAddressIsGoodUntilItIsChangedOrWithdrawn() {
        String first = house.act(() -> feeds.renew(house.organiser));
        assertEquals(house.organiser.personId(), feeds.owner(first).orElseThrow().personId());
        String second = house.act(() -> feeds.renew(house.organiser));
        assertEquals(Optional.empty(), feeds.owner(first));
        assertTrue(feeds.isThere(house.organiser) && feeds.owner(second).isPresent());
        house.run(() -> feeds.withdraw(house.organiser));
        assertFalse(feeds.isThere(house.organiser) || feeds.owner(second).isPresent() || feeds.owner("").isPresent());
    }

    @Test
    void onesOwnAgendaHoldsTheMeetingsOfOnesSpacesAsLongAsOneBelongs() {
        announce(open, "Ouverte", 1, "");
        announce(closed, "Secret", 1, "");
        Viewer anne = house.person("Anne");
        Person person = house.house.get(Persons.class).find(anne.personId()).orElseThrow();
        String secret = house.act(() -> feeds.renew(anne));
        assertEquals(List.of(), titles(house.happenings.own(feeds.owner(secret).orElseThrow(), "a")));
        house.act(() -> house.house.get(Circles.class).admit(closed.getCircle(), person, Role.READER));
        assertEquals(List.of("Secret"), titles(house.happenings.own(feeds.owner(secret).orElseThrow(), "a")));
        house.act(() -> house.house.change("delete from people_membership where person_id = " + anne.personId()));
        assertEquals(List.of(), titles(house.happenings.own(feeds.owner(secret).orElseThrow(), "a")));
    }

    @Test
    void aFeedSaysTheSameUntilAMeetingChanges() {
        Event event = house.announce(open, "Rencontre", LocalDate.now().plusDays(9).toString());
        byte[] feed = house.happenings.feed(Viewer.stranger(), EventFilter.NONE, "Agenda");
        assertEquals(new String(feed, StandardCharsets.UTF_8), new String(house.happenings.feed(Viewer.stranger(), EventFilter.NONE, "Agenda"), StandardCharsets.UTF_8));
        house.run(() -> house.calendar.cancel(house.organiser, event));
        assertTrue(new String(house.happenings.feed(Viewer.stranger(), EventFilter.NONE, "Agenda"), StandardCharsets.UTF_8).contains("STATUS:CANCELLED"));
    }
}
