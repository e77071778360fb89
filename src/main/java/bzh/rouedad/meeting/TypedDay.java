package bzh.rouedad.meeting;

import bzh.rouedad.language.InvalidInput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** Days as browsers type them: {@code 2007-11-15}. */
public final class TypedDay {
    /** Where a day begins and ends. */
    static final ZoneId HERE = ZoneId.of("Europe/Paris");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private TypedDay() {
    }

    /**
     * The day; null when nothing was typed.
     *
     * @throws InvalidInput at the field when it does not exist, or lies in no year from 1900 to 2200
     */
    static LocalDate of(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw new InvalidInput(field, "meeting.invalid.day");
        }
        throw new InvalidInput(field, "meeting.invalid.day");
    }

    /** The day it is now in Brittany. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
