package bzh.rouedad.poll;

import bzh.rouedad.calendar.StrictHour;
import bzh.rouedad.calendar.Typed;
import bzh.rouedad.calendar.When;
import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One proposed date: hours of a day, {@code 24/11/2026 9h30-12h}, or a whole day, {@code 24/11/2026}.
 *
 * @param key how answers name it: its local start and end
 */
public record Slot(String key, When when) {
    static final int LONGEST = 4000;
    private static final int MOST = 40;
    private static final int SHOWN = 60;
    private static final Pattern LINE = Pattern.compile("(\\S+)(?: " + Typed.HOURS + ")?");

    /**
     * The dates of a text, one a line, each once and in their order.
     *
     * @throws InvalidInput at {@code days}, with the line that cannot be read, or when there are fewer than two or more than
     *                      {@value #MOST}
     */
    static List<Slot> read(String text, ZoneId zone) {
        List<Slot> slots = (text == null ? "" : text).lines().map(Typed::line).filter(line -> !line.isEmpty()).map(line -> slot(line, zone)).distinct()
                .sorted((one, other) -> one.when().starts().compareTo(other.when().starts())).toList();
        if (slots.size() < 2 || slots.size() > MOST) {
            throw new InvalidInput("days", "poll.invalid.days", MOST);
        }
        return slots;
    }

    private static Slot slot(String line, ZoneId zone) {
        Matcher read = LINE.matcher(line);
        try {
            LocalDate day = read.matches() ? Typed.day(read.group(1)).orElse(null) : null;
            if (day != null && read.group(2) == null) {
                StrictHour.day("days", day.toString());
                return new Slot(day.toString(), When.days(day, day, zone));
            }
            if (day != null && read.group(4) != null) {
                LocalTime from = Typed.hour(read.group(2), read.group(3));
                LocalTime to = Typed.hour(read.group(4), read.group(5));
                if (from.isBefore(to)) {
                    When when = new When(StrictHour.of("days", day.atTime(from).toString(), zone), StrictHour.of("days", day.atTime(to).toString(), zone), zone, false);
                    return new Slot(when.starts() + "/" + when.ends().toLocalTime(), when);
                }
            }
        } catch (DateTimeException | InvalidInput e) {
            throw new InvalidInput("days", "poll.invalid.day", Characters.cut(line, SHOWN));
        }
        throw new InvalidInput("days", "poll.invalid.day", Characters.cut(line, SHOWN));
    }

    /** As a form shows it and takes it back. */
    String written() {
        String day = when.starts().toLocalDate().toString();
        return when.allDay() ? day : day + " " + when.starts().toLocalTime() + "-" + when.ends().toLocalTime();
    }
}
