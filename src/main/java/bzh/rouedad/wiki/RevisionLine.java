package bzh.rouedad.wiki;

import java.time.Duration;
import java.time.Instant;

/**
 * A revision as lists show it, without its texts.
 *
 * @param number   counts from 1 within the page
 * @param personId null when it was nobody with an account
 * @param length   of the Markdown, in characters
 */
public record RevisionLine(long id, int number, String title, Instant at, Long personId, String note, boolean minor, int length) {
    private static final Duration ONE_SITTING = Duration.ofMinutes(10);
    private static final int SMALL = 500;

    /** Whether this one is a small step of the same sitting as the one after it. */
    boolean belongsTo(RevisionLine next) {
        return personId != null && personId.equals(next.personId) && number == next.number - 1
                && Duration.between(at, next.at).compareTo(ONE_SITTING) <= 0 && Math.abs(next.length - length) <= SMALL;
    }
}
