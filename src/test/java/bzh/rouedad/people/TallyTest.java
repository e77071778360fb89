package bzh.rouedad.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Instant NOON = Instant.parse("2007-03-01T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private final Tally tally = new Tally(2);

    @Test
    void aCountIsOverWhenAnHourHasPassedSinceItsFirst() {
        tally.add("a", 1, HOUR, NOON);
        tally.add("a", 2, HOUR, NOON.plusSeconds(3000));
        assertEquals(3, tally.count("a", HOUR, NOON.plusSeconds(3600)));
        assertEquals(0, tally.count("a", HOUR, NOON.plusSeconds(3601)));
        tally.add("a", 1, HOUR, NOON.plusSeconds(3601));
        assertEquals(1, tally.count("a", HOUR, NOON.plusSeconds(7000)));
    }

    @Test
    void whatIsTakenBackNeverLeavesLessThanNothing() {
        tally.add("a", 1, HOUR, NOON);
        tally.add("a", -5, HOUR, NOON);
        assertEquals(0, tally.count("a", HOUR, NOON));
        tally.add("a", 1, HOUR, NOON);
        assertEquals(1, tally.count("a", HOUR, NOON));
    }

    @Test
    void theOldestKeyIsForgottenWhenThereAreTooMany() {
        for (String key : new String[] {"a", "b", "c"}) {
            tally.add(key, 1, HOUR, NOON);
        }
        assertEquals(0, tally.count("a", HOUR, NOON));
        assertEquals(1, tally.count("b", HOUR, NOON));
        assertEquals(1, tally.count("c", HOUR, NOON));
    }
}
