package bzh.rouedad.notice;

import bzh.rouedad.catalogue.Changes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a change is told: once the thing has been left alone for a while, so that whoever mends it five times in a row sends one
 * letter. Somebody who may have to set off is told at once.
 */
public final class Lull {
    /** How long a thing is left alone after its last change. */
    public static final Duration LENGTH = Duration.ofMinutes(30);
    /** How long before a meeting begins, or was to begin, another hour or place is told at once. */
    public static final Duration HURRY = Duration.ofHours(3);

    private Lull() {
    }

    /** When a change made at this moment is told, if no other follows. */
    public static Instant end(Instant changed, Optional<Changes> changes) {
        Instant first = changes.map(Changes::first).orElse(null);
        return first != null && changed.isAfter(first.minus(HURRY)) ? changed : changed.plus(LENGTH);
    }
}
