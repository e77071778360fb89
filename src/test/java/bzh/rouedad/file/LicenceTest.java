package bzh.rouedad.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LicenceTest {
    @Test
    void whatIsToBeSharedAlikeStaysSo() {
        assertFalse(Licence.OPEN_LICENCE.mayContain(Licence.CC_BY_SA));
        assertFalse(Licence.CC_BY.mayContain(Licence.CC_BY_SA));
        assertTrue(Licence.CC_BY_SA.mayContain(Licence.CC_BY_SA));
    }

    @Test
    void whatTheStateGivesAwayGoesIntoEveryOpenWork() {
        Licence.OPEN.forEach(work -> assertTrue(work.mayContain(Licence.OPEN_LICENCE), work.name()));
        assertFalse(Licence.OPEN_LICENCE.mayContain(Licence.CC_BY));
    }

    @Test
    void whatIsReservedGoesNowhereAndWhatIsEverybodysEverywhere() {
        for (Licence work : Licence.values()) {
            assertFalse(work.mayContain(Licence.RESERVED), work.name());
            assertTrue(work.mayContain(Licence.PUBLIC_DOMAIN), work.name());
        }
    }

    @Test
    void aLicenceOfAPublicationHasANameForMachinesAndAnAddress() {
        assertEquals(List.of(Licence.CC_BY_SA, Licence.CC_BY, Licence.OPEN_LICENCE), Licence.OPEN);
        Licence.OPEN.forEach(licence -> assertTrue(licence.url().startsWith("https://"), licence.name()));
        assertEquals(Optional.of(Licence.OPEN_LICENCE), Licence.ofSpdx("Etalab-2.0"));
        assertEquals(Optional.empty(), Licence.ofSpdx("RESERVED"));
    }
}
