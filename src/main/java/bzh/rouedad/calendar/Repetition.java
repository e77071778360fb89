package bzh.rouedad.calendar;

import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * On which days a meeting is to take place again, as typed.
 *
 * @param rhythm the name of a {@link Rhythm}
 * @param times  how often again, a whole number from 1 to 60; counts for rhythms
 * @param dates  chosen days, one a line, {@code 2026-11-24} or {@code 24/11/2026}; counts for {@link Rhythm#DATES}
 */
public record Repetition(String rhythm, String times, String dates) {
    private static final int MOST = 60;
    private static final int WEEK = 7;
    private static final int LAST_WEEK = 4;
    private static final int SHOWN = 40;

    /** How days follow each other. */
    public enum Rhythm {
        WEEKLY, FORTNIGHTLY,
        /** The same weekday of the same week of each month; one of the fifth week is the last of its month. */
        MONTHLY,
        DATES
    }

    /**
     * The days after the first, each once, in their order.
     *
     * @throws InvalidInput at the field that does not do
     */
    List<LocalDate> days(LocalDate first) {
        Rhythm chosen = Stream.of(Rhythm.values()).filter(each -> each.name().equals(rhythm)).findFirst()
                .orElseThrow(() -> new InvalidInput("rhythm", "calendar.invalid.choice"));
        if (chosen == Rhythm.DATES) {
            return chosen(first);
        }
        int number = number();
        return Stream.iterate(1, step -> step + 1).limit(number).map(step -> switch (chosen) {
            case WEEKLY -> first.plusWeeks(step);
            case FORTNIGHTLY -> first.plusWeeks(2L * step);
            default -> monthly(first, step);
        }).toList();
    }

    private int number() {
        try {
            int number = Integer.parseInt(times == null ? "" : times.strip());
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new InvalidInput("times", "calendar.invalid.times", MOST);
        }
        throw new InvalidInput("times", "calendar.invalid.times", MOST);
    }

    private static LocalDate monthly(LocalDate first, int months) {
        int week = (first.getDayOfMonth() - 1) / WEEK;
        return first.withDayOfMonth(1).plusMonths(months)
                .with(TemporalAdjusters.dayOfWeekInMonth(week == LAST_WEEK ? -1 : week + 1, first.getDayOfWeek()));
    }

    private List<LocalDate> chosen(LocalDate first) {
        List<LocalDate> days = (dates == null ? "" : Characters.cut(dates, MOST * SHOWN)).lines().filter(line -> !line.isBlank())
                .map(line -> day(line.strip())).filter(day -> !day.equals(first)).distinct().sorted().toList();
        if (days.isEmpty() || days.size() > MOST) {
            throw new InvalidInput("dates", days.isEmpty() ? "language.invalid.empty" : "calendar.invalid.times", MOST);
        }
        return days;
    }

    private static LocalDate day(String typed) {
        try {
            return StrictHour.day("dates", Typed.day(typed).orElseThrow(() -> new DateTimeException(typed)).toString());
        } catch (InvalidInput | DateTimeException e) {
            throw new InvalidInput("dates", "calendar.invalid.day", Characters.cut(typed, SHOWN));
        }
    }
}
