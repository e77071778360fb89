package bzh.rouedad.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "rouedad@localhost", "anne.le-goff+wiki@mairie.brest.example", "o'neill@x.example",
        "x_1@a1.b2.example"})
    void plainAddressIsTaken(String mailbox) {
        assertEquals(mailbox, new Address("", mailbox).mailbox());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"anne", "@b", "a@", "a@@b", "a@b@c", "a b@c", "a@b c", " a@b", "a@b ", "\"a\"@b", "a\"@b",
        "<a@b>", "a@b,c@d", "a@b;c", "a@[127.0.0.1]", ".a@b", "a.@b", "a..b@c", "a@-b", "a@b-", "a@b..c", "a@.b",
        "a@b.", "é@b", "a@é", "a\r@b", "a\n@b", "a@b\r\nRCPT TO:<x@y>", "a\u0000@b", "a\u760D\u760A@b", "a@b\u760D",
        "a\u0085@b", "a\u2028@b", "a@b\u2028", "a\t@b", "a(x)@b", "a\\@b"})
    void anythingElseIsABadAddress(String mailbox) {
        assertThrows(BadAddress.class, () -> new Address("", mailbox));
    }

    @Test
    void addressLongerThanThePostTakesIsBad() {
        assertThrows(BadAddress.class, () -> new Address("", "a".repeat(65) + "@b.example"));
        assertThrows(BadAddress.class, () -> new Address("", "a@" + "b".repeat(64) + ".example"));
        assertThrows(BadAddress.class, () -> new Address("", "a@" + "bcd.".repeat(63) + "example"));
    }

    @Test
    void hugeHostileAddressIsRefusedAtOnce() {
        assertThrows(BadAddress.class, () -> new Address("", "a.".repeat(500_000) + "@"));
    }

    @Test
    void nameStaysOnOneLine() {
        Address address = new Address(" Anne\r\nBcc: x@y.example\u2028\u0085\u0000 Le Goff\t", "a@b");
        assertEquals("Anne Bcc: x@y.example Le Goff", address.name());
    }

    @Test
    void longNameIsCutBetweenCharacters() {
        String name = new Address("🎉".repeat(80), "a@b").name();
        assertEquals(99, name.length());
        assertFalse(Character.isHighSurrogate(name.charAt(97)), name);
    }

    @Test
    void halfOfAPairOfCharactersIsReplaced() {
        assertEquals("a\uFFFDb", new Address("a\uD83Db", "a@b").name());
    }
}
