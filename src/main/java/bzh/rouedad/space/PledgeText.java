package bzh.rouedad.space;

import bzh.rouedad.language.InvalidInput;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * What is said of a pledge.
 *
 * @param text  what is promised, at most 1000 characters on one line
 * @param term  by when in the partner's own words, at most 120 characters; may be null
 * @param due   the day, such as {@code 2027-06-30}; may be null
 * @param state null for one that was only promised
 * @param proof where it can be seen: an address of this site, or of the web, at most 500 characters; may be null
 */
public record PledgeText(String text, String term, String due, PledgeState state, String proof) {
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_TERM = 120;
    private static final int LONGEST_PROOF = 500;

    /** @throws InvalidInput at the field that does not do */
    PledgeText checked() {
        String seen = InvalidInput.optional("proof", proof, LONGEST_PROOF);
        if (seen != null && !seen.matches("(?i)(https?://|/(?!/))[^\\s<>\"\\\\]*")) {
            throw new InvalidInput("proof", "space.invalid.proof");
        }
        if (state == PledgeState.KEPT && seen == null) {
            throw new InvalidInput("proof", "space.invalid.kept");
        }
        return new PledgeText(InvalidInput.line("text", text, LONGEST_TEXT), InvalidInput.optional("term", term, LONGEST_TERM),
                day(due), state == null ? PledgeState.PROMISED : state, seen);
    }

    private static String day(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip()).toString();
        } catch (DateTimeParseException e) {
            throw new InvalidInput("due", "space.invalid.due");
        }
    }
}
