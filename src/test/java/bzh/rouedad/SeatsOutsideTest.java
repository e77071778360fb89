package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.Letter;
import bzh.rouedad.world.RunningServer;
import bzh.rouedad.world.Visitor;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many people without account want few seats at the same moment, through the screens and real mail, and the server is killed in
 * between: nobody loses a seat, nobody gets one too many, everybody is told each change once. On a real PostgreSQL with
 * {@code -Dseats.database=postgresql}; {@code -Dseats.people=200} for more of them.
 */
class SeatsOutsideTest {
    private static final int SEATS = 20;
    private static final int AT_ONCE = 12;
    private static final Pattern LINK = Pattern.compile("/inscription/\\S+");

    private final int people = Integer.getInteger("seats.people", 40);
    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
    private RunningServer server;
    private String slug;
    private volatile boolean down;

    @Test
    void seatsAreKeptAndToldOnceWhateverHappensToTheServer(@TempDir Path data) throws Exception {
        smtp.start();
        try (EmbeddedPostgres postgres = "postgresql".equals(System.getProperty("seats.database")) ? EmbeddedPostgres.start() : null;
                RunningServer running = RunningServer.start(data, settings(postgres))) {
            server = running;
            announce();
            together(person -> signUp(person));
            Map<Integer, String> links = links();
            Set<Integer> confirmed = ConcurrentHashMap.newKeySet();
            AtomicInteger acknowledged = new AtomicInteger();
            Thread killer = new Thread(() -> {
                Eventually.so("some have said yes", Duration.ofSeconds(120), () -> acknowledged.get() >= people / 2);
                crash();
            });
            killer.start();
            together(person -> until(() -> confirm(person, links.get(person), confirmed, acknowledged)));
            killer.join();
            assertEquals(people, confirmed.size());
            List<Integer> order = check(List.of());
            // Those who wait first: nobody is offered a seat and leaves all the same.
            List<Integer> gone = List.of(order.get(SEATS), order.get(SEATS + 3), order.get(0), order.get(7));
            Thread again = new Thread(this::crash);
            again.start();
            for (int person : gone) {
                until(() -> leave(links.get(person)));
            }
            again.join();
            check(gone);
            told(order, gone);
        } finally {
            hands.shutdownNow();
            smtp.stop();
        }
    }

    private Map<String, String> settings(EmbeddedPostgres postgres) {
        Map<String, String> settings = new HashMap<>(Map.of("ROUEDAD_MAIL_HOST", "127.0.0.1", "ROUEDAD_MAIL_PORT",
                Integer.toString(smtp.getSmtp().getPort()), "ROUEDAD_MAIL_STARTTLS", "off"));
        if (postgres != null) {
            settings.putAll(Map.of("ROUEDAD_DB_URL", postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", ""),
                    "ROUEDAD_DB_USER", "postgres", "ROUEDAD_DB_PASSWORD", "postgres"));
        }
        return settings;
    }

    private void crash() {
        down = true;
        server.kill();
        try {
            server.restart();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        down = false;
    }

    private void announce() {
        Caller founder = Caller.founder(server);
        founder.space("fing", "EVERYONE");
        slug = json(expect(201, founder.send("POST", "/api/v1/events", """
                {"title":"Rencontres","space":"fing","starts":"2031-10-24T09:30","ends":"2031-10-24T17:00","place":"Brest"}"""))).getString("slug");
        Visitor organiser = Visitor.founder(server);
        Document done = organiser.press(organiser.open("/agenda/" + slug + "/places"), "save", Map.of("seats", Integer.toString(SEATS)));
        assertTrue(done.body().text().contains("Les inscriptions sont réglées."), done.body().text());
    }

    private interface Act {
        void by(int person) throws Exception;
    }

    private void together(Act act) throws Exception {
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            int person = i;
            done.add(hands.submit(() -> {
                act.by(person);
                return null;
            }));
        }
        for (Future<?> each : done) {
            each.get();
        }
    }

    /** As people do whose browser says that it cannot connect, or that there is nothing as long as the server is coming up. */
    private void until(Runnable act) {
        Eventually.so("the server answers", Duration.ofSeconds(120), () -> {
            boolean away = down;
            try {
                act.run();
                return true;
            } catch (UncheckedIOException e) {
                return false;
            } catch (AssertionError e) {
                if (away || down) {
                    return false;
                }
                throw e;
            }
        });
    }

    private Visitor visitor(int person) {
        return new Visitor(server, "203.0.113." + person % 250 + "-" + person);
    }

    private static String mailbox(int person) {
        return "personne" + person + "@ailleurs.example";
    }

