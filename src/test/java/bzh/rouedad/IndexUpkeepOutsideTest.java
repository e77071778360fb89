package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed while it indexes, files of the index are lost, changed or those of another day; it comes up by itself,
 * and once it says that all is well, everything is found and nothing that is no more. Killed three times, or as often as
 * {@code -Dindex.kills} says.
 */
class IndexUpkeepOutsideTest {
    private static final int WRITERS = 3;
    private static final int LONGEST_RUN = 2000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path data;
    private final Random random = new Random(Long.getLong("index.seed", 2007));
    /** The word that each page holds now, as far as it was acknowledged. */
    private final Map<String, String> words = new TreeMap<>();
    /** Words that were overwritten. */
    private final Queue<String> former = new ConcurrentLinkedQueue<>();
    private RunningServer server;
    private Caller founder;

    @BeforeEach
    void start() throws IOException {
        server = RunningServer.start(data, Map.of());
        founder = Caller.founder(server);
        founder.space("tenue", "EVERYONE");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Letters that nobody could take for a mistyped form of other ones. */
    private static String word(Random from) {
        return from.ints(14, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private HttpResponse<byte[]> put(String slug, String word, Integer base) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("title", "Page " + slug).add("markdown", "Le mot " + word + ".");
        return founder.send("PUT", "/api/v1/spaces/tenue/pages/" + slug, (base == null ? body : body.add("base", base)).build().toString());
    }

    private int save(String slug, Integer base) {
        String word = word(random);
        int revision = json(expect(base == null ? 201 : 200, put(slug, word, base))).getInt("revision");
        String before = words.put(slug, word);
        if (before != null) {
            former.add(before);
        }
        return revision;
    }

    private JsonObject status() {
        return json(expect(200, founder.get("/api/v1/admin/index")));
    }

    private int found(String word) {
        return json(expect(200, founder.get("/api/v1/search?q=" + word))).getInt("total");
    }

    /** Waits until the house says that all is well, and holds it to its word. */
    private JsonObject holdEverything(String after) {
        Eventually.so("all is well after " + after + ": " + status(), PATIENCE, () -> {
            JsonObject now = status();
            return now.getString("state").equals("SERVING") && !now.getBoolean("comparing")
                    && now.getJsonObject("waiting").getInt("number") == 0 && now.get("comparison") != JsonValue.NULL;
        });
        JsonObject status = status();
        status.getJsonArray("kinds").getValuesAs(JsonObject.class)
                .forEach(kind -> assertEquals(kind.getInt("database"), kind.getInt("index"), after + ": " + status));
        words.forEach((slug, word) -> assertEquals(1, found(word), "missing after " + after + ": " + slug + " " + word));
        former.forEach(word -> assertEquals(0, found(word), "stale after " + after + ": " + word));
        return status;
    }

    private Map<Path, byte[]> indexFiles() throws IOException {
        Map<Path, byte[]> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(data.resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !file.endsWith("write.lock")).toList()) {
                content.put(file, Files.readAllBytes(file));
            }
        }
        return content;
    }

