package bzh.rouedad.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.world.SmallHouse;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses read again and again, with a real server at the other end. */
class RoundsDbTest {
    private static final String AGENDA = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260901T100000\r\nSUMMARY:Rencontre\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    /** What the partner's server does when it is asked. */
    private interface Handling {
        void handle(HttpExchange exchange) throws IOException;
    }

    /** A clock that goes on when the test says so. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-04-01T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Hand clock = new Hand();
    private final SmallHouse house = new SmallHouse().with(Clock.class, clock).with("rouedad.subscription.internal", true);
    private final Fetching fetching = house.get(Fetching.class);
    private final Viewer viewer = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Maryvonne",
            EmailAddress.of("maryvonne@mairie.example").orElseThrow(), "une phrase de passe longue")));
    private final Space space = house.act(() -> house.get(Hosting.class).found(viewer, new SpaceDraft("fing", "Fing", SpaceKind.GROUP, Audience.EVERYONE, null, null)));
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final CountDownLatch leaving = new CountDownLatch(1);
    private HttpServer server;
    private volatile Handling handling = exchange -> answer(exchange, 200, AGENDA);
    private volatile int asked;
    private Subscription feed;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(hands);
        server.createContext("/", exchange -> {
            asked++;
            handling.handle(exchange);
        });
        server.start();
        feed = follow(base() + "/agenda.ics?x=1");
    }

    @AfterEach
    void leave() {
        leaving.countDown();
        server.stop(0);
        hands.shutdownNow();
        house.close();
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private Subscription follow(String url) {
        return house.act(() -> house.get(Subscribing.class).subscribe(viewer, space, url, null));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private Subscription round() {
        house.run(() -> house.get(Rounds.class).round());
        return now();
    }

    private Subscription now() {
        return house.get(Subscriptions.class).find(viewer, feed.getId()).orElseThrow();
    }

    private Subscription later(Duration time) {
        clock.now = clock.now.plus(time);
        return round();
    }

    private long meetings() {
        return ((Number) house.rows("select count(*) from calendar_event").get(0)).longValue();
    }

    private static Duration rest(Subscription of) {
        return Duration.between(of.getTriedAt(), of.getNextAt());
    }

    @Test
    void anAgendaIsReadAndReadAgainSixHoursLater() {
        Subscription read = round();
        assertEquals(List.of(1, 0, 0), List.of(read.getAdded(), read.getStayed(), read.getRefused()));
        assertNull(read.getFault());
        assertEquals(Duration.ofHours(6), rest(read));
        assertEquals(1, asked);
        later(Duration.ofHours(5));
        assertEquals(1, asked);
        assertEquals(1, later(Duration.ofHours(1)).getStayed());
        assertEquals(2, asked);
        assertEquals(1, meetings());
    }

    @Test
    void theButtonHasItReadAtOnce() {
        round();
        house.run(() -> house.get(Subscribing.class).reread(viewer, feed.getId()));
        round();
        assertEquals(2, asked);
    }

    @Test
    void aSourceThatSaysThatNothingIsNewIsBelievedForAWeek() {
        handling = exchange -> {
            boolean isKnown = "\"e1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match")) && "Wed, 01 Apr 2026 08:00:00 GMT".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.getResponseHeaders().add("ETag", "\"e1\"");
            exchange.getResponseHeaders().add("Last-Modified", "Wed, 01 Apr 2026 08:00:00 GMT");
            answer(exchange, isKnown ? 304 : 200, isKnown ? "" : AGENDA);
        };
        assertEquals(1, round().getAdded());
        Subscription same = later(Duration.ofHours(6));
        assertEquals(List.of(1, 0), List.of(same.getAdded(), same.getStayed()));
        assertEquals(clock.now, same.getDoneAt());
        assertEquals(1, later(Duration.ofDays(7)).getStayed());
    }

    @Test
    void answersInPartsAndWithoutLengthAreRead() {
        handling = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (String part : AGENDA.split("(?<=\n)")) {
                    out.write(part.getBytes(StandardCharsets.UTF_8));
                    out.flush();
                }
            }
        };
        assertEquals(1, round().getAdded());
    }

    @Test
    void redirectsAreFollowedThreeTimes() {
        handling = exchange -> {
            String path = exchange.getRequestURI().getPath();
            int step = path.matches("/\\d") ? path.charAt(1) - '0' : 0;
            if (step == 3) {
                answer(exchange, 200, AGENDA);
            } else {
                exchange.getResponseHeaders().add("Location", "/" + (step + 1));
                answer(exchange, 302, "");
            }
        };
        assertEquals(1, round().getAdded());
        handling = exchange -> {
            exchange.getResponseHeaders().add("Location", "/encore");
            answer(exchange, 301, "");
        };
        assertEquals("subscription.fault.REDIRECTS", later(Duration.ofHours(6)).getFault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://169.254.169.254/latest/meta-data/", "http://[fe80::1]/", "http://0.0.0.0/", "http://224.0.0.1/", "file:///etc/passwd", "ftp://127.0.0.1/", "http://[::ffff:169.254.169.254]/", "http://2852039166/"})
    void aRedirectToAForbiddenAddressIsNotFollowed(String where) {
        handling = exchange -> {
            exchange.getResponseHeaders().add("Location", where);
            answer(exchange, 302, "");
        };
        String fault = round().getFault();
        assertTrue(List.of("subscription.fault.FORBIDDEN", "subscription.fault.UNREACHABLE").contains(fault), fault);
        assertEquals(0, meetings());
    }

    @Test
    void thisMachineIsNotAskedUnlessTheOperatorSaysSo() {
        fetching.internal = false;
        assertEquals("subscription.fault.FORBIDDEN", round().getFault());
        assertEquals(0, asked);
    }

    @Test
    void anAnswerThatIsTooLargeChangesNothing() {
        round();
        handling = exchange -> answer(exchange, 200, AGENDA.replace("END:VCALENDAR", "X-A:" + "a".repeat(Blocks.LARGEST) + "\r\nEND:VCALENDAR"));
        assertEquals("subscription.refusal.TOO_LARGE", later(Duration.ofHours(6)).getFault());
        handling = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                    out.write(new byte[1 << 20]);
                }
            }
        };
        assertEquals("subscription.refusal.TOO_LARGE", later(Duration.ofHours(6)).getFault());
        assertEquals(1, meetings());
    }

    @Test
    void aServerThatTakesItsTimeIsLeftAlone() {
        fetching.patience = Duration.ofMillis(300);
        handling = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                leaving.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        assertEquals("subscription.fault.SLOW", round().getFault());
    }

    @Test
    void faultsAreToldAndPutOffUpToADayAndOverWhenItComesBack() {
        round();
        List<?> before = house.rows("select concat(id, ' ', version, ' ', status) from calendar_event");
        handling = exchange -> answer(exchange, 500, "erreur");
        Duration last = Duration.ZERO;
        for (int tries = 0; tries < 10; tries++) {
            Subscription failed = later(Duration.ofDays(2));
            assertEquals("subscription.fault.STATUS", failed.getFault());
            assertTrue(rest(failed).compareTo(last) > 0 || rest(failed).equals(Duration.ofDays(1)), rest(failed).toString());
            last = rest(failed);
        }
        assertEquals(Duration.ofDays(1), last);
        for (String garbage : List.of("<html>bientôt</html>", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")) {
            handling = exchange -> answer(exchange, 200, garbage);
            assertTrue(later(Duration.ofDays(2)).getFault().startsWith("subscription.refusal."), garbage);
        }
        assertEquals(before, house.rows("select concat(id, ' ', version, ' ', status) from calendar_event"));
        handling = exchange -> answer(exchange, 200, AGENDA);
        Subscription back = later(Duration.ofDays(2));
        assertNull(back.getFault());
        assertEquals(1, back.getStayed());
        assertEquals(Duration.ofHours(6), rest(back));
    }

    @Test
    void anAnswerThatIsNoneOfHttpIsAFault() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            hands.submit(() -> {
                while (true) {
                    try (Socket one = socket.accept()) {
                        one.getInputStream().read(new byte[4096]);
                        one.getOutputStream().write("SSH-2.0-OpenSSH\r\n".getBytes(StandardCharsets.US_ASCII));
                    }
                }
            });
            feed = follow("http://127.0.0.1:" + socket.getLocalPort() + "/");
            assertEquals("subscription.fault.BROKEN", round().getFault());
        }
    }

    @Test
    void whereNobodyIsThereIsAFault() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        feed = follow("http://127.0.0.1:" + free + "/");
        assertEquals("subscription.fault.UNREACHABLE", round().getFault());
    }

    @Test
    void whoMayNotAnnounceAnyMorePausesTheAgendaUntilSomebodyElseTakesItOver() {
        Viewer other = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).make("Anne", EmailAddress.of("anne@mairie.example").orElseThrow(), "une phrase de passe longue")));
        house.act(() -> house.change("update subscription set person_id = " + other.personId()));
        Subscription paused = round();
        assertEquals("subscription.fault.NOT_ALLOWED", paused.getFault());
        assertNull(paused.getNextAt());
        assertEquals(0, asked);
        house.run(() -> house.get(Subscribing.class).reread(viewer, feed.getId()));
        assertEquals(1, round().getAdded());
    }

    @Test
    void whatWasStoppedIsReadNoMoreAndKeepsItsMeetings() {
        round();
        house.run(() -> house.get(Subscribing.class).end(viewer, feed.getId()));
        clock.now = clock.now.plus(Duration.ofDays(2));
        house.run(() -> house.get(Rounds.class).round());
        assertEquals(1, asked);
        assertEquals(1, meetings());
    }
}
