package bzh.rouedad.calendar;

import bzh.rouedad.language.InvalidInput;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Local dates with their hour, as people and browsers type them. */
public final class StrictHour {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private StrictHour() {
    }

    /**
     * The hour, to the minute. The 30th of February does not exist, nor does 02:30 on the night the clocks go forward.
     *
     * @throws InvalidInput at this field
     */
    public static LocalDateTime of(String field, String text, ZoneId zone) {
        String clean = InvalidInput.required(field, text, 40);
        LocalDateTime hour;
        try {
            hour = LocalDateTime.parse(clean, ISO).withSecond(0);
        } catch (DateTimeParseException e) {
            throw new InvalidInput(field, "calendar.invalid.date");
        }
        if (hour.getYear() < FIRST_YEAR || hour.getYear() > LAST_YEAR) {
            throw new InvalidInput(field, "calendar.invalid.date");
        }
        if (zone.getRules().getValidOffsets(hour).isEmpty()) {
            throw new InvalidInput(field, "calendar.invalid.skipped");
        }
        return hour;
    }
}
