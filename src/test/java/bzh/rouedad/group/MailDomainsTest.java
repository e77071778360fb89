package bzh.rouedad.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.EmailAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDomainsTest {
    private static boolean holds(String domains, String address) {
        return MailDomains.typed(domains).hold(EmailAddress.of(address).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"mairie-brest.fr,anne@mairie-brest.fr", "Mairie-Brest.FR,ANNE@MAIRIE-BREST.fr", "@mairie-brest.fr,anne@mairie-brest.fr",
        "*.brest.fr,anne@culture.brest.fr", "*.brest.fr,anne@a.b.brest.fr", "mairie-plœuc.fr,anne@xn--mairie-pluc-hcc.fr"})
    void theDomainItselfOpensTheDoor(String domains, String address) {
        MailDomains.typed(domains).list().forEach(each -> assertTrue(each.matches("[a-z0-9.*-]+"), each));
        assertEquals(!address.contains("xn--") || MailDomains.typed(domains).list().get(0).equals(address.substring(5)), holds(domains, address));
    }

    @ParameterizedTest
    @CsvSource({"brest.fr,anne@culture.brest.fr", "*.brest.fr,anne@brest.fr", "brest.fr,anne@mairie-brest.fr", "brest.fr,anne@brest.fr.example",
        "brest.fr,anne@xbrest.fr", "*.brest.fr,anne@xbrest.fr", "brest.fr,brest.fr@ailleurs.example", "brest.fr,anne@xn--brst-vva.fr"})
    void whatOnlyLooksAlikeDoesNot(String domains, String address) {
        assertFalse(holds(domains, address));
    }

    @Test
    void lettersOfOtherScriptsAreShownAsTheyAreSent() {
        assertTrue(MailDomains.typed("brеst.fr").list().get(0).startsWith("xn--"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brest", "brest..fr", "-brest.fr", "*brest.fr", "*.*.fr", "brest.fr/", "a_b.fr", "brest.fr:25", "*."})
    void whatIsNoDomainIsToldAtItsField(String typed) {
        assertEquals("domains", assertThrows(InvalidInput.class, () -> MailDomains.typed(typed)).field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"anne+club@brest.fr", "anne@brest.fr\r\nBcc: tous@brest.fr", "anne@brest\u760d.fr", "anne\u760d@brest.fr", "anne@brest.fr.",
        "anne@brеst.fr", "anne@brest.fr@ailleurs.example", "anne", "", "anne@ailleurs.example"})
    void anAddressThatDoesNotDoIsToldAtItsField(String typed) {
        assertEquals("email", assertThrows(InvalidInput.class, () -> MailDomains.typed("brest.fr").checked(typed)).field());
    }

    @Test
    void whatWasKeptIsReadAgain() {
        MailDomains domains = MailDomains.typed("a.fr, *.b.fr\n;a.fr");
        assertEquals(List.of("a.fr", "*.b.fr"), domains.list());
        assertEquals(domains, MailDomains.kept(domains.toString()));
        assertEquals(List.of(), MailDomains.kept(null).list());
    }
}
