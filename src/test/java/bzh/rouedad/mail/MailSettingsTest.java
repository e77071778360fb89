package bzh.rouedad.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

    @ParameterizedTest
    @CsvSource({"abc,off,a@b,rouedad.mail.port", "0,off,a@b,rouedad.mail.port", "65536,off,a@b,rouedad.mail.port",
        "25,yes,a@b,rouedad.mail.starttls", "25,off,nobody,rouedad.mail.from"})
    void wrongValueIsRefusedInOneLineThatNamesIt(String port, String startTls, String from, String setting) {
        String told = assertThrows(IllegalArgumentException.class, () -> settings("h", port, startTls, from))
                .getMessage();
        assertTrue(told.startsWith(setting + ":"), told);
        assertFalse(told.contains("\n"), told);
    }

    @Test
    void emptyHostIsNoHost() {
        assertTrue(settings(" ", "25", "off", "a@b").host().isEmpty());
        assertEquals(Optional.of("smtp.example"), settings(" smtp.example ", "25", "off", "a@b").host());
    }

    @Test
    void wordsAndNumbersMayStandInSpaces() {
        MailSettings settings = settings("h", " 587 ", " Required ", " a@b ");
        assertEquals(587, settings.port());
        assertEquals(StartTls.REQUIRED, settings.startTls());
        assertEquals("a@b", settings.from().mailbox());
    }

    private static MailSettings settings(String host, String port, String startTls, String from) {
        return new MailSettings(Optional.of(host), port, Optional.empty(), Optional.empty(), startTls, from,
                Optional.of("Rouedad"), "mail");
    }
}
