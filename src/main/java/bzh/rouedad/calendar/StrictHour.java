package bzh.rouedad.calendar;

import bzh.rouedad.language.InvalidInput;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;

/** Local dates with their hour, as people and browsers type them. */
public final class StrictHour {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
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
        LocalDateTime hour = read(field, text, ISO, LocalDateTime::from).withSecond(0);
        known(field, hour.getYear());
        if (zone.getRules().getValidOffsets(hour).isEmpty()) {
            throw new InvalidInput(field, "calendar.invalid.skipped");
        }
        return hour;
    }

    /**
     * The day.
     *
     * @throws InvalidInput at this field
     */
    public static LocalDate day(String field, String text) {
        LocalDate day = read(field, text, DAY, LocalDate::from);
        known(field, day.getYear());
        return day;
    }

    private static <T> T read(String field, String text, DateTimeFormatter form, TemporalQuery<T> query) {
        try {
            return form.parse(InvalidInput.required(field, text, 40), query);
        } catch (DateTimeParseException e) {
            throw new InvalidInput(field, "calendar.invalid.date");
        }
    }

    private static void known(String field, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidInput(field, "calendar.invalid.date");
        }
    }
}
