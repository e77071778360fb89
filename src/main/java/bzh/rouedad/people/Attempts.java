package bzh.rouedad.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failed sign-ins so that guessing is hopeless: five failures within fifteen minutes for one address, fifty
 * within an hour from one place. Counts live in memory, at most {@value #MOST} of them, the oldest forgotten first.
 */
@ApplicationScoped
public class Attempts {
    static final int PER_ADDRESS = 5;
    static final int PER_PLACE = 50;
    private static final int MOST = 10_000;
    private static final long ADDRESS_WINDOW = Duration.ofMinutes(15).toMillis();
    private static final long PLACE_WINDOW = Duration.ofHours(1).toMillis();

    private final Map<String, Window> windows = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST;
        }
    };
    Clock clock = Clock.systemUTC();

    /**
     * Counts an attempt before its password is looked at, so that many at the same time are no more than many in a row;
     * {@link #succeeded} takes it back. An empty address or place is not counted.
     *
     * @throws TooManyAttempts when there were too many for the address or from the place
     */
    protected synchronized void begin(String address, String place) {
        if (count("a " + address, ADDRESS_WINDOW) >= PER_ADDRESS || count("p " + place, PLACE_WINDOW) >= PER_PLACE) {
            throw new TooManyAttempts();
        }
        add(address, "a ", ADDRESS_WINDOW, 1);
        add(place, "p ", PLACE_WINDOW, 1);
    }

    protected synchronized void succeeded(String address, String place) {
        add(address, "a ", ADDRESS_WINDOW, -1);
        add(place, "p ", PLACE_WINDOW, -1);
    }

    private int count(String key, long length) {
        Window window = windows.get(key);
        return window == null || window.since() + length < clock.millis() ? 0 : window.failures();
    }

    private void add(String who, String kind, long length, int more) {
        if (!who.isEmpty()) {
            int before = count(kind + who, length);
            long since = before == 0 ? clock.millis() : windows.get(kind + who).since();
            windows.put(kind + who, new Window(since, Math.max(0, before + more)));
        }
    }

    private record Window(long since, int failures) {
    }
}
