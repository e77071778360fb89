package bzh.rouedad.subscription;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.Instant;
import java.time.zone.ZoneRules;

/**
 * By which clock hours are meant, and by which they are shown.
 *
 * @param shown null for a clock that has no name of its own: its hours are shown by that of Paris
 */
record Zone(ZoneRules rules, ZoneId shown) {
    static final ZoneId HOME = ZoneId.of("Europe/Paris");

    static Zone of(ZoneId id) {
        // A mere offset says when, and nothing of the clocks on the spot.
        return new Zone(id.getRules(), id.getRules().isFixedOffset() ? HOME : id);
    }

    /** An hour that the clocks skip is read with the offset before, one they show twice is the first (RFC 5545, 3.3.5). */
    Instant moment(LocalDateTime local) {
        return local.toInstant(rules.getOffset(local));
    }

    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, rules.getOffset(moment));
    }
}
