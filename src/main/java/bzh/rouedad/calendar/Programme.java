package bzh.rouedad.calendar;

import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The programme of a meeting as people write it, a session on each line: {@code 9h30-10h15 | Ouverture | Anne Le Goff}. The
 * hour to end and the speakers may be left out. Where a meeting takes several days, a line with a date alone begins the next.
 */
public final class Programme {
    static final int LONGEST = 10_000;
    private static final int MOST = 200;
    private static final int SHOWN = 60;
    private static final Pattern SESSION = Pattern.compile(Typed.HOURS + " ?\\|? ?([^|]*)(?:\\|(.*))?");

    private Programme() {
    }

    /**
     * The sessions in the order they were written.
     *
     * @throws InvalidInput at {@code programme}, with the number of the line that cannot be read, whose day is none of the
     *                      meeting, or whose session ends before it begins
     */
    static List<Session> read(String text, When when) {
        List<Session> sessions = new ArrayList<>();
        LocalDate day = when.starts().toLocalDate();
        int number = 0;
        for (String raw : text == null ? List.<String>of() : text.lines().toList()) {
            number++;
            String line = Typed.line(raw);
            LocalDate other = line.isEmpty() ? null : day(line, number);
            if (other != null) {
                if (other.isBefore(when.starts().toLocalDate()) || other.isAfter(when.lastDay())) {
                    throw new InvalidInput("programme", "calendar.invalid.programme.day", number, Characters.cut(line, SHOWN));
                }
                day = other;
            } else if (!line.isEmpty()) {
                sessions.add(session(day, line, number));
            }
        }
        if (sessions.size() > MOST) {
            throw new InvalidInput("programme", "calendar.invalid.programme.most", MOST);
        }
        return List.copyOf(sessions);
    }

    /** The same text for a meeting so many days later: days that stand on lines of their own go along. */
    static String shifted(String text, long days) {
        return text == null ? null : text.lines().map(line -> {
            LocalDate day = day(line.strip(), 0);
            return day == null ? line : day.plusDays(days).toString();
        }).collect(Collectors.joining("\n"));
    }

    private static Session session(LocalDate day, String line, int number) {
        Matcher read = SESSION.matcher(line);
        if (!read.matches() || read.group(5).isBlank()) {
            throw new InvalidInput("programme", "calendar.invalid.programme.line", number, Characters.cut(line, SHOWN));
        }
        try {
            LocalTime from = Typed.hour(read.group(1), read.group(2));
            LocalTime to = read.group(3) == null ? null : Typed.hour(read.group(3), read.group(4));
            if (to != null && !from.isBefore(to)) {
                throw new InvalidInput("programme", "calendar.invalid.programme.order", number, Characters.cut(line, SHOWN));
            }
            return new Session(day, from, to, read.group(5).strip(), read.group(6) == null ? "" : read.group(6).strip());
        } catch (DateTimeException e) {
            throw new InvalidInput("programme", "calendar.invalid.programme.line", number, Characters.cut(line, SHOWN));
        }
    }

    private static LocalDate day(String line, int number) {
        try {
            return Typed.day(line).orElse(null);
        } catch (DateTimeException e) {
            throw new InvalidInput("programme", "calendar.invalid.programme.line", number, line);
        }
    }
}
