package bzh.rouedad.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bzh.rouedad.language.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTextTest {
    private static OrganisationText text(String name, String siren, String website) {
        return new OrganisationText(OrganisationKind.ASSOCIATION, name, siren, null, null, website, null);
    }

    private static String wrong(OrganisationText text) {
        return assertThrows(InvalidInput.class, text::checked).field();
    }

    @Test
    void blanksInASirenDoNotMatter() {
        assertEquals("732829320", text("A", "732 829\u202f320", null).checked().siren());
        assertNull(text("A", " ", null).checked().siren());
    }

    @ParameterizedTest
    @ValueSource(strings = {"732829321", "73282932", "abc", "73282932000074"})
    void whatIsNoSirenIsTold(String siren) {
        assertEquals("siren", wrong(text("A", siren, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "www.mairie.example", "ftp://mairie.example", "https://",
            "https://mairie example", "//mairie.example"})
    void whatIsNoWholeAddressIsTold(String website) {
        assertEquals("website", wrong(text("A", null, website)));
    }

    @Test
    void aWholeAddressStays() {
        assertEquals("https://www.mairie.example/a?b=c", text("A", null, " https://www.mairie.example/a?b=c ").checked()
                .website());
    }

    @Test
    void aNameAndAKindAreDemanded() {
        assertEquals("name", wrong(text(" ", null, null)));
        assertEquals("kind", wrong(new OrganisationText(null, "A", null, null, null, null, null)));
    }
}
