package bzh.rouedad.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpRouteTest {

    private static final String PROBES =
            "x\u760D\u760ARCPT TO:<e@evil.example>\r\nDATA\n.\r\nQUIT\u0085\u2028\u0000\uD83D";

    @Test
    void hostileNamesAndSubjectsSendOneMailToOnePerson() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of())) {
            Mail mail = new Mail("1@b", new Address(PROBES, "soazig@arzh.example"),
                    Optional.of(new Address(PROBES, "r@arzh.example")), PROBES,
                    "text\r\n.\r\nMAIL FROM:<e@evil.example>\r\n",
                    "", Map.of("X-Probe", "a\r\nRCPT TO:<e@evil.example>"),
                    List.of(new Enclosure(PROBES, "text/plain", PROBES.getBytes(StandardCharsets.UTF_8), "")),
                    Locale.FRENCH);
            deliver(server, mail);
            assertEquals(1, server.heard("MAIL FROM"));
            assertEquals(List.of("RCPT TO:<soazig@arzh.example>"),
                    server.commands.stream().filter(line -> line.startsWith("RCPT")).toList());
            assertEquals(1, server.heard("DATA"));
            assertEquals(1, server.heard("."));
            assertEquals(0, server.data.stream().filter(line -> line.startsWith("RCPT")).count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.1.1 no such person", "553 not here", "551 moved", "501 bad address", "554 never"})
    void fiveHundredToTheRecipientIsForGood(String answer) throws Exception {
        MailNotTaken no = refusal(Map.of("RCPT", answer));
        assertTrue(no.forGood(), no.getMessage());
        assertTrue(no.getMessage().contains(answer), no.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"450 greylisted", "451 try later", "452 full", "421 closing"})
    void fourHundredIsForLater(String answer) throws Exception {
        assertFalse(refusal(Map.of("RCPT", answer)).forGood());
        assertFalse(refusal(Map.of("MAIL", answer)).forGood());
        assertFalse(refusal(Map.of(".", answer)).forGood());
    }

    @Test
    void refusalOfOurselvesIsForLater() throws Exception {
        assertFalse(refusal(Map.of("MAIL", "550 who are you")).forGood());
        assertFalse(refusal(Map.of("EHLO", "554 not you", "HELO", "554 not you")).forGood());
    }

    @Test
    void serverThatHangsUpIsForLater() throws Exception {
        assertFalse(refusal(Map.of("RCPT", "")).forGood());
        assertFalse(refusal(Map.of("DATA", "")).forGood());
        assertFalse(refusal(Map.of(".", "")).forGood());
    }

    @Test
    void mailTakenBeforeTheServerHangsUpIsTaken() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of("QUIT", ""))) {
            deliver(server, Mails.full());
            assertEquals(1, server.heard("."));
        }
    }

    @Test
    void serverThatIsDownIsForLater() throws Exception {
        int port = freePort();
        Postman postman = Mails.postman(Mails.server(port));
        MailNotTaken no = assertThrows(MailNotTaken.class, () -> postman.deliver(Mails.full()));
        assertFalse(no.forGood());
    }

    @Test
    void mailThatMustBeEncryptedDoesNotLeaveInClear() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of())) {
            MailSettings strict = settings(server.port(), "required", Optional.empty());
            MailNotTaken no = assertThrows(MailNotTaken.class, () -> Mails.postman(strict).deliver(Mails.full()));
            assertFalse(no.forGood());
            assertEquals(0, server.heard("MAIL"));
        }
    }

    @Test
    void wrongPasswordIsForLaterAndTheRightOneSends() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            server.setUser("wiki@reseau.example", "wiki", "secret");
            server.getUserManager().setAuthRequired(true);
            int port = server.getSmtp().getPort();
            Mails.postman(settings(port, "off", Optional.of("secret"))).deliver(Mails.full());
            assertEquals(1, server.getReceivedMessages().length);
            Postman stranger = Mails.postman(settings(port, "off", Optional.of("wrong")));
            assertFalse(assertThrows(MailNotTaken.class, () -> stranger.deliver(Mails.full())).forGood());
        } finally {
            server.stop();
        }
    }

    @Test
    void everyWaitIsBoundedAndTheServerHasToProveItsName() {
        Properties smtp = SmtpRoute.properties(settings(25, "optional", Optional.empty()));
        assertEquals("10000", smtp.getProperty("mail.smtp.connectiontimeout"));
        assertEquals("30000", smtp.getProperty("mail.smtp.timeout"));
        assertEquals("30000", smtp.getProperty("mail.smtp.writetimeout"));
        assertEquals("true", smtp.getProperty("mail.smtp.ssl.checkserveridentity"));
        assertEquals("true", smtp.getProperty("mail.smtp.starttls.enable"));
        assertEquals("false", smtp.getProperty("mail.smtp.starttls.required"));
    }

    private static MailNotTaken refusal(Map<String, String> answers) throws IOException {
        try (ScriptedSmtp server = new ScriptedSmtp(answers)) {
            return assertThrows(MailNotTaken.class, () -> deliver(server, Mails.full()));
        }
    }

    private static void deliver(ScriptedSmtp server, Mail mail) throws MailNotTaken {
        Mails.postman(Mails.server(server.port())).deliver(mail);
    }

    private static MailSettings settings(int port, String startTls, Optional<String> password) {
        return new MailSettings(Optional.of("127.0.0.1"), Integer.toString(port), password.map(word -> "wiki"),
                password, startTls, "wiki@reseau.example", Optional.empty(), "unused");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
