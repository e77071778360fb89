package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.OwnThreads;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountingTest {
    private static final LocalDate DAY = LocalDate.of(2007, 10, 24);
    private final Map<LocalDate, Map<String, QuestionCount>> written = new TreeMap<>();
    private final Counting counting = new Counting();
    private boolean failing;

    @BeforeEach
    void open() {
        counting.questions = new Questions() {
            @Override
            protected void add(LocalDate day, Map<String, QuestionCount> counts) {
                if (failing) {
                    throw new IllegalStateException("expected by the test");
                }
                counts.forEach((question, count) -> written.computeIfAbsent(day, key -> new HashMap<>())
                        .merge(question, count, QuestionCount::and));
            }
        };
        counting.threads = new OwnThreads() {
            @Override
            public Thread newThread(Runnable work) {
                // Tests say themselves when it is time to write.
                return new Thread(() -> { });
            }
        };
        counting.start();
        at(DAY, "09:30:00Z");
    }

    private void at(LocalDate day, String hour) {
        counting.clock = Clock.fixed(Instant.parse(day + "T" + hour), ZoneOffset.UTC);
    }

    @Test
    void askingAndOpeningAreCountedUnderOneQuestion() {
        counting.asked("École numérique", true);
        counting.asked("ecole  numerique ?", false);
        counting.followed("ECOLE NUMERIQUE");
        assertTrue(counting.write());
        assertEquals(Map.of(DAY, Map.of("ecole numerique", new QuestionCount("école numérique", 2, 1, 1))), written);
        assertFalse(counting.write());
    }

    @Test
    void nothingOfAPersonIsCounted() {
        counting.asked("marie@mairie.example", true);
        counting.followed("02 99 12 34 56");
        counting.asked(null, false);
        assertFalse(counting.write());
    }

    @Test
    void aDayEndsAtMidnightOfTheRegion() {
        at(DAY, "21:59:00Z");
        counting.asked("cantine", true);
        at(DAY, "22:01:00Z");
        counting.asked("cantine", true);
        counting.write();
        assertEquals(2, written.size());
        assertEquals(1, written.get(DAY.plusDays(1)).get("cantine").asked());
    }

    @Test
    void aFloodOfDifferentQuestionsFillsNoMemory() {
        for (int i = 0; i < 3 * Counting.MOST; i++) {
            counting.asked("question q" + i, true);
        }
        counting.asked("question q1", true);
        counting.write();
        assertEquals(Counting.MOST, written.get(DAY).size());
        assertEquals(2, written.get(DAY).get("question q1").asked());
    }

    @Test
    void whatTheDatabaseDidNotTakeIsWrittenTheNextTime() {
        counting.asked("cantine", true);
        failing = true;
        counting.write();
        counting.asked("cantine", true);
        failing = false;
        counting.write();
        assertEquals(2, written.get(DAY).get("cantine").asked());
    }

    @Test
    void whatNoDatabaseTookForTwoDaysIsGivenUp() {
        counting.asked("cantine", true);
        failing = true;
        at(DAY.plusDays(2), "09:30:00Z");
        counting.write();
        failing = false;
        assertFalse(counting.write());
    }

    @Test
    void theEndOfTheServerLosesNothing() {
        counting.asked("cantine", true);
        counting.stop();
        assertEquals(1, written.get(DAY).get("cantine").asked());
    }
}
