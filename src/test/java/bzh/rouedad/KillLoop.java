package bzh.rouedad;

import static bzh.rouedad.world.Caller.json;
import static bzh.rouedad.world.Caller.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several writers save through the API, the process is killed at a random moment, started again, and everything that was
 * acknowledged is looked for: in the history of its page, and by search. Not part of the default build:
 * {@code mvn verify -Pkill -Dkill.cycles=200}. It says how many cycles and saves it ran.
 */
class KillLoop {
    private static final int WRITERS = 4;
    private static final int LONGEST_RUN = 2500;

    @Test
    void nothingAcknowledgedIsLost(@TempDir Path data) throws Exception {
        int cycles = Integer.getInteger("kill.cycles", 20);
        Random random = new Random(Long.getLong("kill.seed", 2007));
        long acknowledged = 0;
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            Caller founder = Caller.founder(server);
            founder.space("tenue", "EVERYONE");
            Map<String, Long> revisions = new HashMap<>();
            for (int cycle = 1; cycle <= cycles; cycle++) {
                Queue<Saved> saved = new ConcurrentLinkedQueue<>();
                List<Thread> writers = new ArrayList<>();
                for (int writer = 0; writer < WRITERS; writer++) {
                    String slug = "page-" + writer;
                    String start = "c" + cycle + "w" + writer;
                    Long base = revisions.get(slug);
                    Thread thread = new Thread(() -> write(founder, slug, start, base, saved));
                    thread.start();
                    writers.add(thread);
                }
                LockSupport.parkNanos(Duration.ofMillis(300 + random.nextInt(LONGEST_RUN)).toNanos());
                server.kill();
                for (Thread writer : writers) {
                    writer.join();
                }
                server.restart();
                acknowledged += saved.size();
                check(founder, saved, revisions);
                System.out.printf("kill loop: cycle %d of %d, %d acknowledged saves so far, 0 lost%n", cycle, cycles, acknowledged);
            }
        }
        assertTrue(acknowledged > cycles, "the loop must have saved something");
    }

    /** Saves one page over and over, each time with a word of its own, and one new page each time, until the server is gone. */
    private static void write(Caller founder, String slug, String start, Long base, Queue<Saved> saved) {
        Long latest = base;
        try {
            for (int i = 0; ; i++) {
                String word = start + "n" + i;
                latest = put(founder, slug, word, latest, saved);
                put(founder, "neuve-" + word, word + "x", null, saved);
            }
        } catch (UncheckedIOException e) {
            // Killed: the save under way was not acknowledged.
            return;
        }
    }

    private static Long put(Caller founder, String slug, String word, Long base, Queue<Saved> saved) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("title", "Page " + slug).add("markdown", "Le mot " + word + ".");
        HttpResponse<byte[]> answer = founder.send("PUT", "/api/v1/spaces/tenue/pages/" + slug,
                (base == null ? body : body.add("base", base)).build().toString());
        if (answer.statusCode() != 200 && answer.statusCode() != 201) {
            // A save whose acknowledgement was lost with the process may have been kept: its successor is then stale.
            Long current = json(founder.get("/api/v1/spaces/tenue/pages/" + slug)).getJsonNumber("revision").longValue();
            assertEquals(409, answer.statusCode(), text(answer));
            return current;
        }
        long revision = json(answer).getJsonNumber("revision").longValue();
        saved.add(new Saved(slug, revision, word));
        return revision;
    }

    private static void check(Caller founder, Queue<Saved> saved, Map<String, Long> revisions) throws IOException {
        Map<String, Saved> last = new HashMap<>();
        for (Saved each : saved) {
            assertTrue(text(founder.get("/espaces/tenue/" + each.slug + "/historique?revision=" + each.revision)).contains(each.word),
                    "lost: " + each);
            last.put(each.slug, each);
        }
        for (Saved each : last.values()) {
            long now = json(founder.get("/api/v1/spaces/tenue/pages/" + each.slug)).getJsonNumber("revision").longValue();
            assertTrue(now >= each.revision, "went back: " + each);
            if (each.slug.startsWith("page-")) {
                revisions.put(each.slug, now);
            }
            // The one save after it that was kept without an answer may have taken its place in the index.
            if (now == each.revision) {
                Eventually.so("search finds " + each, Duration.ofSeconds(30),
                        () -> json(founder.get("/api/v1/search?q=" + each.word)).getInt("total") > 0);
            }
        }
    }

    private record Saved(String slug, long revision, String word) {
    }
}
