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

    protected synchronized void check(String address, String place) {
        if (count("a " + address, ADDRESS_WINDOW) >= PER_ADDRESS || count("p " + place, PLACE_WINDOW) >= PER_PLACE) {
            throw new TooManyAttempts();
        }
    }

    protected synchronized void failed(String address, String place) {
        add("a " + address, ADDRESS_WINDOW);
        add("p " + place, PLACE_WINDOW);
    }

    private int count(String key, long length) {
        Window window = windows.get(key);
        return window == null || window.since() + length < clock.millis() ? 0 : window.failures();
    }

    private void add(String key, long length) {
        int before = count(key, length);
        windows.put(key, new Window(before == 0 ? clock.millis() : windows.get(key).since(), before + 1));
    }

    private record Window(long since, int failures) {
    }
}
