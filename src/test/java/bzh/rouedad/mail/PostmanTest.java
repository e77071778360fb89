package bzh.rouedad.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostmanTest {

    private GreenMail server;
    private Postman postman;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        postman = Mails.postman(Mails.server(server.getSmtp().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void eachHeaderStandsExactlyOnce() throws Exception {
        MimeMessage message = send(Mails.full());
        for (String name : List.of("Date", "From", "To", "Message-ID", "Subject", "MIME-Version", "Reply-To",
                "Content-Type", "Auto-Submitted", "X-Auto-Response-Suppress", "List-Id", "List-Unsubscribe")) {
            assertNotNull(message.getHeader(name), name);
            assertEquals(1, message.getHeader(name).length, name);
        }
        assertEquals("<9.event@reseau.example>", message.getMessageID());
        assertEquals("auto-generated", message.getHeader("Auto-Submitted", null));
        assertEquals("All", message.getHeader("X-Auto-Response-Suppress", null));
    }

    @Test
    void frenchSubjectAndNamesArriveAsTheyLeft() throws Exception {
        MimeMessage message = send(Mails.full());
        assertEquals("Rencontres de l’été à Brest : inscription confirmée ✅", message.getSubject());
        assertEquals("Réseau d’été", ((InternetAddress) message.getFrom()[0]).getPersonal());
        InternetAddress to = (InternetAddress) message.getAllRecipients()[0];
        assertEquals("Maëlle Kerœuzé", to.getPersonal());
        assertEquals("maelle@arzh.example", to.getAddress());
        assertEquals("equipe@reseau.example", ((InternetAddress) message.getReplyTo()[0]).getAddress());
    }

    @Test
    void everythingTravelsInShortLinesOfAscii() throws Exception {
        Address long100 = new Address("🎉é".repeat(33), "x@arzh.example");
        Mail mail = new Mail("1@b", long100, Optional.of(long100), "ÿ🎉".repeat(60), "é".repeat(5000),
                "é".repeat(5000), Mails.full().headers(), Mails.full().enclosures(), Locale.FRENCH);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        send(mail).writeTo(raw);
        for (String line : raw.toString(StandardCharsets.ISO_8859_1).split("\r\n", -1)) {
            assertTrue(line.length() <= 200, line);
            assertTrue(line.chars().allMatch(unit -> unit >= 9 && unit < 127 && unit != 10 && unit != 13), line);
        }
    }

    @Test
    void textComesFirstThenHtmlThenTheInvitation() throws Exception {
        MimeMultipart all = (MimeMultipart) send(Mails.full()).getContent();
        assertTrue(all.getContentType().startsWith("multipart/mixed"));
        assertEquals(3, all.getCount());
        MimeMultipart ways = (MimeMultipart) all.getBodyPart(0).getContent();
        assertTrue(ways.getContentType().startsWith("multipart/alternative"));
        assertEquals(3, ways.getCount());
        assertTrue(ways.getBodyPart(0).isMimeType("text/plain"));
        assertTrue(ways.getBodyPart(1).isMimeType("text/html"));
        assertTrue(ways.getBodyPart(2).isMimeType("text/calendar"));
        assertEquals("text/calendar; method=REQUEST; charset=UTF-8; component=VEVENT",
                header(ways.getBodyPart(2), "Content-Type"));
        for (int i = 0; i < 2; i++) {
            assertEquals("quoted-printable", header(ways.getBodyPart(i), "Content-Transfer-Encoding"));
            assertTrue(header(ways.getBodyPart(i), "Content-Type").toLowerCase(Locale.ROOT).contains("utf-8"));
        }
    }

    @Test
    void enclosuresArriveByteForByte() throws Exception {
        Mail mail = Mails.full();
        MimeMultipart all = (MimeMultipart) send(mail).getContent();
        assertEquals("invite.ics", all.getBodyPart(1).getFileName());
        assertEquals("Compte rendu d’été.pdf", all.getBodyPart(2).getFileName());
        for (int i = 1; i < 3; i++) {
            assertEquals(Part.ATTACHMENT, all.getBodyPart(i).getDisposition());
            assertArrayEquals(mail.enclosures().get(i - 1).content(), bytes(all.getBodyPart(i)));
        }
        MimeMultipart ways = (MimeMultipart) all.getBodyPart(0).getContent();
        assertArrayEquals(mail.enclosures().get(0).content(), bytes(ways.getBodyPart(2)));
    }

    @Test
    void textArrivesAsWritten() throws Exception {
        MimeMultipart all = (MimeMultipart) send(Mails.full()).getContent();
        MimeMultipart ways = (MimeMultipart) all.getBodyPart(0).getContent();
        assertEquals(Mails.full().text().replace("\n", "\r\n"),
                new String(bytes(ways.getBodyPart(0)), StandardCharsets.UTF_8).stripTrailing());
        String html = new String(bytes(ways.getBodyPart(1)), StandardCharsets.UTF_8);
        assertTrue(html.contains("<html lang=\"fr\">"), html);
        assertTrue(html.contains("Bonjour Maëlle"), html);
    }

    @Test
    void mailInPlainTextOnlyHasOneWay() throws Exception {
        Mail mail = new Mail("1@b", Mails.SOAZIG, Optional.empty(), "s", "Kenavo", "", Map.of(), List.of(),
                Locale.FRENCH);
        assertEquals(1, ((MimeMultipart) send(mail).getContent()).getCount());
    }

    @Test
    void sendingAgainKeepsTheIdentifier() throws Exception {
        postman.deliver(Mails.full());
        postman.deliver(Mails.full());
        MimeMessage[] all = server.getReceivedMessages();
        assertEquals(2, all.length);
        assertEquals(all[0].getMessageID(), all[1].getMessageID());
    }

    private MimeMessage send(Mail mail) throws MailNotTaken {
        postman.deliver(mail);
        assertTrue(server.waitForIncomingEmail(5000, 1));
        return server.getReceivedMessages()[0];
    }

    private static String header(Part part, String name) throws MessagingException {
        return part.getHeader(name)[0].replaceAll("\\s+", " ");
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        return part.getInputStream().readAllBytes();
    }
}
