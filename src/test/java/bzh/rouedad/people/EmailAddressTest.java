package bzh.rouedad.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void blanksAroundAnAddressAreNobodysFault() {
        assertEquals("A.Nne+x@Mairie.example", EmailAddress.of(" A.Nne+x@Mairie.example\n").orElseThrow().text());
    }

    @Test
    void caseDoesNotMakeTwoPeople() {
        assertEquals(EmailAddress.of("ANNE@MAIRIE.EXAMPLE").orElseThrow().key(), EmailAddress.of("anne@mairie.example").orElseThrow().key());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "anne", "@mairie.example", "anne@", "a b@mairie.example", "anne@mairie..example", "\"a\"@x.example",
        "anne@mairie.example\r\nBcc: x@y.example", "anne@-mairie.example", "ännë@mairie.example", "a@b@c.example", "anne\u0000@x.example",
        "anne@x.\u760dexample"})
    void whatNoPostTakesIsNoAddress(String text) {
        assertTrue(EmailAddress.of(text).isEmpty());
    }

    @Test
    void whatThePostWouldRefuseLaterIsRefusedAtTheDoor() {
        assertTrue(EmailAddress.of("a@" + "x".repeat(64) + ".example").isEmpty());
        assertTrue(EmailAddress.of("x".repeat(65) + "@a.example").isEmpty());
        assertTrue(EmailAddress.of("a@" + "x.".repeat(130) + "example").isEmpty());
        assertTrue(EmailAddress.of("x".repeat(1 << 20)).isEmpty());
    }
}
