package bzh.rouedad.people;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts by key, in memory. A count begins with its first addition and is over when its window has passed; at most so many
 * keys are known, the oldest forgotten first. Threads take turns outside.
 */
public final class Tally {
    private final Map<String, Count> counts;

    /** @param most how many keys are remembered */
    public Tally(int most) {
        counts = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
                return size() > most;
            }
        };
    }

    /** What was added for the key within the window that runs; 0 when none does. */
    public int count(String key, Duration window, Instant now) {
        Count count = counts.get(key);
        return count == null || count.since().plus(window).isBefore(now) ? 0 : count.number();
    }

    /** Adds, or takes back what is less than nothing; a count is never below 0. */
    public void add(String key, int more, Duration window, Instant now) {
        int before = count(key, window, now);
        Instant since = before == 0 ? now : counts.get(key).since();
        counts.put(key, new Count(since, Math.max(0, before + more)));
    }

    /** Forgets everything. */
    public void clear() {
        counts.clear();
    }

    private record Count(Instant since, int number) {
    }
}
