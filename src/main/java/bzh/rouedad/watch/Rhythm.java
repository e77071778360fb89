package bzh.rouedad.watch;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** How often a saved search may ring. Digests leave at seven in the morning, in Brittany; the weekly one on Mondays. */
public enum Rhythm {
    AT_ONCE, DAILY, WEEKLY;

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    /** What comes in a crowd rings once for the first, and once for all the others. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** What was found before this moment may be told now: the last bell. */
    Instant bell(Instant now) {
        return this == AT_ONCE ? now.plusMillis(1) : lastMorning(now);
    }

    /** Whoever was rung for since then is not rung for again now. */
    Instant quietSince(Instant now) {
        return this == AT_ONCE ? now.minus(PAUSE) : lastMorning(now);
    }

    private Instant lastMorning(Instant now) {
        ZonedDateTime here = now.atZone(HERE);
        LocalDate day = here.toLocalDate();
        LocalDate bellDay = this == WEEKLY ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
        Instant bell = bellDay.atTime(MORNING).atZone(HERE).toInstant();
        return bell.isAfter(now) ? bellDay.minusDays(this == WEEKLY ? 7 : 1).atTime(MORNING).atZone(HERE).toInstant() : bell;
    }
}
