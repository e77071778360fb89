package bzh.rouedad.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Calendars of the world: samples of four libraries, and two agendas that are published. */
class RealCalendarsTest {
    static final Path FOLDER = Path.of(System.getProperty("rouedad.shared", "../shared/data"), "icalendar");
    private final Reader reader = new Reader(Clock.fixed(Instant.parse("2026-04-01T08:00:00Z"), ZoneOffset.UTC));

    private static List<Path> files() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no calendars at " + FOLDER.toAbsolutePath());
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ics")).sorted().toList();
        }
    }

    @Test
    void whateverIsInThemComesInOrIsRefusedByName() throws IOException {
        Map<Refusal, Integer> whole = new EnumMap<>(Refusal.class);
        Map<Refusal, Integer> single = new EnumMap<>(Refusal.class);
        int read = 0;
        int occurrences = 0;
        for (Path file : files()) {
            byte[] content = Files.readAllBytes(file);
            try {
                Reading reading = assertTimeout(Duration.ofSeconds(5), () -> reader.read(content), file.toString());
                read++;
                occurrences += reading.occurrences().size();
                reading.refused().forEach(line -> single.merge(line.why(), 1, Integer::sum));
                if (Boolean.getBoolean("subscription.loud")) {
                    reading.refused().forEach(line -> System.out.println(file + " " + line));
                }
                Set<String> keys = new HashSet<>();
                reading.occurrences().forEach(each -> assertTrue(keys.add(each.key()), file + " " + each.key()));
                assertEquals(reading, reader.read(content), file.toString());
            } catch (Refused e) {
                if (Boolean.getBoolean("subscription.loud")) {
                    System.out.println(file + " " + e.why());
                }
                whole.merge(e.why(), 1, Integer::sum);
                if (e.why() == Refusal.NO_EVENT) {
                    // Tasks, zones and parts of them, which are passed over.
                    assertFalse(new String(content, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT).contains("BEGIN:VEVENT"), file.toString());
                }
            }
        }
        System.out.printf("calendars: %d read with %d occurrences, events refused %s; files refused %s%n", read, occurrences, single, whole);
        int named = whole.values().stream().mapToInt(Integer::intValue).sum();
        assertEquals(files().size(), read + named);
        assertTrue(named - whole.getOrDefault(Refusal.NO_EVENT, 0) < 20, whole.toString());
        assertTrue(occurrences > 1000, occurrences + " occurrences");
    }
}
