package bzh.rouedad.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    @Test
    void subjectIsOneLineOfAHundredAndTwentyCharacters() {
        assertEquals("Bonjour Bcc: x@y", Mails.to(Mails.SOAZIG, "Bonjour\r\nBcc: x@y\u0000").subject());
        assertEquals("é".repeat(119) + "…", Mails.to(Mails.SOAZIG, "é".repeat(200)).subject());
        assertEquals("é".repeat(120), Mails.to(Mails.SOAZIG, "é".repeat(120)).subject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "<a@b>", "a@b\r\nX: y", "é@b", "a b@c"})
    void identifierOfAnotherFormIsRefused(String id) {
        assertThrows(IllegalArgumentException.class, () -> mail(id, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"From", "to", "BCC", "Content-Type", "Message-ID", "Subject", "Auto-Submitted", "X Y",
        "X:Y", "X\r\nY", "", "É", "Resent-To"})
    void headerThePostmanWritesOrThatBreaksTheLineIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> mail("a@b", Map.of(name, "x")));
    }

    @Test
    void valueOfAHeaderStaysOnOneLine() {
        Mail mail = mail("a@b", Map.of("List-Id", "Écoles\r\nBcc: x@y <ecoles.example>"));
        assertEquals("Écoles Bcc: x@y <ecoles.example>", mail.headers().get("List-Id"));
    }

    @Test
    void valueOfAHeaderIsShortAndPlain() {
        assertThrows(IllegalArgumentException.class, () -> mail("a@b", Map.of("X-A", "a".repeat(901))));
        assertThrows(IllegalArgumentException.class, () -> mail("a@b", Map.of("X-A", "été")));
    }

    @Test
    void enclosureNeedsANameATypeAndAKnownMethod() {
        byte[] none = {};
        assertThrows(IllegalArgumentException.class, () -> new Enclosure("\r\n", "a/b", none, ""));
        assertThrows(IllegalArgumentException.class, () -> new Enclosure("a", "text/html; charset=x", none, ""));
        assertThrows(IllegalArgumentException.class, () -> new Enclosure("a", "a/b", none, "DELETE\r\nX"));
        assertEquals(".._.._a_b.pdf", new Enclosure("../../a\"b.pdf", "a/b", none, "").fileName());
    }

    private static Mail mail(String id, Map<String, String> headers) {
        return new Mail(id, Mails.SOAZIG, Optional.empty(), "s", "t", "", headers, List.of(), Locale.FRENCH);
    }
}
