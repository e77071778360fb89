package bzh.rouedad.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxTest {
    private static final String ANNE = "From: Anne Le Goff <anne@lannion.example>\r\nMessage-ID: <%s@lannion.example>\r\nMIME-Version: 1.0\r\n";

    private GreenMail server;
    private GreenMailUser reseau;
    private Mailbox mailbox;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        reseau = server.setUser("reseau@reseau.example", "reseau", "un mot de passe");
        mailbox = of("un mot de passe", Optional.empty());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Mailbox of(String password, Optional<String> checker) {
        return new Mailbox(new MailboxSettings(Optional.of("127.0.0.1"), Optional.of(Integer.toString(server.getImap().getPort())), Optional.of("reseau"),
                Optional.of(password), "off", "INBOX", checker));
    }

    private void arrives(String raw) throws Exception {
        reseau.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
    }

    private static String answer(String id) {
        return ANNE.formatted(id) + "Content-Type: text/calendar; method=REPLY; charset=UTF-8\r\n\r\nBEGIN:VCALENDAR " + id + "\r\n";
    }

    private List<Received> read(Mailbox.Place after, int most) throws MailboxFault {
        List<Received> read = new ArrayList<>();
        assertEquals(mailbox.read(after, most, read::add), read.size());
        return read;
    }

    @Test
    void mailsComeInTheirOrderEachOnceAndAFewAtATime() throws Exception {
        for (String id : List.of("a", "b", "c")) {
            arrives(answer(id));
        }
        List<Received> first = read(null, 2);
        assertEquals(List.of("BEGIN:VCALENDAR a", "BEGIN:VCALENDAR b"), first.stream().map(mail -> mail.calendar().orElse("").strip()).toList());
        assertEquals(List.of("anne@lannion.example"), first.get(0).from());
        List<Received> then = read(first.get(1).place(), 2);
        assertEquals(List.of("BEGIN:VCALENDAR c"), then.stream().map(mail -> mail.calendar().orElse("").strip()).toList());
        assertEquals(List.of(), read(then.get(0).place(), 2));
        arrives(answer("d"));
        assertEquals(1, read(then.get(0).place(), 2).size());
    }

    @Test
    void whoeverElseReadsItFindsEveryMailAsNewAsItWas() throws Exception {
        arrives(answer("a"));
        read(null, 10);
        assertFalse(server.getReceivedMessages()[0].isSet(Flags.Flag.SEEN));
        assertEquals(1, read(null, 10).size());
    }

    @Test
    void aPlaceOfAnotherTimeOfTheMailboxSaysNothing() throws Exception {
        arrives(answer("a"));
        Mailbox.Place place = read(null, 10).get(0).place();
        assertEquals(1, read(new Mailbox.Place(place.validity() + 1, place.number()), 10).size());
    }

    @Test
    void copiesOfOneMailAreKnownByTheirIdentity() throws Exception {
        arrives(answer("a"));
        arrives(answer("a"));
        arrives(answer("b"));
        arrives(answer("a").replace("anne@", "brieg@"));
        List<String> identities = read(null, 10).stream().map(Received::identity).toList();
        assertEquals(identities.get(0), identities.get(1));
        assertEquals(3, identities.stream().distinct().count());
        assertTrue(identities.stream().allMatch(identity -> identity.matches("[0-9a-f]{64}")));
    }

    @Test
    void theCalendarIsFoundWhereverProgramsPutIt() throws Exception {
        String words = Base64.getMimeEncoder().encodeToString("BEGIN:VCALENDAR é".getBytes(StandardCharsets.ISO_8859_1));
        arrives(ANNE.formatted("deep") + "Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: multipart/alternative; boundary=i\r\n\r\n"
                + "--i\r\nContent-Type: text/plain\r\n\r\nJe viens.\r\n--i\r\nContent-Type: text/calendar; charset=ISO-8859-1; method=REPLY\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + words + "\r\n--i--\r\n--o--\r\n");
        arrives(ANNE.formatted("file") + "Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: application/octet-stream; name=\"invite.ICS\"\r\n"
                + "Content-Disposition: attachment; filename=\"invite.ICS\"\r\n\r\nBEGIN:VCALENDAR 2\r\n--o--\r\n");
        arrives(ANNE.formatted("none") + "Content-Type: text/plain\r\n\r\nJe viens.\r\n");
        assertEquals(List.of("BEGIN:VCALENDAR é", "BEGIN:VCALENDAR 2", ""), read(null, 10).stream().map(mail -> mail.calendar().orElse("").strip()).toList());
    }

    @ParameterizedTest
    @CsvSource({"'Content-Type: multipart/mixed; boundary=x\r\n\r\n--y\r\n'", "'Content-Type: multipart/mixed\r\n\r\n\r\n'", "'Content-Type: text/cal/endar; =\r\n\r\nx'",
        "'Content-Type: text/plain\r\nContent-Transfer-Encoding: base65\r\n\r\nx'", "'\r\n'", "'Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n----\r\n'"})
    void aBrokenMailIsOneWithoutCalendarAndTheNextIsRead(String rest) throws Exception {
        arrives("From: <<,;\r\nMessage-ID: <x>\r\n" + rest);
        arrives(answer("b"));
        List<Received> read = read(null, 10);
        assertEquals(List.of("", "BEGIN:VCALENDAR b"), read.stream().map(mail -> mail.calendar().orElse("").strip()).toList());
        assertNotEquals(List.of("anne@lannion.example"), read.get(0).from());
    }

    @Test
    void aMailAsLargeAsAFilmIsPassedBy() throws Exception {
        arrives(ANNE.formatted("film") + "Content-Type: text/calendar\r\n\r\n" + "BEGIN:VCALENDAR\r\n".repeat(70_000));
        arrives(answer("b"));
        assertEquals(List.of("", "BEGIN:VCALENDAR b"), read(null, 10).stream().map(mail -> mail.calendar().orElse("").strip()).toList());
    }

    @Test
    void severalSendersAreSeveral() throws Exception {
        arrives(answer("a").replace("From: ", "From: brieg@lorient.example, "));
        arrives("From: brieg@lorient.example\r\n" + answer("b"));
        assertEquals(List.of(2, 2), read(null, 10).stream().map(mail -> mail.from().size()).toList());
    }

    @Test
    void whoIsVouchedForIsAskedOfTheServerThatIsNamed() throws Exception {
        arrives(answer("a"));
        arrives("Authentication-Results: mx.reseau.example; dmarc=pass header.from=lannion.example\r\n" + answer("b"));
        assertEquals(List.of(true, true), read(null, 10).stream().map(Received::isVouched).toList());
        mailbox = of("un mot de passe", Optional.of("mx.reseau.example"));
        assertEquals(List.of(false, true), read(null, 10).stream().map(Received::isVouched).toList());
    }

    @Test
    void aWrongPasswordAndADeadServerAreFaultsInWords() {
        mailbox = of("un autre", Optional.empty());
        assertFalse(assertThrows(MailboxFault.class, () -> read(null, 10)).getMessage().isBlank());
        server.stop();
        assertFalse(assertThrows(MailboxFault.class, () -> read(null, 10)).getMessage().isBlank());
    }

    @ParameterizedTest
    @CsvSource({"host,,u,p,tls,993", "host,,u,p,STARTTLS,143", "host,1143,u,p,off,1143"})
    void portsFollowTheSecurity(String host, String port, String user, String password, String security, int expected) {
        assertEquals(expected, new MailboxSettings(Optional.of(host), Optional.ofNullable(port), Optional.of(user), Optional.of(password), security, "INBOX",
                Optional.empty()).port());
    }

    @ParameterizedTest
    @CsvSource({"host,0,u,p,tls,rouedad.mailbox.port", "host,,u,p,ssl,rouedad.mailbox.security", "host,,,p,tls,rouedad.mailbox.user", "host,,u,,tls,rouedad.mailbox.password"})
    void aWrongSettingIsNamed(String host, String port, String user, String password, String security, String named) {
        String message = assertThrows(IllegalArgumentException.class, () -> new MailboxSettings(Optional.of(host), Optional.ofNullable(port),
                Optional.ofNullable(user), Optional.ofNullable(password), security, "INBOX", Optional.empty())).getMessage();
        assertTrue(message.contains(named), message);
    }
}
