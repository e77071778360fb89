package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages are saved twenty times a second, and each save is found soon after it was acknowledged. More of them with
 * {@code -Dindex.saves=10000}.
 */
@Tag("measured")
class FreshIndexOutsideTest {
    private static final int A_SECOND = 20;
    /** Each save has been found long before the page is saved again. */
    private static final int PAGES = 1000;
    /** What a server that has just started is asked first: it compiles its code meanwhile, and is not measured by it. */
    private static final int WARMING = 200;
    /** From the answer to a save to the answer that finds it: half of the saves, and all but one of a hundred. */
    private static final Duration MEDIAN = Duration.ofSeconds(1);
    private static final Duration SLOWEST = Duration.ofSeconds(5);

    private final Random random = new Random(2007);
    private final Queue<Saved> saved = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> bases = new HashMap<>();

    @Test
    void whatWasSavedIsSoonFound(@TempDir Path data) throws Exception {
        int saves = WARMING + Integer.getInteger("index.saves", 200);
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            Caller founder = Caller.founder(server);
            founder.space("fraicheur", "EVERYONE");
            AtomicInteger count = new AtomicInteger();
            ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
            List<Long> lags = new ArrayList<>();
            try {
                ScheduledFuture<?> writing = clock.scheduleAtFixedRate(() -> {
                    if (count.get() < saves) {
                        save(founder, count.getAndIncrement());
                    }
                }, 0, 1_000_000 / A_SECOND, TimeUnit.MICROSECONDS);
                while (lags.size() < saves) {
                    Eventually.so("another save after " + lags.size() + " of " + saves, Duration.ofSeconds(60),
                            () -> !saved.isEmpty() || writing.isDone());
                    // News is brought in its order: while the oldest save is not found, none after it is.
                    Saved oldest = saved.remove();
                    Eventually.so("found: " + oldest, Duration.ofSeconds(60), () -> found(founder, oldest.word) == 1);
                    lags.add(System.nanoTime() - oldest.at);
                }
            } finally {
                clock.shutdownNow();
            }
            List<Long> warm = lags.subList(WARMING, saves);
            Collections.sort(warm);
            long median = warm.get(warm.size() / 2);
            long slowest = warm.get(warm.size() * 99 / 100);
            System.out.printf(Locale.ROOT, "fresh index: %d saves, found after %.0f ms (median), %.0f ms (p99), %.0f ms (all)%n",
                    warm.size(), median / 1e6, slowest / 1e6, warm.get(warm.size() - 1) / 1e6);
            assertTrue(median < MEDIAN.toNanos(), "median " + Duration.ofNanos(median));
            assertTrue(slowest < SLOWEST.toNanos(), "p99 " + Duration.ofNanos(slowest));
            assertEquals(saves, count.get());
        }
    }

    private void save(Caller founder, int number) {
        String slug = "page-" + number % PAGES;
        String word = random.ints(14, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        JsonObjectBuilder body = Json.createObjectBuilder().add("title", "Page " + number).add("markdown", "Le mot " + word + ".");
        Integer base = bases.get(slug);
        bases.put(slug, json(expect(base == null ? 201 : 200, founder.send("PUT", "/api/v1/spaces/fraicheur/pages/" + slug,
                (base == null ? body : body.add("base", base)).build().toString()))).getInt("revision"));
        saved.add(new Saved(word, System.nanoTime()));
    }

    private static int found(Caller founder, String word) {
        return json(expect(200, founder.get("/api/v1/search?q=" + word))).getInt("total");
    }

    private record Saved(String word, long at) {
    }
}
