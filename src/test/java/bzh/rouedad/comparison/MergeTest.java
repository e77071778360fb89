package bzh.rouedad.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.comparison.Part.Overlap;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {
    private static final String TABLE = "| Commune | Habitants |\n| --- | --- |\n| Brest | beaucoup de monde |\n| Sein | peu de monde |\n";

    private static String merged(String base, String theirs, String mine) {
        Merge merge = Merge.of(base, theirs, mine);
        assertEquals(merge.isClean(), Merge.of(base, mine, theirs).isClean());
        return merge.isClean() ? merge.text() : null;
    }

    private static Overlap overlap(String base, String theirs, String mine) {
        List<Overlap> overlaps = Merge.of(base, theirs, mine).overlaps();
        assertEquals(1, overlaps.size());
        return overlaps.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', value = {
        "un deux trois / UN deux trois / un deux TROIS / UN deux TROIS",
        "un deux trois / deux trois / un deux trois quatre / deux trois quatre",
        "un deux trois / un deux trois / un deux / un deux",
        "un deux trois / un 2 trois / un 2 trois / un 2 trois",
        "un deux trois / un 2 trois / un 2 trois quatre / un 2 trois quatre",
        "l’école du bourg / l’école du village / L’école du bourg / L’école du village",
    })
    void changesOfDifferentWordsAreBothTaken(String base, String theirs, String mine, String wanted) {
        assertEquals(wanted, merged(base, theirs, mine));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "un deux trois ; un 2 trois ; un II trois",
        "un deux trois ; un trois ; un II trois",
        "un deux trois ; un deux et trois ; un deux ou trois",
        "un deux trois ; UN deux trois ; un DEUX trois",
        "un deux trois ; un deux et trois ; un deux TROIS",
        "le 2026-11-22 à Brest ; le 2027-11-22 à Brest ; le 2026-11-23 à Brest",
        "voir https://a.example/b/c ici ; voir https://a.example/x/c ici ; voir https://a.example/b/y ici",
        "un mot simple ; un **mot** simple ; un mot compliqué",
        "un deux trois ; _ ; un deux 3",
    })
    void changesThatTouchAreAnOverlap(String base, String theirs, String mine) {
        Merge merge = Merge.of(base, theirs.replace("_", ""), mine);
        assertFalse(merge.isClean());
        assertThrows(IllegalStateException.class, merge::text);
    }

    @Test
    void linesNextToEachOtherMergeByTheirWords() {
        assertEquals("- Une pomme rouge\n- deux poires vertes\n", merged("- une pomme rouge\n- deux poires\n",
                "- Une pomme rouge\n- deux poires\n", "- une pomme rouge\n- deux poires vertes\n"));
    }

    @Test
    void anOverlapIsWholeLinesThatReadAlikeElsewhere() {
        Overlap overlap = overlap("avant\nle chat noir dort bien ici\naprès\n", "avant\nLe chat noir dort mal ici\naprès\n",
                "avant\nle chat noir dort peu ici\naprès\n");
        assertEquals(new Overlap("Le chat noir dort bien ici\n", "Le chat noir dort mal ici\n", "Le chat noir dort peu ici\n"), overlap);
    }

    @Test
    void overlapsOfOneLineAreOne() {
        Overlap overlap = overlap("un deux trois quatre cinq\n", "1 deux trois quatre 5\n", "I deux trois quatre V\n");
        assertEquals("1 deux trois quatre 5\n", overlap.theirs());
        assertEquals("I deux trois quatre V\n", overlap.mine());
    }

    @Test
    void whatIsTakenOutIsAnEmptySide() {
        assertEquals(new Overlap("un deux\n", "", "un 2\n"), overlap("a\nun deux\nb\n", "a\nb\n", "a\nun 2\nb\n"));
    }

    @Test
    void aParagraphMovedIsAnOverlapWithAChangeInIt() {
        String moved = "trois\n\nquatre\n\ncinq\n\nun paragraphe qui change de place\n\n";
        assertFalse(Merge.of("un paragraphe qui change de place\n\ntrois\n\nquatre\n\ncinq\n\n", moved,
                "un paragraphe qui garde sa place\n\ntrois\n\nquatre\n\ncinq\n\n").isClean());
    }

    @Test
    void theSameChangeSeenAtTwoPlacesIsNotTakenTwice() {
        String base = "a\nb\n\n\nc\n\n\nd\n";
        String both = base.replace("c\n", "\nUn paragraphe entier,\nsur deux lignes.\n\nc\n");
        String theirs = both.replace("a\n", "");
        String mine = both.replace("d\n", "D\n");
        assertEquals(both.replace("a\n", "").replace("d\n", "D\n"), merged(base, theirs, mine));
    }

    @Test
    void lineEndsOfAnotherSystemAreNoChange() {
        assertEquals("UN\ndeux\nTROIS\n", merged("un\ndeux\ntrois\n", "UN\r\ndeux\r\ntrois\r\n", "un\rdeux\rTROIS\r"));
    }

    @Test
    void aLastLineWithoutAnEndStaysOne() {
        assertEquals("UN\ndeux\ntrois", merged("un\ndeux\ntrois", "UN\ndeux\ntrois", "un\ndeux\ntrois"));
        assertEquals("UN\ndeux\ntrois\n", merged("un\ndeux\ntrois", "UN\ndeux\ntrois", "un\ndeux\ntrois\n"));
        assertEquals("un\nplus\n", merged("un", "un\nplus\n", "un"));
    }

    @Test
    void emptyTextsAreTexts() {
        assertEquals("", merged("", "", ""));
        assertEquals("un", merged("", "un", ""));
        assertEquals("", merged("un\n", "", ""));
        assertFalse(Merge.of("", "un", "deux").isClean());
    }

    @Test
    void cellsOfOneRowMergeWhenItsColumnsStay() {
        assertEquals(TABLE.replace("Brest", "Brest même").replace("de monde |\n| Sein", "de gens |\n| Sein"), merged(TABLE,
                TABLE.replace("Brest", "Brest même"), TABLE.replace("de monde |\n| Sein", "de gens |\n| Sein")));
    }

    @Test
    void aNewColumnOverlapsWithAChangeInTheTable() {
        String wider = TABLE.replace(" |\n", " | x |\n");
        Overlap overlap = overlap(TABLE, wider, TABLE.replace("Sein", "Île de Sein"));
        assertEquals(wider, overlap.theirs());
    }

    @Test
    void marksAreThoseOfGit() {
        assertEquals("a\n<<<<<<< theirs\n1\n||||||| base\nun\n=======\nI\n>>>>>>> mine\nb\n",
                Merge.of("a\nun\nb\n", "a\n1\nb\n", "a\nI\nb\n").marked());
    }

    @Test
    void partsPutTogetherAreTheTextOfEitherSide() {
        String theirs = "début\nle chat blanc et gris\nfin";
        String mine = "début\nle chat noir et gris\nfin";
        Merge merge = Merge.of("début\nle chat roux et gris\nfin", theirs, mine);
        assertEquals(theirs, merge.parts().stream().map(part -> part instanceof Overlap overlap ? overlap.theirs()
                : ((Part.Agreed) part).text()).collect(Collectors.joining()));
        assertEquals(mine, merge.parts().stream().map(part -> part instanceof Overlap overlap ? overlap.mine()
                : ((Part.Agreed) part).text()).collect(Collectors.joining()));
    }

    @Test
    void textsMadeToTakeLongEndAsOneOverlap() {
        Random random = new Random(1);
        String[] texts = IntStream.range(0, 3).mapToObj(i -> IntStream.range(0, 60_000)
                .mapToObj(j -> String.valueOf((char) ('a' + random.nextInt(26)))).collect(Collectors.joining(" "))).toArray(String[]::new);
        assertTimeout(Duration.ofSeconds(2), () -> assertFalse(Merge.of(texts[0], texts[1], texts[2]).isClean()));
        String[] lines = IntStream.range(0, 3).mapToObj(i -> texts[i].replace(' ', '\n')).toArray(String[]::new);
        assertTimeout(Duration.ofSeconds(2), () -> assertFalse(Merge.of(lines[0], lines[1], lines[2]).isClean()));
    }

    @Test
    void aLongTextMergesAtOnce() {
        String base = IntStream.range(0, 4000).mapToObj(i -> "Le paragraphe " + i + " dit ce qu’il a à dire, pas plus.\n\n")
                .collect(Collectors.joining());
        String theirs = base.replaceAll("(\\d+7) dit", "$1 raconte");
        String mine = base.replaceAll("(\\d+3) dit", "$1 explique");
        assertTimeout(Duration.ofSeconds(2), () -> assertTrue(Merge.of(base, theirs, mine).isClean()));
    }
}
