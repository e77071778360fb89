package bzh.rouedad.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/**
 * Counts failed sign-ins so that guessing is hopeless: five failures within fifteen minutes for one address, fifty
 * within an hour from one place. Counts live in memory, at most {@value #MOST} of them, the oldest forgotten first.
 */
@ApplicationScoped
public class Attempts {
    static final int PER_ADDRESS = 5;
    static final int PER_PLACE = 50;
    private static final int MOST = 10_000;
    private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(15);
    private static final Duration PLACE_WINDOW = Duration.ofHours(1);

    private final Tally tally = new Tally(MOST);
    Clock clock = Clock.systemUTC();

    /**
     * Counts an attempt before its password is looked at, so that many at the same time are no more than many in a row;
     * {@link #succeeded} takes it back. An empty address or place is not counted.
     *
     * @throws TooManyAttempts when there were too many for the address or from the place
     */
    protected synchronized void begin(String address, String place) {
        if (tally.count("a " + address, ADDRESS_WINDOW, clock.instant()) >= PER_ADDRESS
                || tally.count("p " + place, PLACE_WINDOW, clock.instant()) >= PER_PLACE) {
            throw new TooManyAttempts();
        }
        add(address, "a ", ADDRESS_WINDOW, 1);
        add(place, "p ", PLACE_WINDOW, 1);
    }

    protected synchronized void succeeded(String address, String place) {
        add(address, "a ", ADDRESS_WINDOW, -1);
        add(place, "p ", PLACE_WINDOW, -1);
    }

    private void add(String who, String kind, Duration window, int more) {
        if (!who.isEmpty()) {
            tally.add(kind + who, more, window, clock.instant());
        }
    }
}
