package bzh.rouedad.subscription;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ConstraintViolationException;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;

/** The clocks a calendar names. Names that the world knows come first: they know of changes the calendar does not know. */
final class Zones {
    /** What Windows calls them. */
    private static final Map<String, String> WINDOWS = table("/net/fortuna/ical4j/transform/compliance/msTimezones");
    private static final Map<String, String> ALIASES = table("/net/fortuna/ical4j/model/tz.alias");
    /** Lines of a description at most: those of real ones change their rules a few dozen times. */
    private static final int MOST_LINES = 2000;

    private final Map<String, Block> described;
    private final Map<String, Optional<Zone>> known = new HashMap<>();

    Zones(List<Block> blocks) {
        described = blocks.stream().collect(Collectors.toMap(block -> block.text("TZID"), block -> block, (first, second) -> first));
    }

    /** @throws Refused with {@link Refusal#UNKNOWN_ZONE} */
    Zone find(String name) {
        return known.computeIfAbsent(name, this::sought).orElseThrow(() -> new Refused(Refusal.UNKNOWN_ZONE));
    }

    private Optional<Zone> sought(String name) {
        Block block = described.get(name);
        return named(name).or(() -> Optional.ofNullable(block).flatMap(found -> named(found.text("X-LIC-LOCATION")))).map(Zone::of)
                .or(() -> Optional.ofNullable(block).flatMap(Zones::rules).map(rules -> new Zone(rules, null)));
    }

    /** By its name, or by the end of a path such as {@code /softwarestudio.org/Tzfile/Europe/Paris}. */
    private static Optional<ZoneId> named(String name) {
        String rest = name.strip();
        for (int tries = 0; tries < 8 && !rest.isEmpty(); tries++) {
            Optional<ZoneId> found = exactly(rest);
            if (found.isPresent()) {
                return found;
            }
            int slash = rest.indexOf('/');
            if (slash < 0) {
                break;
            }
            rest = rest.substring(slash + 1);
        }
        return Optional.empty();
    }

    private static Optional<ZoneId> exactly(String name) {
        String known = WINDOWS.getOrDefault(name, ALIASES.getOrDefault(name, name));
        try {
            return Optional.of(ZoneId.of(known));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneRules> rules(Block zone) {
        if (!zone.sound() || zone.source().size() > MOST_LINES) {
            return Optional.empty();
        }
        // Nothing is ever fetched for it.
        String alone = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + zone.source().stream().filter(line -> !line.startsWith("TZURL")).collect(Collectors.joining("\r\n")) + "\r\nEND:VCALENDAR\r\n";
        try {
            return new CalendarBuilder().build(new StringReader(alone)).getComponent(Component.VTIMEZONE).map(VTimeZone.class::cast)
                    .map(Zones::built);
        } catch (IOException | ParserException | RuntimeException malformed) {
            return Optional.empty();
        }
    }

    private static ZoneRules built(VTimeZone zone) {
        try {
            return new ZoneRulesBuilder().vTimeZone(zone).build();
        } catch (ConstraintViolationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, String> table(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(CalendarBuilder.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            // Names for one zone are parted by semicolons.
            Map<String, String> table = new HashMap<>();
            lines.lines().filter(line -> !line.startsWith("#") && line.indexOf('=') > 0).forEach(line -> Stream.of(line.substring(0, line.indexOf('=')).split(";"))
                    .forEach(name -> table.putIfAbsent(name.strip(), line.substring(line.indexOf('=') + 1).strip())));
            return Map.copyOf(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
