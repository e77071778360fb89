package bzh.rouedad.registration;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.StrictHour;
import bzh.rouedad.language.InvalidInput;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How people are to sign up, as an organiser types it.
 *
 * @param seats     how many, in digits; empty for as many as want to
 * @param opens     local hour in ISO form; empty for at once
 * @param closes    local hour in ISO form; empty for when the meeting begins
 * @param hours     how long a freed seat is held, in digits; empty for two days
 * @param questions one a line
 * @param reminders how many days before those with a seat are reminded, in digits with commas between; empty for never
 */
public record TermsText(boolean onSite, String seats, boolean remote, String remoteSeats, String opens, String closes,
                        String hours, String questions, String reminders) {
    /** How long a freed seat is held when nothing is said, in hours. */
    public static final int USUAL_HOURS = 48;
    /** When people are reminded when nothing else is said. */
    public static final String USUAL_REMINDERS = ReminderDays.USUAL;
    private static final int MOST_SEATS = 100_000;
    private static final int MOST_HOURS = 720;
    private static final int MOST_QUESTIONS = 10;

    /** One that reminds as usual. */
    public TermsText(boolean onSite, String seats, boolean remote, String remoteSeats, String opens, String closes, String hours, String questions) {
        this(onSite, seats, remote, remoteSeats, opens, closes, hours, questions, USUAL_REMINDERS);
    }

    /** The same, checked. */
    Checked checked(Event event) {
        if (!onSite && !remote) {
            throw new InvalidInput("onSite", "registration.invalid.presence");
        }
        LocalDateTime from = hour("opens", opens, event);
        LocalDateTime to = hour("closes", closes, event);
        if (to != null && to.isAfter(event.getEnds())) {
            throw new InvalidInput("closes", "registration.invalid.late");
        }
        if (from != null && !from.isBefore(to == null ? event.getStarts() : to)) {
            throw new InvalidInput("closes", "registration.invalid.order");
        }
        Integer patience = number("hours", hours, 1, MOST_HOURS);
        return new Checked(onSite, onSite ? number("seats", seats, 1, MOST_SEATS) : null, remote,
                remote ? number("remoteSeats", remoteSeats, 1, MOST_SEATS) : null, from, to,
                patience == null ? USUAL_HOURS : patience, asked(), ReminderDays.typed("reminders", reminders));
    }

    private String asked() {
        List<String> lines = questions == null ? List.of()
                : questions.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST_QUESTIONS) {
            throw new InvalidInput("questions", "registration.invalid.questions", MOST_QUESTIONS);
        }
        return lines.isEmpty() ? null : lines.stream().map(line -> InvalidInput.line("questions", line, 190))
                .collect(Collectors.joining("\n"));
    }

    private static LocalDateTime hour(String field, String typed, Event event) {
        return typed == null || typed.isBlank() ? null : StrictHour.of(field, typed, event.getZone());
    }

    /** A number in digits within these bounds; null for nothing. */
    static Integer number(String field, String typed, int least, int most) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String digits = typed.strip().replaceAll("[\\s\u00a0\u202f]", "");
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) < least || Integer.parseInt(digits) > most) {
            throw new InvalidInput(field, "registration.invalid.number", least, most);
        }
        return Integer.valueOf(digits);
    }

    /** What was typed, found good. */
    record Checked(boolean onSite, Integer seats, boolean remote, Integer remoteSeats, LocalDateTime opens, LocalDateTime closes,
                   int hours, String questions, ReminderDays reminders) {
    }
}
