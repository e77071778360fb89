package bzh.rouedad.calendar;

import bzh.rouedad.language.InvalidInput;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What an organiser hands in: local dates and hours in ISO form, with the zone they are read in. Two dates without hours mean
 * whole days, the last one included.
 */
public record EventText(String title, String starts, String ends, String zone, String place, String summary, EventDetails details) {
    /** The zone when none is named. */
    public static final String HOME_ZONE = "Europe/Paris";
    /** The names of the fields, in forms and for programs. */
    public static final List<String> FIELDS = List.of("title", "starts", "ends", "zone", "place", "summary", "status", "mode", "address",
            "commune", "link", "linkFor", "contact", "organisers", "programme", "documents", "themes", "series", "edition");
    /** How long a meeting takes at most. */
    static final Duration LONGEST = Duration.ofDays(366);
    /** What breaks a line for one program does so for all: calendars know one kind. */
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final int DATE = "2007-10-24".length();

    /** A meeting of which nothing more is said. */
    public EventText(String title, String starts, String ends, String zone, String place, String summary) {
        this(title, starts, ends, zone, place, summary, EventDetails.NONE);
    }

    /** Of fields as somebody typed them, by the names of {@link #FIELDS}. */
    public static EventText of(UnaryOperator<String> typed) {
        return new EventText(typed.apply("title"), typed.apply("starts"), typed.apply("ends"), typed.apply("zone"), typed.apply("place"),
                typed.apply("summary"), new EventDetails(typed.apply("status"), typed.apply("mode"), typed.apply("address"),
                        typed.apply("commune"), typed.apply("link"), typed.apply("linkFor"), typed.apply("contact"), typed.apply("organisers"),
                        typed.apply("programme"), typed.apply("documents"), typed.apply("themes"), typed.apply("series"), typed.apply("edition")));
    }

    /** The same, checked, with dates that exist. */
    Checked checked() {
        When when = when();
        String where = place == null || place.isBlank() ? null : InvalidInput.line("place", place, 300);
        return new Checked(InvalidInput.line("title", title, 200), when, where,
                InvalidInput.optional("summary", summary == null ? null : BREAK.matcher(summary).replaceAll("\n"), 10_000),
                details.checked(where, when));
    }

    private When when() {
        ZoneId where = zoneId();
        boolean allDay = isDate(starts) && isDate(ends);
        When when = allDay ? When.days(StrictHour.day("starts", starts), StrictHour.day("ends", ends), where)
                : new When(StrictHour.of("starts", starts, where), StrictHour.of("ends", ends, where), where, false);
        if (!when.startsAt().isBefore(when.endsAt())) {
            throw new InvalidInput("ends", allDay ? "calendar.invalid.order.days" : "calendar.invalid.order");
        }
        if (Duration.between(when.starts(), when.ends()).compareTo(LONGEST) > 0) {
            throw new InvalidInput("ends", "calendar.invalid.length");
        }
        return when;
    }

    private static boolean isDate(String typed) {
        return typed != null && typed.strip().length() == DATE;
    }

    private ZoneId zoneId() {
        try {
            return ZoneId.of(zone == null || zone.isBlank() ? HOME_ZONE : zone.strip());
        } catch (DateTimeException e) {
            throw new InvalidInput("zone", "calendar.invalid.zone");
        }
    }

    /** What was handed in, found good. */
    record Checked(String title, When when, String place, String summary, EventDetails.Checked details) {
        LocalDateTime starts() {
            return when.starts();
        }

        LocalDateTime ends() {
            return when.ends();
        }

        LocalDate day() {
            return when.starts().toLocalDate();
        }

        ZoneId zone() {
            return when.zone();
        }
    }
}
