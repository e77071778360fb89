package bzh.rouedad.subscription;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a calendar as other programs write it: in UTF-8 or Windows-1252, folded or not, with or without its frame. What one
 * event says wrong refuses that event, and no other.
 */
final class Reader {
    /** Occurrences of a calendar at most, all events together. */
    private static final int MOST = 10_000;
    /** The longest it may take: rules can be written that cost more than a calendar is worth. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Clock clock;

    Reader(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the calendar holds now; occurrences of what recurs from a year ago to two years ahead.
     *
     * @throws Refused when nothing of it comes in: {@link Refusal#NO_CALENDAR}, {@link Refusal#NO_EVENT}, {@link Refusal#TOO_LARGE} or {@link Refusal#MALFORMED}
     */
    Reading read(byte[] content) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Blocks blocks = Blocks.of(content);
        if (blocks.events().isEmpty()) {
            throw new Refused(Refusal.NO_EVENT);
        }
        Zones zones = new Zones(blocks.zones());
        List<Reading.Line> refused = new ArrayList<>();
        Map<String, Occurrence> occurrences = new LinkedHashMap<>();
        for (Map.Entry<String, List<Block>> group : byIdentifier(blocks, refused).entrySet()) {
            if (System.nanoTime() > end) {
                throw new Refused(Refusal.TOO_LARGE);
            }
            try {
                Recurring read = new Recurring(group.getKey(), group.getValue(), zones, clock.instant(), blocks.cancelled());
                List<Occurrence> found = read.occurrences();
                if (occurrences.size() + found.size() > MOST) {
                    throw new Refused(Refusal.TOO_MANY_OCCURRENCES);
                }
                refused.addAll(read.refused());
                found.forEach(each -> occurrences.put(each.key(), each));
            } catch (Refused e) {
                refused.add(line(group.getKey(), group.getValue().get(0), e.why()));
            }
        }
        return new Reading(List.copyOf(occurrences.values()), List.copyOf(refused));
    }

    private static Map<String, List<Block>> byIdentifier(Blocks blocks, List<Reading.Line> refused) {
        Map<String, List<Block>> groups = new LinkedHashMap<>();
        for (Block event : blocks.events()) {
            String uid = Keys.identifier(event.text("UID"));
            if (!event.sound()) {
                refused.add(line(uid, event, Refusal.MALFORMED));
            } else if (uid.isEmpty()) {
                refused.add(line(uid, event, Refusal.NO_IDENTIFIER));
            } else {
                groups.computeIfAbsent(uid, key -> new ArrayList<>()).add(event);
            }
        }
        // Whatever is said later stands for what was said before, unless that bears the higher number.
        groups.values().forEach(group -> group.sort(Comparator.comparingInt(Reader::sequence)));
        return groups;
    }

    private static int sequence(Block event) {
        String written = event.text("SEQUENCE");
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }

    static Reading.Line line(String uid, Block event, Refusal why) {
        String title = Words.line(event.text("SUMMARY"), Words.LONGEST_TITLE);
        return new Reading.Line(title.isEmpty() ? uid : title, why, uid);
    }
}
