package bzh.rouedad.world;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** For the few things that happen a moment later in another process: looks until it is so, or patience ends. */
public final class Eventually {
    private Eventually() {
    }

    public static void so(String what, Duration patience, BooleanSupplier fact) {
        long end = System.nanoTime() + patience.toNanos();
        while (!fact.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not so after " + patience + ": " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