    private void putBack(Map<Path, byte[]> content) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("index"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<Path, byte[]> file : content.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.write(file.getKey(), file.getValue());
        }
    }

    @Test
    void whoeverKillsItWhileItIndexesLosesNothingFromTheIndex() throws Exception {
        int kills = Integer.getInteger("index.kills", 3);
        Map<String, Integer> bases = new TreeMap<>();
        long all = 0;
        for (int kill = 1; kill <= kills; kill++) {
            // What was held once is not asked for again: the counts of both sides speak for it.
            words.clear();
            former.clear();
            List<Thread> writers = new ArrayList<>();
            Queue<String[]> saved = new ConcurrentLinkedQueue<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String slug = "page-" + writer;
                String prefix = "neuve-" + kill + "-" + writer + "-";
                Random own = new Random(random.nextLong());
                Thread thread = new Thread(() -> write(slug, prefix, bases.get(slug), own, saved));
                thread.start();
                writers.add(thread);
            }
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(LONGEST_RUN)).toNanos());
            server.kill();
            for (Thread writer : writers) {
                writer.join();
            }
            all += saved.size();
            if (kill % 3 == 0) {
                // Then the next kill may meet it while it makes the index anew.
                Path lost = new ArrayList<>(indexFiles().keySet()).get(random.nextInt(indexFiles().size()));
                Files.delete(lost);
            }
            server.restart();
            for (String[] each : saved) {
                String before = words.put(each[0], each[1]);
                if (before != null) {
                    former.add(before);
                }
            }
            for (int writer = 0; writer < WRITERS; writer++) {
                asItIsNow("page-" + writer, bases);
            }
            if (kill % 3 != 0 || kill == kills) {
                JsonObject status = holdEverything("kill " + kill);
                System.out.printf("index: kill %d of %d, %d acknowledged saves so far, nothing missing, nothing stale; %s%n", kill, kills,
                        all, status.get("comparison"));
            }
        }
    }

    /** A save under way when the process died may have been kept without an answer. */
    private void asItIsNow(String slug, Map<String, Integer> bases) {
        HttpResponse<byte[]> answer = founder.get("/api/v1/spaces/tenue/pages/" + slug);
        if (answer.statusCode() == 200) {
            JsonObject page = json(answer);
            String now = page.getString("markdown").replace("Le mot ", "").replace(".", "").strip();
            String known = words.put(slug, now);
            if (known != null && !known.equals(now)) {
                former.add(known);
            }
            bases.put(slug, page.getInt("revision"));
        }
    }

    private void write(String slug, String prefix, Integer base, Random own, Queue<String[]> saved) {
        Integer latest = base;
        try {
            for (int i = 0; ; i++) {
                String word = word(own);
                latest = json(expect(latest == null ? 201 : 200, put(slug, word, latest))).getInt("revision");
                saved.add(new String[] {slug, word});
                String fresh = word(own);
                expect(201, put(prefix + i, fresh, null));
                saved.add(new String[] {prefix + i, fresh});
            }
        } catch (UncheckedIOException e) {
            // Killed: the save under way was not acknowledged.
            return;
        }
    }

    @Test
    void anIndexOfYesterdayAndOneWithDamagedFilesAreRepairedByThemselves() throws IOException {
        int first = save("un", null);
        for (int i = 0; i < 10; i++) {
            save("page-" + i, null);
        }
        holdEverything("the first start");
        server.stop();
        Map<Path, byte[]> yesterday = indexFiles();
        server.restart();
        save("un", first);
        save("deux", null);
        // Were it still waiting, the courier would bring it again, and there were nothing to catch up with.
        holdEverything("the changes of today");
        server.stop();
        putBack(yesterday);
        server.restart();
        JsonObject status = holdEverything("yesterday's index");
        assertEquals(0, status.getJsonObject("comparison").getInt("repaired"), "the ledger told all of it");
        assertTrue(server.log().contains("catches up"), "announced");
        server.stop();
        Map<Path, byte[]> whole = indexFiles();
        Path commit = one(whole, true);
        putBack(whole);
        Files.delete(commit);
        comeUp("without " + commit.getFileName());
        Path file = one(whole, false);
        putBack(whole);
        byte[] bytes = whole.get(file).clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        Files.write(file, bytes);
        comeUp("with another byte in " + file.getFileName());
        putBack(Map.of());
        comeUp("without any file");
    }

    /** The file that names all others, or any of those. */
    private Path one(Map<Path, byte[]> files, boolean naming) {
        List<Path> names = files.keySet().stream().filter(file -> file.getFileName().toString().startsWith("segments") == naming).toList();
        return names.get(random.nextInt(names.size()));
    }

    private void comeUp(String how) throws IOException {
        int logged = server.log().length();
        server.restart();
        expect(200, founder.get("/api/v1/search?q=mot"));
        holdEverything(how);
        assertTrue(server.log().substring(logged).contains("search index made anew"), "announced " + how);
        server.stop();
    }

    @Test
    void theStatusIsForAdministratorsAndAComparisonCanBeAskedFor() {
        assertEquals(401, Caller.stranger(server).get("/api/v1/admin/index").statusCode());
        assertEquals(401, Caller.stranger(server).send("POST", "/api/v1/admin/index/comparisons", "").statusCode());
        String before = holdEverything("the first start").getJsonObject("comparison").getString("began");
        HttpResponse<byte[]> asked = expect(202, founder.send("POST", "/api/v1/admin/index/comparisons", ""));
        assertTrue(asked.headers().firstValue("Location").orElse("").endsWith("/api/v1/admin/index"));
        Eventually.so("compared once more", PATIENCE, () -> !status().getJsonObject("comparison").getString("began").equals(before));
    }
}
