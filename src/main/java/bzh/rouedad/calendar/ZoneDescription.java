package bzh.rouedad.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A time zone as a calendar object describes it, made from the rules this machine reckons with. The library has files
 * of zones too, but they tell everything since 1891, which Outlook does not read, and reading them adds hundreds of
 * nameless zones to those of Java. Only the time between the first and the last event is described: summer and winter
 * as two yearly rules where one weekday of one month says it, else change by change.
 */
final class ZoneDescription {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ROOT);
    private static final int DAYS_OF_A_WEEK = 7;

    private ZoneDescription() {
    }

    /** Zones of one constant offset are not described: their times are written in UTC. */
    static boolean isNeeded(ZoneId zone) {
        return !(zone.normalized() instanceof ZoneOffset);
    }

    static VTimeZone of(ZoneId zone, Instant first, Instant last) {
        VTimeZone described = new VTimeZone();
        described.add(new TzId(zone.getId()));
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition before = rules.previousTransition(first.plusSeconds(1));
        if (before == null) {
            described.add(observance(zone, ZoneOffset.UTC, rules.getOffset(first), LocalDateTime.of(1601, 1, 1, 0, 0)));
        } else if (isReckonedByRules(rules, before)) {
            for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
                ZoneOffsetTransition change = rule.createTransition(before.getDateTimeBefore().getYear());
                Observance half = observance(zone, change);
                half.add(new RRule<>(yearly(rule, change).orElseThrow()));
                described.add(half);
            }
        } else {
            ZoneOffsetTransition change = before;
            while (change != null && !change.getInstant().isAfter(last)) {
                described.add(observance(zone, change));
                change = rules.nextTransition(change.getInstant());
            }
        }
        return described;
    }

    /** Whether yearly rules hold since this change, and say so in terms of a weekday of a month. */
    private static boolean isReckonedByRules(ZoneRules rules, ZoneOffsetTransition since) {
        List<ZoneOffsetTransition> single = rules.getTransitions();
        int year = since.getDateTimeBefore().getYear();
        return rules.getTransitionRules().size() == 2
                && single.get(single.size() - 1).getDateTimeBefore().getYear() < year
                && rules.getTransitionRules().stream()
                        .allMatch(rule -> yearly(rule, rule.createTransition(year)).isPresent());
    }

    /** The recurrence rule of a yearly change, unless the local day differs from the one the rule names. */
    private static Optional<String> yearly(ZoneOffsetTransitionRule rule, ZoneOffsetTransition change) {
        int day = rule.getDayOfMonthIndicator();
        // Java tells "the last Sunday" of March as -1 or as "the first Sunday from the 25th".
        boolean last = day == -1 || day == rule.getMonth().maxLength() - DAYS_OF_A_WEEK + 1;
        LocalDateTime local = change.getDateTimeBefore();
        if (rule.getDayOfWeek() == null || !last && day % DAYS_OF_A_WEEK != 1
                || local.getDayOfWeek() != rule.getDayOfWeek() || local.getMonth() != rule.getMonth()) {
            return Optional.empty();
        }
        int week = last ? -1 : day / DAYS_OF_A_WEEK + 1;
        return Optional.of("FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + week
                + rule.getDayOfWeek().name().substring(0, 2));
    }

    private static Observance observance(ZoneId zone, ZoneOffsetTransition change) {
        return observance(zone, change.getOffsetBefore(), change.getOffsetAfter(), change.getDateTimeBefore());
    }

    private static Observance observance(ZoneId zone, ZoneOffset before, ZoneOffset after, LocalDateTime starts) {
        Instant instant = starts.toInstant(before);
        Observance observance = zone.getRules().isDaylightSavings(instant) ? new Daylight() : new Standard();
        observance.add(new TzName(NAME.format(instant.atZone(zone))));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(new DtStart<>(starts));
        return observance;
    }
}
