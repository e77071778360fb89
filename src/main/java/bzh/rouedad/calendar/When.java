package bzh.rouedad.calendar;

import bzh.rouedad.language.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

/**
 * From when to when something takes place, in the hours people read on the spot.
 *
 * @param starts local to the zone; midnight for whole days
 * @param ends   local to the zone, not before the start; for whole days the midnight after the last of them
 * @param allDay whether whole days are meant, and no hours
 */
public record When(LocalDateTime starts, LocalDateTime ends, ZoneId zone, boolean allDay) {
    /** Whole days, from the first to the last. */
    public static When days(LocalDate first, LocalDate last, ZoneId zone) {
        return new When(first.atStartOfDay(), last.plusDays(1).atStartOfDay(), zone, true);
    }

    public Instant startsAt() {
        return moment(starts);
    }

    public Instant endsAt() {
        return moment(ends);
    }

    /** The last of the days it takes. */
    public LocalDate lastDay() {
        return allDay ? ends.toLocalDate().minusDays(1) : ends.toLocalDate();
    }

    /** As people read it, the zone left out. */
    public String in(Locale language) {
        return allDay ? Dates.days(language, starts.toLocalDate(), lastDay()) : Dates.span(language, starts, ends);
    }

    /** A day begins when its first moment comes, also where the clocks go forward at midnight. */
    private Instant moment(LocalDateTime local) {
        return (allDay ? local.toLocalDate().atStartOfDay(zone) : local.atZone(zone)).toInstant();
    }
}
