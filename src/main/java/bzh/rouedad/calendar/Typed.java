package bzh.rouedad.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and hours as people write them in a line of text: {@code 24/10/2007}, {@code 2007-10-24}, {@code 9h30-10h15}. */
public final class Typed {
    /** From when to when, or from when alone; the hour and minutes of both are the first four groups, those of the end may be null. */
    public static final String HOURS;
    private static final Pattern FRENCH_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    static {
        // A number alone is an hour only where nothing but a dash, a bar or the end follows.
        String hour = "(\\d{1,2}) ?(?:[hH:] ?(\\d{2})?|(?= ?(?:[-–—|]|$)))";
        HOURS = hour + "(?: ?[-–—à] ?" + hour + ")?";
    }

    private Typed() {
    }

    /** The text with every kind of blank as one space, and none around it. */
    public static String line(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    /**
     * The day; nothing when the text has another form.
     *
     * @throws DateTimeException when it has the form of a day that does not exist
     */
    public static Optional<LocalDate> day(String text) {
        Matcher french = FRENCH_DAY.matcher(text);
        Matcher iso = ISO_DAY.matcher(text);
        return french.matches() ? Optional.of(date(french, 3, 1)) : iso.matches() ? Optional.of(date(iso, 1, 3)) : Optional.empty();
    }

    /** @throws DateTimeException when there is no such hour */
    public static LocalTime hour(String hour, String minutes) {
        return LocalTime.of(Integer.parseInt(hour), minutes == null ? 0 : Integer.parseInt(minutes));
    }

    private static LocalDate date(Matcher parts, int year, int day) {
        return LocalDate.of(Integer.parseInt(parts.group(year)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(day)));
    }
}
