package bzh.rouedad.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody writes, in new pages and old ones, in the rich view and in the source; at a random moment something happens to
 * their window, browser, session, network or server. Not part of the default build:
 * {@code mvn verify -Pfaults -Dfaults.runs=200}. It says of each run how many words were typed and lost.
 */
@ExtendWith(Travelling.class)
class FaultLoop {
    private static final int SHORTEST = 2500;
    private static final int LONGEST = 9000;

    @Test
    void whatWasTypedIsThereAgain(Travellers travellers, @TempDir Path profiles) throws IOException {
        int runs = Integer.getInteger("faults.runs", 20);
        long seed = Long.getLong("faults.seed", System.nanoTime() % 1_000_000);
        Duration cut = Duration.ofSeconds(Integer.getInteger("faults.cut", 30));
        Random random = new Random(seed);
        System.out.printf("fault loop: %d runs with seed %d, cuts of %s%n", runs, seed, cut);
        List<Fault> deck = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        Duration longest = Duration.ZERO;
        String fresh = "/nouvelle-page/creatif";
        String page = fresh;
        FaultRun run = new FaultRun(travellers, profiles.resolve("0"), cut);
        for (int i = 1; i <= runs; i++) {
            if (deck.isEmpty()) {
                deck.addAll(Arrays.asList(Fault.values()));
                Collections.shuffle(deck, random);
            }
            Fault fault = deck.remove(deck.size() - 1);
            String address = i % 2 == 1 ? fresh : page;
            boolean rich = random.nextBoolean();
            boolean stays = random.nextBoolean();
            Duration time = Duration.ofMillis(SHORTEST + random.nextInt(LONGEST - SHORTEST));
            String how = "run %d of %d: %s, %s, %s%s".formatted(i, runs, fault, address, rich ? "rich" : "source",
                    stays && fault.isSurvived() ? ", stays" : "");
            try {
                FaultRun.Outcome outcome = run.of(fault, mark(i), address, rich, time, stays);
                page = outcome.page().replaceFirst("https?://[^/]+", "") + "/modifier";
                longest = longest.compareTo(outcome.behind()) < 0 ? outcome.behind() : longest;
                System.out.printf("fault loop: %s: %d words, %d lost, %.1f s behind%n", how, outcome.words(),
                        outcome.lost(), outcome.behind().toMillis() / 1000.0);
            } catch (AssertionError | PlaywrightException e) {
                failures.add(how + ": " + e);
                System.out.printf("fault loop: %s: FAILED, %s%n", how, e);
                run.leave();
                // The run that failed left a draft, which is none of the next one's.
                fresh = "/nouvelle-page/creatif?brouillon=aucun";
                page = fresh;
                run = new FaultRun(travellers, profiles.resolve(Integer.toString(i)), cut);
            }
        }
        System.out.printf("fault loop: %d of %d, at most %.1f s behind, seed %d%n", runs - failures.size(), runs,
                longest.toMillis() / 1000.0, seed);
        run.leave();
        travellers.forget();
        assertEquals(List.of(), failures);
    }

    /** A word without digits for the number of a run, since digits count the words. */
    private static String mark(int run) {
        StringBuilder mark = new StringBuilder("w");
        for (char digit : Integer.toString(run).toCharArray()) {
            mark.append((char) ('a' + digit - '0'));
        }
        return mark.append('q').toString();
    }
}
