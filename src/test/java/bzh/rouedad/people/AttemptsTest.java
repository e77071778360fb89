package bzh.rouedad.people;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private static final Instant START = Instant.parse("2007-10-24T07:00:00Z");
    private final Attempts attempts = new Attempts();

    private void at(Duration later) {
        attempts.clock = Clock.fixed(START.plus(later), ZoneOffset.UTC);
    }

    @Test
    void theSixthAttemptForAnAddressIsRefusedFromAnywhere() {
        at(Duration.ZERO);
        IntStream.range(0, Attempts.PER_ADDRESS).forEach(i -> attempts.begin("a@b.example", "place " + i));
        assertThrows(TooManyAttempts.class, () -> attempts.begin("a@b.example", "elsewhere"));
        assertDoesNotThrow(() -> attempts.begin("c@b.example", "elsewhere"));
    }

    @Test
    void anAddressIsOpenAgainAfterAQuarterOfAnHour() {
        at(Duration.ZERO);
        IntStream.range(0, Attempts.PER_ADDRESS).forEach(i -> attempts.begin("a@b.example", "here"));
        at(Duration.ofMinutes(15));
        assertThrows(TooManyAttempts.class, () -> attempts.begin("a@b.example", "here"));
        at(Duration.ofMinutes(15).plusMillis(1));
        assertDoesNotThrow(() -> attempts.begin("a@b.example", "here"));
    }

    @Test
    void manyAddressesFromOnePlaceAreManyAttempts() {
        at(Duration.ZERO);
        IntStream.range(0, Attempts.PER_PLACE).forEach(i -> attempts.begin("p" + i + "@b.example", "here"));
        assertThrows(TooManyAttempts.class, () -> attempts.begin("new@b.example", "here"));
        at(Duration.ofHours(1).plusMillis(1));
        assertDoesNotThrow(() -> attempts.begin("new@b.example", "here"));
    }

    @Test
    void signingInOftenIsNoGuessing() {
        at(Duration.ZERO);
        for (int i = 0; i < 200; i++) {
            attempts.begin("a@b.example", "here");
            attempts.succeeded("a@b.example", "here");
        }
    }

    @Test
    void manyAtTheSameTimeAreNoMoreThanManyInARow() {
        at(Duration.ZERO);
        AtomicInteger through = new AtomicInteger();
        IntStream.range(0, 100).parallel().forEach(i -> {
            try {
                attempts.begin("a@b.example", "place " + i);
                through.incrementAndGet();
            } catch (TooManyAttempts e) {
                assertEquals(TooManyAttempts.class, e.getClass());
            }
        });
        assertEquals(Attempts.PER_ADDRESS, through.get());
    }

    @Test
    void peopleWhoMistypeTheirAddressDoNotShutEachOtherOut() {
        at(Duration.ZERO);
        IntStream.range(0, 40).forEach(i -> attempts.begin("", "place " + i));
    }
}