    private void signUp(int person) {
        Visitor visitor = visitor(person);
        Document sent = visitor.press(visitor.open("/agenda/" + slug + "/inscription"), "send", Map.of("name", "Personne " + person, "email", mailbox(person)));
        assertTrue(sent.body().text().contains("Une lettre est partie"), sent.body().text());
    }

    private void confirm(int person, String link, Set<Integer> confirmed, AtomicInteger acknowledged) {
        Visitor visitor = visitor(person);
        Document asked = visitor.open(link);
        if (asked.getElementById("confirm") != null) {
            String answer = visitor.press(asked, "confirm", Map.of()).body().text();
            assertTrue(answer.contains("C’est confirmé"), answer);
            acknowledged.incrementAndGet();
        }
        confirmed.add(person);
    }

    private void leave(String link) {
        Visitor visitor = new Visitor(server, "198.51.100.2");
        Document mine = visitor.open(link);
        if (mine.getElementById("leave") != null) {
            visitor.press(mine, "leave", Map.of());
        }
    }

    /** The people by their number on the list, after looking whether it is as it has to be. */
    private List<Integer> check(List<Integer> gone) {
        Map<Integer, Integer> byNumber = new TreeMap<>();
        Map<Integer, String> stages = new HashMap<>();
        Visitor organiser = Visitor.founder(server);
        for (int page = 1; byNumber.size() < people; page++) {
            for (var row : organiser.open("/agenda/" + slug + "/inscrits?page=" + page).select("tbody tr")) {
                int person = Integer.parseInt(row.child(1).text().replaceAll("\\D", ""));
                byNumber.put(Integer.parseInt(row.child(0).text()), person);
                stages.put(person, row.child(4).text());
            }
        }
        List<Integer> order = List.copyOf(byNumber.values());
        assertEquals(IntStream.rangeClosed(1, people).boxed().toList(), List.copyOf(byNumber.keySet()));
        List<Integer> standing = order.stream().filter(person -> !gone.contains(person)).toList();
        for (int i = 0; i < standing.size(); i++) {
            String stage = stages.get(standing.get(i));
            boolean early = order.indexOf(standing.get(i)) < SEATS;
            assertEquals(early ? "Place retenue" : i < SEATS ? "Place proposée" : "Liste d’attente", stage, "person " + standing.get(i));
        }
        gone.forEach(person -> assertEquals("Annulée", stages.get(person)));
        return order;
    }

    private Map<Integer, String> links() {
        Eventually.so("everybody is asked", Duration.ofSeconds(120), () -> letters().size() == people);
        Map<Integer, String> links = new HashMap<>();
        letters().forEach(letter -> {
            Matcher link = LINK.matcher(letter.text());
            assertTrue(link.find(), letter.text());
            links.put(person(letter), link.group());
        });
        assertEquals(people, links.size());
        return links;
    }

    private List<Letter> letters() {
        return Letter.once(smtp.getReceivedMessages()).stream().filter(letter -> letter.to().startsWith("personne")).toList();
    }

    private static int person(Letter letter) {
        return Integer.parseInt(letter.to().replaceAll("\\D", ""));
    }

    private void told(List<Integer> order, List<Integer> gone) {
        Map<Integer, List<String>> expected = new HashMap<>();
        List<Integer> standing = order.stream().filter(person -> !gone.contains(person)).toList();
        for (int person : order) {
            List<String> subjects = new ArrayList<>(List.of("Confirmez votre inscription : Rencontres"));
            boolean early = order.indexOf(person) < SEATS;
            subjects.add(early ? "Inscription confirmée : Rencontres" : "Sur la liste d’attente : Rencontres");
            if (gone.contains(person)) {
                subjects.add("Inscription annulée : Rencontres");
            } else if (!early && standing.indexOf(person) < SEATS) {
                subjects.add("Une place pour vous : Rencontres");
            }
            expected.put(person, subjects.stream().sorted().toList());
        }
        Eventually.so("everybody is told", Duration.ofSeconds(180), () -> subjects().equals(expected) || subjects().values().stream()
                .mapToInt(List::size).sum() > expected.values().stream().mapToInt(List::size).sum());
        assertEquals(expected, subjects());
    }

    private Map<Integer, List<String>> subjects() {
        Map<Integer, List<String>> subjects = new HashMap<>();
        letters().forEach(letter -> subjects.computeIfAbsent(person(letter), person -> new ArrayList<>()).add(letter.subject()));
        subjects.values().forEach(list -> list.sort(null));
        return subjects;
    }
}
