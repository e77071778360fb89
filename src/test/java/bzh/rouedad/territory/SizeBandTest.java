package bzh.rouedad.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SizeBandTest {
    @ParameterizedTest
    @CsvSource({"0, TINY", "499, TINY", "500, SMALL", "1999, SMALL", "2000, MIDDLING", "9999, MIDDLING", "10000, LARGE",
        "49999, LARGE", "50000, GREAT", "3449370, GREAT"})
    void aBoundBelongsToTheBandAbove(long population, SizeBand band) {
        assertEquals(band, SizeBand.of(population));
    }

    @ParameterizedTest
    @EnumSource
    void aBandHoldsWhatLiesBetweenItsBounds(SizeBand band) {
        assertEquals(band, SizeBand.of(band.least()));
        assertEquals(band == SizeBand.GREAT ? band : SizeBand.values()[band.ordinal() + 1], SizeBand.of(band.below()));
    }

    @ParameterizedTest
    @EnumSource
    void anAddressNamesABand(SizeBand band) {
        assertEquals(Optional.of(band), SizeBand.of(band.parameter()));
    }

    @Test
    void anythingElseInAnAddressNamesNone() {
        assertEquals(Optional.empty(), SizeBand.of("TINY"));
    }
}
