package bzh.rouedad.meeting;

import bzh.rouedad.language.InvalidInput;
import java.time.LocalDate;

/**
 * What somebody hands in of a decision.
 *
 * @param decided the day, such as {@code 2007-10-24}; null for today
 * @param text    what was decided, at most 2000 characters
 * @param reason  why, for those who read it in a year; may be null
 * @param carrier who decided, or carries it out; may be null
 */
public record DecisionText(String decided, String text, String reason, String carrier) {
    private static final int LONGEST = 2000;
    private static final int LONGEST_CARRIER = 200;

    /** @throws InvalidInput at the field that does not do */
    Checked checked(LocalDate today) {
        LocalDate day = TypedDay.of("decided", decided);
        return new Checked(day == null ? today : day, InvalidInput.required("text", oneEnd(text), LONGEST),
                InvalidInput.optional("reason", oneEnd(reason), LONGEST),
                carrier == null || carrier.isBlank() ? null : InvalidInput.line("carrier", carrier, LONGEST_CARRIER));
    }

    private static String oneEnd(String typed) {
        return typed == null ? null : typed.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** What was handed in, found good. */
    record Checked(LocalDate decided, String text, String reason, String carrier) {
    }
}
