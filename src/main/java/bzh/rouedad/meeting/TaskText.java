package bzh.rouedad.meeting;

import bzh.rouedad.language.InvalidInput;
import java.time.LocalDate;

/**
 * What somebody hands in of a task.
 *
 * @param text     what is to be done, at most 1000 characters on one line
 * @param personId a member of the space; null for nobody, or for somebody without account
 * @param name     somebody without account; counts only without a member; may be null
 * @param due      the day, such as {@code 2007-11-15}; may be null
 */
public record TaskText(String text, Long personId, String name, String due) {
    private static final int LONGEST = 1000;
    private static final int LONGEST_NAME = 200;

    /** @throws InvalidInput at the field that does not do */
    Checked checked() {
        return new Checked(InvalidInput.line("text", text, LONGEST), personId,
                personId != null || name == null || name.isBlank() ? null : InvalidInput.line("name", name, LONGEST_NAME),
                TypedDay.of("due", due));
    }

    /** What was handed in, found good. */
    record Checked(String text, Long personId, String name, LocalDate due) {
    }
}
