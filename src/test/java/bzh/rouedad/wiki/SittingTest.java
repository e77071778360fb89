package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SittingTest {
    private static RevisionLine line(int number, long minute, Long person, int length) {
        return new RevisionLine(number, number, "Titre", Instant.ofEpochSecond(60 * minute), person, null, false, length);
    }

    private static List<Integer> sizes(RevisionLine... lines) {
        return Sitting.of(List.of(lines)).stream().map(sitting -> 1 + sitting.earlier().size()).toList();
    }

    @Test
    void smallStepsOfOneAuthorAreOneSitting() {
        assertEquals(List.of(3), sizes(line(3, 18, 1L, 100), line(2, 9, 1L, 90), line(1, 0, 1L, 80)));
    }

    @Test
    void othersAPauseOrALargeChangeEndASitting() {
        assertEquals(List.of(1, 1), sizes(line(2, 1, 2L, 100), line(1, 0, 1L, 100)));
        assertEquals(List.of(1, 1), sizes(line(2, 11, 1L, 100), line(1, 0, 1L, 100)));
        assertEquals(List.of(1, 1), sizes(line(2, 1, 1L, 1000), line(1, 0, 1L, 100)));
        assertEquals(List.of(1, 1), sizes(line(2, 1, null, 100), line(1, 0, null, 100)));
    }
}
