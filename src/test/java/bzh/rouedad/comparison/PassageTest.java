package bzh.rouedad.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static List<Passage> passages(String before, String after) {
        return Difference.of(before, after).orElseThrow().passages();
    }

    private static String text(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }

    @Test
    void changedLinesAreWhole() {
        List<Passage> passages = passages("a\nle chat dort\nb\nc\n", "a\nle chien dort\nb\nc\n");
        assertEquals(List.of(true, false, true), passages.stream().map(Passage::isSame).toList());
        assertEquals("le chat dort\n", text(passages.get(1).before()));
        assertEquals("le chien dort\n", text(passages.get(1).after()));
        assertEquals(2, passages.get(2).lines());
    }

    @Test
    void aLinePutInStandsAlone() {
        List<Passage> passages = passages("a\nb\n", "a\nplus\nb\n");
        assertEquals(List.of(), passages.get(1).before());
        assertEquals("plus\n", text(passages.get(1).after()));
    }

    @Test
    void putTogetherTheyAreBothTexts() {
        Random random = new Random(2007);
        for (int i = 0; i < 500; i++) {
            String before = words(random);
            String after = words(random);
            assertEquals(before, passages(before, after).stream().map(each -> text(each.before())).collect(Collectors.joining()));
            assertEquals(after, passages(before, after).stream().map(each -> text(each.after())).collect(Collectors.joining()));
        }
    }

    private static String words(Random random) {
        return IntStream.range(0, random.nextInt(40)).mapToObj(i -> random.nextInt(4) == 0 ? "\n" : "mot" + random.nextInt(4) + " ")
                .collect(Collectors.joining());
    }

    @Test
    void equalBlocksFaceEachOther() {
        List<Alignment.Row> rows = Alignment.of(List.of("a", "b", "c"), List.of("a", "B", "x", "c")).orElseThrow().rows();
        assertEquals(List.of(new Alignment.Row("a", "a"), new Alignment.Row("b", "B"), new Alignment.Row(null, "x"),
                new Alignment.Row("c", "c")), rows);
    }
}
