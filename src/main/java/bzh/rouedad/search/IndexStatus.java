package bzh.rouedad.search;

import java.time.Instant;
import java.util.List;

/**
 * How the index stands beside the database.
 *
 * @param damage       what is wrong with its files; null when nothing is known to be
 * @param kinds        both sides of each kind of thing
 * @param waiting      lines of the ledger that are not in the index yet
 * @param waitingSince the moment of the oldest of these; null when none waits
 * @param ledger       the highest id of a line of the ledger in the index; 0 when none is known
 * @param comparing    whether a comparison goes on or is about to
 * @param compared     the last comparison since the start; null when none has ended
 */
public record IndexStatus(State state, String damage, List<Count> kinds, long waiting, Instant waitingSince, long ledger,
                          boolean comparing, Compared compared) {
    /** Things of all kinds in the index. */
    public long inIndex() {
        return kinds.stream().mapToLong(Count::inIndex).sum();
    }

    /** Things of all kinds in the database. */
    public long inDatabase() {
        return kinds.stream().mapToLong(Count::inDatabase).sum();
    }

    /** What the index is about. */
    public enum State {
        /** All is well, as far as is known. */
        SERVING,
        /** Another is being made; the one that answers may be damaged, or not hold everything. */
        REBUILDING,
        /** Files are damaged, and another is not being made yet. */
        DAMAGED
    }

    /** How many things of a kind are on both sides; they differ while news waits. What cannot be read does not count. */
    public record Count(String kind, long inDatabase, long inIndex) {
    }
}
