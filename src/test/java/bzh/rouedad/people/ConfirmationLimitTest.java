package bzh.rouedad.people;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ConfirmationLimitTest {
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private final ConfirmationLimit limit = new ConfirmationLimit();

    private void at(Duration later) {
        limit.clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
    }

    @Test
    void anAddressIsAskedThreeTimesADayWhereverItIsAskedFrom() {
        at(Duration.ZERO);
        for (int i = 0; i < ConfirmationLimit.PER_ADDRESS; i++) {
            limit.count("a@b.fr", "place " + i);
        }
        assertThrows(TooManyAttempts.class, () -> limit.count("a@b.fr", "ailleurs"));
        limit.count("c@d.fr", "ailleurs");
        at(Duration.ofDays(1).plusSeconds(1));
        limit.count("a@b.fr", "ailleurs");
    }

    @Test
    void aPlaceAsksForTenAddressesAnHour() {
        at(Duration.ZERO);
        for (int i = 0; i < ConfirmationLimit.PER_PLACE; i++) {
            limit.count(i + "@b.fr", "un lieu");
        }
        assertThrows(TooManyAttempts.class, () -> limit.count("encore@b.fr", "un lieu"));
        at(Duration.ofHours(1).plusSeconds(1));
        limit.count("encore@b.fr", "un lieu");
    }
}
