package bzh.rouedad.subscription;

import bzh.rouedad.calendar.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** All that a calendar says under one identifier: an event, when it recurs, and which of its occurrences are otherwise. */
final class Recurring {
    /** Occurrences of one event at most, within the years that are read: more than one a day for a year is no agenda. */
    private static final int MOST = 400;
    private static final Period BACK = Period.ofYears(1);
    private static final Period AHEAD = Period.ofYears(2);
    /** As many extra dates and exceptions as a rule has in the years that are read, and those of years before. */
    private static final int MOST_DATES = 10_000;
    private static final String CANCELLED = "CANCELLED";
    private static final String INSTANCE = "RECURRENCE-ID";
    private static final String START = "DTSTART";

    private final String uid;
    private final List<Block> blocks;
    private final Zones zones;
    private final LocalDate today;
    private final boolean cancelled;
    private final List<Reading.Line> refused = new ArrayList<>();

    /**
     * @param blocks    those that count for more stand last
     * @param cancelled whether nothing of it takes place
     */
    Recurring(String uid, List<Block> blocks, Zones zones, Instant now, boolean cancelled) {
        this.uid = uid;
        this.blocks = blocks;
        this.zones = zones;
        today = now.atZone(Zone.HOME).toLocalDate();
        this.cancelled = cancelled;
    }

    /** Occurrences that were refused while others came in. */
    List<Reading.Line> refused() {
        return refused;
    }

    /** @throws Refused when none of it comes in */
    List<Occurrence> occurrences() {
        Optional<Block> main = blocks.stream().filter(block -> block.line(INSTANCE).isEmpty()).reduce((first, second) -> second);
        Hour start = main.isPresent() ? start(main.get()) : null;
        Map<Temporal, Block> others = others(start);
        if (main.isEmpty()) {
            return others.entrySet().stream().map(other -> occurrence(Keys.of(uid, other.getKey()), other.getValue(), start(other.getValue()))).toList();
        }
        Block event = main.get();
        if (!isRecurring(event) && others.isEmpty()) {
            return List.of(occurrence(uid, event, start));
        }
        Map<String, Occurrence> found = new LinkedHashMap<>();
        for (Temporal local : starts(event, start)) {
            if (!others.containsKey(local)) {
                found.put(Keys.of(uid, local), occurrence(Keys.of(uid, local), event, new Hour(local, start.zone())));
            }
        }
        others.forEach((local, other) -> add(found, local, other));
        if (found.size() > MOST) {
            throw new Refused(Refusal.TOO_MANY_OCCURRENCES);
        }
        return List.copyOf(found.values());
    }

    private void add(Map<String, Occurrence> found, Temporal local, Block other) {
        try {
            Hour start = start(other);
            if (isWithin(start.day()) || isWithin(day(local))) {
                found.put(Keys.of(uid, local), occurrence(Keys.of(uid, local), other, start));
            }
        } catch (Refused e) {
            refused.add(Reader.line(uid, other, e.why()));
        }
    }

    /** Occurrences that are otherwise, by the hour at which they would begin; what they say may still not come in. */
    private Map<Temporal, Block> others(Hour start) {
        Map<Temporal, Block> others = new LinkedHashMap<>();
        for (Block block : blocks) {
            Optional<ContentLine> instance = block.line(INSTANCE);
            if (instance.isPresent()) {
                if (instance.get().parameter("RANGE").toUpperCase(Locale.ROOT).startsWith("THIS")) {
                    throw new Refused(Refusal.UNSURE_RULE);
                }
                others.put(local(instance.get(), instance.get().value(), start), block);
            }
        }
        return others;
    }

    /** An hour of the event's exceptions by the event's own clocks; a mere date means the event of that day. */
    private Temporal local(ContentLine line, String written, Hour start) {
        Hour hour = Hour.of(line, written, zones, Refusal.UNSURE_RULE);
        if (start == null) {
            return hour.local();
        }
        if (start.isDate()) {
            return hour.day();
        }
        return hour.isDate() ? LocalDateTime.of(hour.day(), ((LocalDateTime) start.local()).toLocalTime()) : hour.in(start.zone()).local();
    }

    private Hour start(Block block) {
        ContentLine line = block.line(START).orElseThrow(() -> new Refused(Refusal.NO_START));
        return Hour.of(line, line.value(), zones, Refusal.NO_START);
    }

    private static boolean isRecurring(Block event) {
        return event.line("RRULE").isPresent() || event.line("RDATE").isPresent();
    }

    private Iterable<Temporal> starts(Block event, Hour start) {
        List<ContentLine> rules = event.all("RRULE");
        if (rules.size() > 1 || event.line("EXRULE").isPresent()) {
            throw new Refused(Refusal.UNSURE_RULE);
        }
        // Dates sort as they are written, and all are of one kind.
        TreeSet<Temporal> starts = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        starts.add(start.local());
        rules.forEach(rule -> starts.addAll(ruled(rule.value(), start)));
        starts.addAll(dates(event, "RDATE", start));
        starts.removeAll(dates(event, "EXDATE", start));
        starts.removeIf(local -> !isWithin(day(local)));
        return starts;
    }

    private List<Temporal> ruled(String rule, Hour start) {
        Temporal first = start.local();
        // Programs count a first occurrence that the rule does not mean, or do not.
        if (rule.toUpperCase(Locale.ROOT).contains("COUNT=") && !Rules.starts(rule, first, first, moved(start, today.plus(AHEAD)), 1).contains(first)) {
            throw new Refused(Refusal.UNSURE_RULE);
        }
        LocalDate earliest = today.minus(BACK);
        Temporal from = start.day().isAfter(earliest) ? first : moved(start, earliest);
        if (start.day().isAfter(today.plus(AHEAD))) {
            return List.of();
        }
        List<Temporal> ruled = Rules.starts(rule, first, from, moved(start, today.plus(AHEAD).plusDays(1)), MOST + 1);
        if (ruled.size() > MOST) {
            throw new Refused(Refusal.TOO_MANY_OCCURRENCES);
        }
        return ruled;
    }

    private static Temporal moved(Hour start, LocalDate day) {
        return start.isDate() ? day : day.atStartOfDay();
    }

    private List<Temporal> dates(Block event, String name, Hour start) {
        List<Temporal> dates = new ArrayList<>();
        for (ContentLine line : event.all(name)) {
            for (String written : line.value().split(",")) {
                if (dates.size() >= MOST_DATES) {
                    throw new Refused(Refusal.TOO_MANY_OCCURRENCES);
                }
                if (!written.isBlank()) {
                    dates.add(local(line, written, start));
                }
            }
        }
        return dates;
    }

    private static LocalDate day(Temporal local) {
        return local instanceof LocalDate date ? date : ((LocalDateTime) local).toLocalDate();
    }

    private boolean isWithin(LocalDate day) {
        return !day.isBefore(today.minus(BACK)) && !day.isAfter(today.plus(AHEAD));
    }

    private Occurrence occurrence(String key, Block event, Hour start) {
        // How long it takes is said where its own start is said.
        When when = Length.of(event, start(event), zones).from(start);
        String status = event.text("STATUS").toUpperCase(Locale.ROOT);
        return new Occurrence(key, Words.line(event.text("SUMMARY"), Words.LONGEST_TITLE), Words.lines(event.text("DESCRIPTION")),
                Words.line(event.text("LOCATION"), Words.LONGEST_PLACE), Words.link(event.text("URL")), when, cancelled || status.equals(CANCELLED), status.equals("TENTATIVE"));
    }
}
