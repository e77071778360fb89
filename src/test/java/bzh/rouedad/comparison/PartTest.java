package bzh.rouedad.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bzh.rouedad.comparison.Part.Agreed;
import bzh.rouedad.comparison.Part.Overlap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {
    @ParameterizedTest
    @CsvSource({"a, a, a, a", "a, b, a, b", "a, a, b, b", "a, b, b, b", "a, '', a, ''", "'', a, '', a", "'', '', b, b"})
    void aWholeThatNoMoreThanOneSideChangedAgrees(String base, String theirs, String mine, String both) {
        assertEquals(new Agreed(both), Part.whole(base, theirs, mine));
    }

    @ParameterizedTest
    @CsvSource({"a, b, c", "a, '', c", "a, b, ''", "'', b, c"})
    void aWholeThatBothChangedDifferentlyOverlaps(String base, String theirs, String mine) {
        assertEquals(new Overlap(base, theirs, mine), Part.whole(base, theirs, mine));
    }

    @Test
    void nothingIsAValueLikeAnother() {
        assertEquals(new Agreed("b"), Part.whole(null, null, "b"));
        assertEquals(new Overlap(null, "a", "b"), Part.whole(null, "a", "b"));
    }
}
