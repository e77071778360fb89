package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.Letter;
import bzh.rouedad.world.RunningServer;
import bzh.rouedad.world.Visitor;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invitations leave over real SMTP, calendars answer to them, and the answers are read over real IMAP by the product as it is started. */
class ReplyOutsideTest {
    private static final Pattern LINK = Pattern.compile("/inscription/\\S+");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final GreenMail post = new GreenMail(new ServerSetup[] {new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)});
    private RunningServer server;
    private String slug;

    @BeforeEach
    void start(@TempDir Path data) throws Exception {
        post.start();
        post.setUser("reseau@reseau.example", "reseau", "un mot de passe");
        server = RunningServer.start(data, Map.of("ROUEDAD_MAIL_HOST", "127.0.0.1", "ROUEDAD_MAIL_PORT", Integer.toString(post.getSmtp().getPort()),
                "ROUEDAD_MAIL_STARTTLS", "off", "ROUEDAD_MAIL_FROM", "reseau@reseau.example", "ROUEDAD_MAILBOX_HOST", "127.0.0.1",
                "ROUEDAD_MAILBOX_PORT", Integer.toString(post.getImap().getPort()), "ROUEDAD_MAILBOX_USER", "reseau",
                "ROUEDAD_MAILBOX_PASSWORD", "un mot de passe", "ROUEDAD_MAILBOX_SECURITY", "off"));
    }

    @AfterEach
    void stop() {
        server.close();
        post.stop();
    }

    @Test
    void anAnswerFreesTheSeatOnceEvenAcrossACrashAndOneInAnothersNameDoesNot() throws Exception {
        Caller founder = Caller.founder(server);
        founder.space("fing", "EVERYONE");
        slug = json(expect(201, founder.send("POST", "/api/v1/events", """
                {"title":"Rencontres","space":"fing","starts":"2031-10-24T09:30","ends":"2031-10-24T17:00","place":"Brest"}"""))).getString("slug");
        Visitor animator = Visitor.founder(server);
        animator.press(animator.open("/agenda/" + slug + "/places"), "save", Map.of("seats", "1"));
        signUp("anne");
        signUp("brieg");
        String invitation = letter("anne", "Inscription confirmée").calendar();
        assertTrue(invitation.contains("METHOD:REQUEST") && invitation.replace("\r\n ", "").contains("RSVP=TRUE"), invitation);
        server.kill();
        answers("brieg", invitation, "DECLINED");
        answers("anne", invitation, "DECLINED");
        server.restart();
        letter("anne", "Inscription annulée");
        letter("brieg", "Une place pour vous");
        server.kill();
        server.restart();
        List<String> told = Visitor.founder(server).open("/courrier").select("section[aria-labelledby=replies] tbody tr").eachText();
        assertEquals(2, told.size(), told.toString());
        assertTrue(told.get(0).contains("anne@ailleurs.example Rencontres Désinscription faite"), told.toString());
        assertTrue(told.get(1).contains("brieg@ailleurs.example Refusée : écrite au nom de quelqu’un d’autre"), told.toString());
        assertEquals(List.of("anne Confirmez votre inscription", "anne Inscription annulée", "anne Inscription confirmée", "brieg Confirmez votre inscription",
                "brieg Sur la liste d’attente", "brieg Une place pour vous"), letters().map(each -> each.to().replaceFirst("@.*", "") + " "
                + each.subject().replaceFirst(" : .*", "")).sorted().toList());
    }

    private void signUp(String name) {
        Visitor visitor = new Visitor(server, "203.0.113.7");
        visitor.press(visitor.open("/agenda/" + slug + "/inscription"), "send", Map.of("name", name, "email", name + "@ailleurs.example"));
        Matcher link = LINK.matcher(letter(name, "Confirmez").text());
        assertTrue(link.find());
        visitor.press(visitor.open(link.group()), "confirm", Map.of());
        letter(name, name.equals("anne") ? "Inscription confirmée" : "Sur la liste");
    }

    /** Letters to people elsewhere, each once. */
    private Stream<Letter> letters() {
        return Letter.once(post.getReceivedMessages()).stream().filter(letter -> letter.to().endsWith("@ailleurs.example"));
    }

    private Letter letter(String name, String subject) {
        Eventually.so(name + " is told: " + subject, Duration.ofSeconds(90), () -> letters().anyMatch(each -> each.to().startsWith(name) && each.subject().startsWith(subject)));
        return letters().filter(each -> each.to().startsWith(name) && each.subject().startsWith(subject)).findFirst().orElseThrow();
    }

    /** What a calendar makes of an invitation when its owner answers it. */
    private void answers(String sender, String invitation, String word) throws Exception {
        String reply = invitation.replace("METHOD:REQUEST", "METHOD:REPLY").replace("PARTSTAT=NEEDS-ACTION", "PARTSTAT=" + word)
                .replaceFirst("DTSTAMP:\\S+", "DTSTAMP:" + STAMP.format(Instant.now()));
        Properties smtp = new Properties();
        smtp.setProperty("mail.smtp.host", "127.0.0.1");
        smtp.setProperty("mail.smtp.port", Integer.toString(post.getSmtp().getPort()));
        MimeMessage mail = new MimeMessage(Session.getInstance(smtp), new ByteArrayInputStream(("From: " + sender + "@ailleurs.example\r\nTo: reseau@reseau.example\r\n"
                + "Subject: Re: Rencontres\r\nMIME-Version: 1.0\r\nMessage-ID: <" + sender + "@ailleurs.example>\r\n"
                + "Content-Type: text/calendar; charset=UTF-8; method=REPLY\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + reply).getBytes(StandardCharsets.UTF_8)));
        Transport.send(mail);
    }
}
