package bzh.rouedad.subscription;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.Temporal;
import java.util.Locale;

/**
 * A date of a calendar, or a date with its hour.
 *
 * @param local a date, or a local date with its hour by the clocks of the zone
 */
record Hour(Temporal local, Zone zone) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm[ss]").withResolverStyle(ResolverStyle.STRICT);
    private static final int DATE = "20071024".length();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /**
     * @param otherwise why it does not come in when it is none
     * @throws Refused for that reason, with {@link Refusal#UNKNOWN_ZONE} or with {@link Refusal#OUT_OF_REACH}
     */
    static Hour of(ContentLine line, String written, Zones zones, Refusal otherwise) {
        String value = written.strip().toUpperCase(Locale.ROOT);
        try {
            if (value.length() == DATE) {
                return new Hour(reachable(LocalDate.parse(value, DAY)), Zone.of(Zone.HOME));
            }
            boolean isMoment = value.endsWith("Z");
            LocalDateTime hour = LocalDateTime.parse(isMoment ? value.substring(0, value.length() - 1) : value, HOUR);
            reachable(hour.toLocalDate());
            String name = line.parameter("TZID");
            return new Hour(hour, isMoment ? Zone.of(ZoneOffset.UTC) : name.isEmpty() ? Zone.of(Zone.HOME) : zones.find(name));
        } catch (DateTimeException e) {
            throw new Refused(otherwise);
        }
    }

    private static LocalDate reachable(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Refused(Refusal.OUT_OF_REACH);
        }
        return day;
    }

    boolean isDate() {
        return local instanceof LocalDate;
    }

    /** The same moment by the clocks of another zone; a date stays what it is. */
    Hour in(Zone other) {
        return isDate() || zone.equals(other) ? this : new Hour(other.local(moment()), other);
    }

    LocalDate day() {
        return isDate() ? (LocalDate) local : ((LocalDateTime) local).toLocalDate();
    }

    /** Where a date begins, by the clocks of Paris. */
    Instant moment() {
        return isDate() ? day().atStartOfDay(Zone.HOME).toInstant() : zone.moment((LocalDateTime) local);
    }

    /** By whose clocks it is shown. */
    ZoneId shown() {
        return zone.shown() == null ? Zone.HOME : zone.shown();
    }
}
