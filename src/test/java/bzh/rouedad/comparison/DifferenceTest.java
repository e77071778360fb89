package bzh.rouedad.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static String shown(String before, String after) {
        return Difference.of(before, after).orElseThrow().stretches().stream().map(stretch -> switch (stretch.kind()) {
            case SAME -> stretch.text();
            case GONE -> "[-" + stretch.text() + "-]";
            case NEW -> "[+" + stretch.text() + "+]";
        }).collect(Collectors.joining());
    }

    @Test
    void wordsPutInAndTakenOutAreTold() {
        assertEquals("L’école [-du bourg-][+numérique+], enfin.\n", shown("L’école du bourg, enfin.\n", "L’école numérique, enfin.\n"));
        assertEquals("un\n[+deux\n+]trois\n", shown("un\ntrois\n", "un\ndeux\ntrois\n"));
    }

    @Test
    void wordsChangedOneAfterTheOtherAreOneChange() {
        assertEquals("essayer avec [-une classe-][+deux classes+].\n", shown("essayer avec une classe.\n", "essayer avec deux classes.\n"));
    }

    @Test
    void linesWithNothingInCommonAreNotTornIntoEachOther() {
        assertEquals("[-Le chat de la voisine dort.\n-][+Des tablettes, et de quoi les ranger !\n+]",
                shown("Le chat de la voisine dort.\n", "Des tablettes, et de quoi les ranger !\n"));
    }

    @Test
    void oneTextIsNoDifference() {
        assertTrue(Difference.of("un\r\ndeux", "un\ndeux").orElseThrow().isNone());
        assertTrue(Difference.of("", "").orElseThrow().stretches().isEmpty());
    }

    @Test
    void bothTextsAreInIt() {
        Random random = new Random(2007);
        for (int i = 0; i < 500; i++) {
            String before = text(random);
            String after = text(random);
            Difference difference = Difference.of(before, after).orElseThrow();
            assertEquals(before, difference.stretches().stream().filter(each -> !each.isNew()).map(Stretch::text).collect(Collectors.joining()));
            assertEquals(after, difference.stretches().stream().filter(each -> !each.isGone()).map(Stretch::text).collect(Collectors.joining()));
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(40)).mapToObj(i -> switch (random.nextInt(5)) {
            case 0 -> "\n";
            case 1 -> ", ";
            default -> "mot" + random.nextInt(4) + " ";
        }).collect(Collectors.joining());
    }

    @Test
    void textsTooDifferentAreTakenForThatBeforeTwoSeconds() {
        String before = IntStream.range(0, 12_000).mapToObj(i -> "commun " + i + "\navant " + i + "\n").collect(Collectors.joining());
        assertTimeout(Duration.ofSeconds(2), () -> assertTrue(Difference.of(before, before.replace("avant", "après")).isEmpty()));
    }

    @Test
    void textsOfFrequentWordsAreComparedBeforeTwoSeconds() {
        Random random = new Random(1);
        String before = IntStream.range(0, 120_000).mapToObj(i -> random.nextInt(30) + "\n").collect(Collectors.joining());
        String after = IntStream.range(0, 120_000).mapToObj(i -> random.nextInt(30) + "\n").collect(Collectors.joining());
        assertTimeout(Duration.ofSeconds(2), () -> Difference.of(before, after));
        assertTimeout(Duration.ofSeconds(2), () -> Difference.of(before.replace('\n', ' '), after.replace('\n', ' ')));
    }
}
