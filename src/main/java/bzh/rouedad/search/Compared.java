package bzh.rouedad.search;

import java.time.Duration;
import java.time.Instant;

/**
 * What a comparison of the index with the database found, and repaired.
 *
 * @param ended   null while it goes on
 * @param looked  things in the database
 * @param missing things that were not in the index
 * @param stale   things that were there otherwise than they are
 * @param extra   things in the index that there are no more
 */
public record Compared(Instant began, Instant ended, long looked, long missing, long stale, long extra) {
    static Compared beginning(Instant now) {
        return new Compared(now, null, 0, 0, 0, 0);
    }

    Compared plus(long moreLooked, long moreMissing, long moreStale, long moreExtra) {
        return new Compared(began, null, looked + moreLooked, missing + moreMissing, stale + moreStale, extra + moreExtra);
    }

    Compared endedAt(Instant now) {
        return new Compared(began, now, looked, missing, stale, extra);
    }

    /** How many things were put right. */
    public long repaired() {
        return missing + stale + extra;
    }

    String inWords() {
        return "search index compared with the database in " + Duration.between(began, ended).toMillis() + " ms: " + looked
                + " things; repaired " + repaired() + " (missing " + missing + ", stale " + stale + ", extra " + extra + ")";
    }
}
