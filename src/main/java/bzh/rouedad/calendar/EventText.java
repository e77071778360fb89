package bzh.rouedad.calendar;

import bzh.rouedad.language.InvalidInput;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What an organiser hands in: local dates and hours in ISO form, with the zone they are read in. */
public record EventText(String title, String starts, String ends, String zone, String place, String summary) {
    /** The zone when none is named. */
    public static final String HOME_ZONE = "Europe/Paris";
    private static final Duration LONGEST = Duration.ofDays(366);

    /** The same, checked, with dates that exist. */
    Checked checked() {
        ZoneId where = zoneId();
        LocalDateTime from = StrictHour.of("starts", starts, where);
        LocalDateTime to = StrictHour.of("ends", ends, where);
        if (!from.atZone(where).isBefore(to.atZone(where))) {
            throw new InvalidInput("ends", "calendar.invalid.order");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new InvalidInput("ends", "calendar.invalid.length");
        }
        return new Checked(InvalidInput.line("title", title, 200), from, to, where,
                place == null || place.isBlank() ? null : InvalidInput.line("place", place, 300),
                InvalidInput.optional("summary", summary == null ? null : summary.replace("\r\n", "\n"), 10_000));
    }

    private ZoneId zoneId() {
        try {
            return ZoneId.of(zone == null || zone.isBlank() ? HOME_ZONE : zone.strip());
        } catch (DateTimeException e) {
            throw new InvalidInput("zone", "calendar.invalid.zone");
        }
    }

    /** What was handed in, found good. */
    record Checked(String title, LocalDateTime starts, LocalDateTime ends, ZoneId zone, String place, String summary) {
    }
}
