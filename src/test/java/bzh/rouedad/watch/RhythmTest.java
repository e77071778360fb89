package bzh.rouedad.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-11-25T05:59:59.999Z, 2026-11-24T06:00:00Z", "DAILY, 2026-11-25T06:00:00Z, 2026-11-25T06:00:00Z",
        "DAILY, 2026-07-01T05:00:00Z, 2026-07-01T05:00:00Z", "DAILY, 2026-03-29T05:30:00Z, 2026-03-29T05:00:00Z",
        "DAILY, 2026-10-25T05:30:00Z, 2026-10-24T05:00:00Z", "WEEKLY, 2026-11-30T05:59:59Z, 2026-11-23T06:00:00Z",
        "WEEKLY, 2026-11-30T06:00:00Z, 2026-11-30T06:00:00Z", "WEEKLY, 2026-12-06T23:59:59Z, 2026-11-30T06:00:00Z"})
    void theLastBellWasAtSevenInBrittanyWhateverTheSeason(Rhythm rhythm, Instant now, Instant bell) {
        assertEquals(bell, rhythm.bell(now));
        assertEquals(bell, rhythm.quietSince(now));
    }
}
