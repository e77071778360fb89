package bzh.rouedad.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
    private static final Path ORACLE = Path.of(System.getProperty("rouedad.shared", "../shared/data"), "icalendar/libical/src/test/icalrecur_test.txt");
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    /** Rules that the oracle knows and we refuse by name. */
    private static final int MOST_REFUSED = 45;

    private record Case(String rule, Temporal first, List<Temporal> instances) {
    }

    private static Temporal read(String written) {
        String local = written.replace("Z", "");
        return local.length() == "20071024".length() ? LocalDate.parse(local, DATE) : LocalDateTime.parse(local, HOUR);
    }

    /** Those without a start in the middle, which is a question of that library's own. */
    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        String rule = "";
        String start = "";
        boolean isWhole = true;
        for (String line : Files.readAllLines(ORACLE)) {
            if (line.startsWith("RRULE:")) {
                rule = line.substring("RRULE:".length());
                isWhole = true;
            } else if (line.startsWith("DTSTART:")) {
                start = line.substring("DTSTART:".length());
            } else if (line.startsWith("START-AT:")) {
                isWhole = false;
            } else if (line.startsWith("INSTANCES:") && isWhole && !line.contains("***")) {
                String written = line.substring("INSTANCES:".length());
                cases.add(new Case(rule, read(start), written.isEmpty() ? List.of() : List.of(written.split(",")).stream().map(RulesTest::read).toList()));
            }
        }
        return cases;
    }

    @Test
    void whateverComesInAgreesWithTheOracleOfAnotherLibrary() throws IOException {
        assumeTrue(Files.exists(ORACLE), "no oracle at " + ORACLE.toAbsolutePath());
        List<String> refused = new ArrayList<>();
        List<Case> cases = cases();
        assertTrue(cases.size() > 100, cases.size() + " cases");
        for (Case each : cases) {
            Temporal last = each.first() instanceof LocalDate day ? day.plusYears(100) : ((LocalDateTime) each.first()).plusYears(100);
            try {
                assertEquals(each.instances(), Rules.starts(each.rule(), each.first(), each.first(), last, each.instances().size() + 1), each.rule() + " from " + each.first());
            } catch (Refused e) {
                refused.add(each.rule());
            }
        }
        assertTrue(refused.size() <= MOST_REFUSED, refused.size() + " refused: " + refused);
        System.out.printf("rules: %d of %d agree with the oracle, %d are refused%n", cases.size() - refused.size(), cases.size(), refused.size());
    }

    /** Rules may have begun long before the years that are read. */
    @Test
    void whoeverAsksFromTheMiddleGetsTheRestOfTheSameOccurrences() throws IOException {
        assumeTrue(Files.exists(ORACLE), "no oracle at " + ORACLE.toAbsolutePath());
        int asked = 0;
        for (Case each : cases()) {
            List<Temporal> all = each.instances();
            for (int from = 1; from < all.size(); from += Math.max(1, all.size() / 5)) {
                try {
                    assertEquals(all.subList(from, all.size()), Rules.starts(each.rule(), each.first(), all.get(from), all.get(all.size() - 1), all.size() + 1),
                            each.rule() + " from " + each.first() + " asked from " + all.get(from));
                    asked++;
                } catch (Refused e) {
                    // The same rules are refused as above.
                    assertEquals(Refusal.UNSURE_RULE, e.why());
                }
            }
        }
        System.out.printf("rules: asked %d times from the middle%n", asked);
        assertTrue(asked > 100, asked + " asked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FREQ=", "FREQ=SOMETIMES", "FREQ=SECONDLY", "FREQ=DAILY;COUNT=deux", "COUNT=3", "FREQ=DAILY;BYDAY=XX", "RSCALE=CHINESE;FREQ=YEARLY",
        "FREQ=WEEKLY;INTERVAL=0"})
    void whatIsNoRuleIsRefusedByName(String rule) {
        Refused refused = assertThrows(Refused.class, () -> Rules.starts(rule, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), 10));
        assertEquals(Refusal.UNSURE_RULE, refused.why());
    }

    @Test
    void aRuleWithoutEndIsAskedForItsFirstOnesOnly() {
        assertEquals(10, Rules.starts("FREQ=DAILY", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2126, 1, 1), 10).size());
    }
}
