package bzh.rouedad.registration;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.language.InvalidInput;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many days before a meeting those with a seat are reminded of it: five numbers from 1 to 60 at most, the largest first.
 * So many days before means the same hour where the meeting is, whatever the clocks do in between; an hour that does not exist
 * that day, or comes twice, is read as {@link java.time.ZonedDateTime} reads it.
 */
record ReminderDays(List<Integer> days) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    /** When nobody says otherwise. */
    static final String USUAL = "7, 1";
    private static final int MOST = 5;
    private static final int FARTHEST = 60;

    /**
     * As somebody typed them, in digits with commas, semicolons or blanks between; none for nothing.
     *
     * @throws InvalidInput at this field
     */
    static ReminderDays typed(String field, String typed) {
        List<String> words = typed == null ? List.of() : Stream.of(typed.split("[,;\\s\u00a0\u202f]+")).filter(word -> !word.isEmpty()).toList();
        boolean good = words.stream().allMatch(word -> word.matches("\\d{1,4}") && Integer.parseInt(word) >= 1 && Integer.parseInt(word) <= FARTHEST);
        List<Integer> days = good ? words.stream().map(Integer::valueOf).distinct().sorted(Collections.reverseOrder()).toList() : List.of();
        if (!good || days.size() > MOST) {
            throw new InvalidInput(field, "registration.invalid.reminders", 1, FARTHEST, MOST, USUAL);
        }
        return new ReminderDays(days);
    }

    /** As a column keeps them; null for none. */
    static ReminderDays kept(String column) {
        return new ReminderDays(column == null ? List.of() : Stream.of(column.split(",")).map(Integer::valueOf).toList());
    }

    /** For a column; null for none. */
    String kept() {
        return days.isEmpty() ? null : joined(",");
    }

    /** For a form. */
    String written() {
        return joined(", ");
    }

    private String joined(String between) {
        return days.stream().map(Object::toString).collect(Collectors.joining(between));
    }

    /** When the meeting is reminded of so many days before: at its own hour, and what takes whole days in the morning. */
    static Instant due(Event event, int before) {
        LocalDateTime starts = event.isAllDay() ? event.getStarts().toLocalDate().atTime(MORNING) : event.getStarts();
        return starts.minusDays(before).atZone(event.getZone()).toInstant();
    }

    /** From when on that reminder comes too late: when the next one is due, or the meeting begins. */
    Instant over(Event event, int before) {
        return days.stream().filter(later -> later < before).findFirst().map(later -> due(event, later)).orElse(event.getStartsAt());
    }
}
