package bzh.rouedad.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bzh.rouedad.territory.SizeBand;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrganisationFilterTest {
    @Test
    void anAddressIsReadAsItIsWritten() {
        OrganisationFilter filter = new OrganisationFilter(OrganisationKind.PUBLIC_BODY, "2A", SizeBand.TINY, "b");
        assertEquals("nature=public-body&departement=2A&taille=moins-de-500&lettre=b", filter.parameters());
        assertEquals(filter, OrganisationFilter.of(Map.of("nature", "public-body", "departement", "2A", "taille",
                "moins-de-500", "lettre", "b")::get));
    }

    @Test
    void whatChoosesNothingDoesNotCount() {
        assertEquals(OrganisationFilter.NONE,
                OrganisationFilter.of(Map.of("nature", "x", "departement", "22' or 1=1", "taille", "", "lettre",
                "%")::get));
        assertEquals("", OrganisationFilter.NONE.parameters());
    }
}
