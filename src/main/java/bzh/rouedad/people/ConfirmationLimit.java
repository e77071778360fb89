package bzh.rouedad.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps anybody from having us fill a mailbox that is not theirs: {@value #PER_ADDRESS} questions to one address within a day,
 * {@value #PER_PLACE} from one place within an hour. Counts live in memory, at most {@value #MOST} of them, the oldest
 * forgotten first.
 */
@ApplicationScoped
class ConfirmationLimit {
    static final int PER_ADDRESS = 3;
    static final int PER_PLACE = 10;
    private static final int MOST = 10_000;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    Clock clock = Clock.systemUTC();
    private final Tally addresses = new Tally(MOST);
    /** Apart from the addresses, so that one place cannot have them forgotten by naming many. */
    private final Tally places = new Tally(MOST);

    /** @throws TooManyAttempts when there were too many to the address or from the place; then it is not counted */
    protected synchronized void count(String address, String place) {
        Instant now = clock.instant();
        if (addresses.count(address, DAY, now) >= PER_ADDRESS || places.count(place, HOUR, now) >= PER_PLACE) {
            throw new TooManyAttempts();
        }
        addresses.add(address, 1, DAY, now);
        places.add(place, 1, HOUR, now);
    }
}
