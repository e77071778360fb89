package bzh.rouedad.language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and hours as people read them. */
public final class Dates {
    /** Browsers break a line after a dash, even before a space that does not break, unless a joiner stands there. */
    private static final String TO = "\u00a0–\u2060\u00a0";

    private Dates() {
    }

    /** The day of the week, the day, the month and the year. */
    public static String day(Locale language, LocalDate day) {
        return day(language, day, FormatStyle.FULL);
    }

    /** French counts the first of a month as the first, and the other days as two, three, four. */
    private static String day(Locale language, LocalDate day, FormatStyle style) {
        String written = DateTimeFormatter.ofLocalizedDate(style).withLocale(language).format(day);
        return isFrench(language) && day.getDayOfMonth() == 1 ? written.replaceFirst("\\b1 ", "1er ") : written;
    }

    /** The hour and its minutes, which no line break parts. */
    public static String hour(Locale language, LocalDateTime hour) {
        return DateTimeFormatter.ofPattern(isFrench(language) ? "H\u00a0'h'\u00a0mm" : "h:mm\u00a0a", language).format(hour);
    }

    /** A day with its hour. */
    public static String moment(Locale language, LocalDateTime moment) {
        return Messages.say(language, "screen.span.hours", day(language, moment.toLocalDate(), FormatStyle.LONG), hour(language, moment));
    }

    /** From when to when, days named once when they are the same. */
    public static String span(Locale language, LocalDateTime from, LocalDateTime to) {
        return from.toLocalDate().equals(to.toLocalDate())
                ? Messages.say(language, "screen.span.hours", day(language, from.toLocalDate()), hour(language, from) + TO + hour(language, to))
                : Messages.say(language, "screen.span.days",
                        Messages.say(language, "screen.span.hours", day(language, from.toLocalDate()), hour(language, from)),
                        Messages.say(language, "screen.span.hours", day(language, to.toLocalDate()), hour(language, to)));
    }

    /** From which day to which, named once when they are the same. */
    public static String days(Locale language, LocalDate first, LocalDate last) {
        return first.equals(last) ? day(language, first) : Messages.say(language, "screen.span.days", day(language, first), day(language, last));
    }

    private static boolean isFrench(Locale language) {
        return language.getLanguage().equals("fr");
    }
}
