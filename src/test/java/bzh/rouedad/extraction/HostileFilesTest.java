package bzh.rouedad.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.extraction.HostilePapers.Hostile;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile file gives its text or a reason, within its time, and does nothing else. */
class HostileFilesTest {
    private static final String SECRET = "motdepasse";
    private static final AtomicInteger CALLS = new AtomicInteger();
    @TempDir
    static Path folder;
    private static HttpServer listener;
    private static String secret;

    @BeforeAll
    static void listen() throws IOException {
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", exchange -> {
            CALLS.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        listener.start();
        secret = Files.writeString(folder.resolve("secret"), SECRET).toString();
    }

    @AfterAll
    static void stop() {
        listener.stop(0);
    }

    static Stream<Hostile> papers() {
        return Stream.of(HostilePapers.all("http://127.0.0.1:" + listener.getAddress().getPort() + "/", secret));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aHostileFileGivesTextOrAReason(Hostile hostile) throws IOException {
        Path file = Files.write(folder.resolve("hostile"), hostile.content().get());
        long start = System.nanoTime();
        try (Extraction extraction = new Extraction(Duration.ofSeconds(4))) {
            Extracted extracted = extraction.read(file, hostile.format());
            String outcome = extracted.refusal() == null ? "TEXT" : extracted.refusal().name();
            System.out.printf("%s: %s after %d ms, %d bytes%n", hostile.name(), outcome, (System.nanoTime() - start) / 1_000_000,
                    Files.size(file));
            assertTrue(hostile.outcomes().contains(outcome), outcome);
            assertFalse(outcome.equals("TEXT") && extracted.text().contains(SECRET));
            assertEquals(0, CALLS.get());
        }
    }
}
