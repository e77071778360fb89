package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.world.Caller;
import bzh.rouedad.world.PageTimes;
import bzh.rouedad.world.RunningServer;
import bzh.rouedad.world.SmallHouse;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How soon the agenda answers: {@code mvn failsafe:integration-test@measured -Dit.test=CalendarScale -Dcalendar.events=50000},
 * spread over two years back and two years ahead and over twenty spaces, one of which has 10,000 registrations. One reader, over
 * HTTP, warm.
 */
@Tag("measured")
class CalendarScale {
    private static final int SPACES = 20;
    private static final int REGISTRATIONS = 10_000;
    private static final long MOST_MILLIS = 200;
    private static final int MOST_BYTES_OF_FEED = 1_000_000;
    private static final long DAY = 86_400_000L;

    @Test
    void agendaEventAndFeedAnswerSoon(@TempDir Path data) throws Exception {
        int events = Integer.getInteger("calendar.events", 0);
        assumeTrue(events > 0, "no number of events: give one by -Dcalendar.events");
        furnish(data, events);
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            Caller stranger = Caller.stranger(server);
            PageTimes times = new PageTimes("agenda of " + events, stranger, MOST_MILLIS);
            times.time("list", i -> "/agenda?page=" + (1 + i % 5));
            times.time("far down the list", i -> "/agenda?page=" + (100 + i));
            times.time("of a space", i -> "/agenda?espace=espace-" + i % SPACES);
            times.time("of a theme", i -> "/agenda?theme=theme" + i % 40);
            times.time("month", i -> "/agenda/mois?espace=espace-" + i % SPACES + "&mois=" + YearMonth.now().plusMonths(i % 20));
            times.time("whole month", i -> "/agenda/mois?mois=" + YearMonth.now().plusMonths(i % 20));
            times.time("places", i -> "/agenda/carte?espace=espace-" + i % SPACES);
            times.time("past", i -> "/agenda/passees?page=" + (1 + i % 5));
            times.time("home of a space", i -> "/espaces/espace-" + i % SPACES);
            times.time("meeting with many registrations", i -> "/agenda/evenement-1");
            times.time("meeting", i -> "/agenda/evenement-" + (2 + i));
            times.time("feed of a space", i -> "/agenda.ics?espace=espace-" + i % SPACES);
            times.time("feed of a theme", i -> "/agenda.ics?theme=theme" + i % 40);
            times.time("feed of all", i -> "/agenda.ics");
            times.hold();
            int bytes = expect(200, stranger.get("/agenda.ics?espace=espace-1")).body().length;
            System.out.printf("agenda of %d: the feed of a space has %d bytes%n", events, bytes);
            assertTrue(bytes < MOST_BYTES_OF_FEED, bytes + " bytes");
        }
    }

    /** Writes into the database of a server that is not running. */
    private static void furnish(Path data, int events) {
        try (SmallHouse house = SmallHouse.of(data)) {
            Viewer administrator = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class)
                    .makeAdministrator("A", EmailAddress.of("a@mairie.example").orElseThrow(), "une phrase de passe longue")));
            List<Long> spaces = IntStream.range(0, SPACES).mapToObj(i -> house.act(() -> house.get(Hosting.class).found(administrator,
                    new SpaceDraft("espace-" + i, "Espace " + i, SpaceKind.GROUP, Audience.EVERYONE, null, null))).getId()).toList();
            long first = System.currentTimeMillis() - 730 * DAY;
            long step = 1460 * DAY / events;
            house.run(() -> {
                String moment = "(" + first + " + " + step + " * x)";
                String local = "formatdatetime(dateadd('MILLISECOND', " + moment + ", timestamp '1970-01-01 00:00:00'), 'yyyy-MM-dd''T''HH:mm')";
                String later = local.replace(moment, "(" + moment + " + 7200000)");
                String space = "case mod(x, " + SPACES + ")" + IntStream.range(0, SPACES).mapToObj(i -> " when " + i + " then " + spaces.get(i)).reduce("", String::concat) + " end";
                assertEquals(events, house.change("insert into calendar_event (id, slug, space_id, title, summary, place, starts, ends, zone, starts_at, ends_at, uid, sequence,"
                        + " organiser_id, changed_at, version) select 10000000 + x, 'evenement-' || x, " + space + ", 'Rencontre numéro ' || x, repeat('Une rencontre de plus. ', 20),"
                        + " 'Salle ' || x, " + local + ", " + later + ", 'UTC', " + moment + ", " + moment + " + 7200000, x || '@reseau.example', 0, "
                        + administrator.personId() + ", " + first + ", 1 from system_range(1, " + events + ") r(x)"));
                house.change("insert into calendar_theme (event_id, theme) select 10000000 + x, 'theme' || mod(x, 40) from system_range(1, " + events + ") r(x)");
                house.change("update calendar_event set starts_at = starts_at + " + 800 * DAY + ", ends_at = ends_at + " + 800 * DAY + " where slug = 'evenement-1'");
                house.change("insert into registration_terms (event_id, on_site, seats, remote, hours, next_number, version) values (10000001, true, 9000, false, 24, "
                        + (REGISTRATIONS + 1) + ", 1)");
                assertEquals(REGISTRATIONS, house.change("insert into registration (id, event_id, person_id, email_key, name, presence, seats, listed, stage, number, asked_at, version)"
                        + " select 20000000 + x, 10000001, " + administrator.personId() + ", x || '@ailleurs.example', 'Personne ' || x, 'ON_SITE', 1, mod(x, 2) = 0,"
                        + " case when x <= 9000 then 'SEATED' else 'WAITING' end, x, " + first + ", 1 from system_range(1, " + REGISTRATIONS + ") r(x)"));
            });
        }
    }
}
