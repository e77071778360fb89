package bzh.rouedad.subscription;

import java.util.List;

/**
 * What was read of a calendar.
 *
 * @param occurrences what comes in, each key once
 * @param refused     what does not, in the order of the calendar
 */
record Reading(List<Occurrence> occurrences, List<Line> refused) {
    /**
     * An event that does not come in.
     *
     * @param title what it is called, as far as anybody can tell
     * @param uid   its identifier, empty where there is none: whoever bears it is not gone
     */
    record Line(String title, Refusal why, String uid) {
    }

    /** Whether all it names is known: an event whose identifier cannot be read may be any. */
    boolean isTold() {
        return refused.stream().noneMatch(line -> line.uid().isEmpty() && line.why() == Refusal.MALFORMED);
    }
}
