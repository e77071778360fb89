package bzh.rouedad.subscription;

import bzh.rouedad.calendar.When;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long an event takes.
 *
 * @param days whole days it takes, or days beside the exact time
 * @param time null for an event of whole days
 */
record Length(int days, Duration time) {
    private static final Pattern DURATION = Pattern.compile("\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,4})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8})S)?)?");
    private static final Duration USUAL = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final ZoneId EXACT = ZoneId.of("UTC");

    /**
     * By its end, else by its duration; a day or an hour where neither is said, or where it ends as it begins: public holidays
     * are written so.
     *
     * @throws Refused with {@link Refusal#BAD_END}
     */
    static Length of(Block event, Hour start, Zones zones) {
        Optional<ContentLine> end = event.line("DTEND");
        if (end.isPresent()) {
            return until(start, Hour.of(end.get(), end.get().value(), zones, Refusal.BAD_END));
        }
        return event.line("DURATION").map(line -> during(start, line.value())).orElse(usual(start));
    }

    private static Length usual(Hour start) {
        return start.isDate() ? new Length(1, null) : new Length(0, USUAL);
    }

    private static Length until(Hour start, Hour end) {
        if (start.isDate()) {
            long days = ChronoUnit.DAYS.between(start.day(), end.day());
            return checked(days == 0 ? 1 : days);
        }
        Duration time = Duration.between(start.moment(), end.moment());
        return checked(time.isZero() || end.isDate() && start.day().equals(end.day()) ? USUAL : time);
    }

    private static Length during(Hour start, String written) {
        Matcher parts = DURATION.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new Refused(Refusal.BAD_END);
        }
        int days = number(parts, 1) * 7 + number(parts, 2);
        Duration time = Duration.ofHours(number(parts, 3)).plusMinutes(number(parts, 4)).plusSeconds(number(parts, 5));
        if (days == 0 && time.isZero()) {
            return usual(start);
        }
        if (start.isDate()) {
            return checked(Math.max(1, days + time.toDays()));
        }
        // Days are those of the calendar, whose clocks may change.
        checked(time.plusDays(days));
        return new Length(days, time);
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    private static Length checked(long days) {
        if (days < 0 || days > LONGEST.toDays()) {
            throw new Refused(Refusal.BAD_END);
        }
        return new Length((int) days, null);
    }

    private static Length checked(Duration time) {
        if (time.isNegative() || time.compareTo(LONGEST) > 0) {
            throw new Refused(Refusal.BAD_END);
        }
        return new Length(0, time);
    }

    /** From when to when it is when it begins then, to the minute, as our agenda says it. */
    When from(Hour start) {
        if (start.isDate()) {
            LocalDate first = start.day();
            return When.days(first, first.plusDays(Math.max(1, days) - 1L), Zone.HOME);
        }
        Instant begins = start.moment().truncatedTo(ChronoUnit.MINUTES);
        Instant counted = start.zone().moment(((LocalDateTime) start.local()).plus(Period.ofDays(days))).plus(time).truncatedTo(ChronoUnit.MINUTES);
        Instant ends = counted.isAfter(begins) ? counted : begins.plus(USUAL);
        When when = shown(begins, ends, start.shown());
        // Of an hour that the clocks show twice, our agenda means the first: the second needs a clock without such hours.
        return when.startsAt().equals(begins) && when.endsAt().equals(ends) ? when : shown(begins, ends, EXACT);
    }

    private static When shown(Instant begins, Instant ends, ZoneId zone) {
        try {
            return new When(LocalDateTime.ofInstant(begins, zone), LocalDateTime.ofInstant(ends, zone), zone, false);
        } catch (DateTimeException e) {
            throw new Refused(Refusal.OUT_OF_REACH);
        }
    }
}
