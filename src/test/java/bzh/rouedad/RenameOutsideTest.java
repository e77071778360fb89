package bzh.rouedad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.RunningServer;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that very many lead to gets another name while people read. */
@Tag("measured")
class RenameOutsideTest {
    private static final int PAGES = Integer.getInteger("rename.pages", 300);

    @TempDir
    Path folder;

    @Test
    void allLinksFollowInOneActAndReadingNeverFails() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(4);
        try (RunningServer server = RunningServer.start(folder, Map.of())) {
            Caller founder = Caller.founder(server);
            founder.space("wiki", "EVERYONE");
            founder.page("wiki", "ecoles", "Écoles", "Le texte.");
            List<Future<?>> saves = IntStream.range(0, PAGES).<Future<?>>mapToObj(i -> hands.submit(() ->
                    founder.page("wiki", "page-" + i, "Page " + i, "## Titre\n\nVoir [[Écoles]] et [[Page " + (i + 1) + "]]."))).toList();
            for (Future<?> save : saves) {
                save.get();
            }
            Queue<String> failures = new ConcurrentLinkedQueue<>();
            AtomicBoolean done = new AtomicBoolean();
            Future<Integer> reader = hands.submit(() -> read(server, failures, done));
            long began = System.nanoTime();
            JsonObject renamed = Caller.json(Caller.expect(200, founder.send("POST", "/api/v1/spaces/wiki/pages/ecoles/moves",
                    "{\"title\":\"Groupe scolaire\"}")));
            long took = (System.nanoTime() - began) / 1_000_000;
            done.set(true);
            System.out.println("rename: " + PAGES + " pages followed in " + took + " ms, " + reader.get() + " readings meanwhile");
            assertEquals(List.of(), List.copyOf(failures));
            assertEquals("/espaces/wiki/groupe-scolaire", renamed.getString("url"));
            assertEquals(PAGES, renamed.getInt("rewritten"));
            for (int i = 0; i < PAGES; i += 37) {
                String page = Caller.text(Caller.expect(200, founder.get("/api/v1/spaces/wiki/pages/page-" + i, "Accept", "text/html")));
                assertTrue(page.contains("href=\"/espaces/wiki/groupe-scolaire\""), page);
            }
            assertEquals(302, Caller.stranger(server).get("/espaces/wiki/ecoles").statusCode());
        } finally {
            hands.shutdownNow();
        }
    }

    private static int read(RunningServer server, Queue<String> failures, AtomicBoolean done) {
        int readings = 0;
        while (!done.get()) {
            String path = "/espaces/wiki/page-" + readings * 13 % PAGES;
            int status = Caller.stranger(server).get(path).statusCode();
            if (status != 200) {
                failures.add(path + " " + status);
            }
            readings++;
        }
        return readings;
    }
}
