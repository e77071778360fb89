package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.RunningServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.JsonObject;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting is announced and its mail leaves, through a real SMTP server, whatever happens to ours in between. */
class MeetingMailOutsideTest {
    private static final List<String> MEMBERS = List.of("animatrice@reseau.example", "anne@lannion.example", "yves@lorient.example");
    private static final String MEETING = """
            {"title":"Rencontre de printemps, à Brest","space":"groupe","starts":"2027-04-24T09:30","ends":"2027-04-24T17:00",
             "zone":"Europe/Paris","place":"Brest, salle de l’Océan","summary":"Ordre du jour : les guides."}""";

    private GreenMail smtp;
    private int port;
    private RunningServer server;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        port = RunningServer.freePort();
        smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server = RunningServer.start(data, Map.of("ROUEDAD_MAIL_HOST", "127.0.0.1", "ROUEDAD_MAIL_PORT", Integer.toString(port),
                "ROUEDAD_MAIL_STARTTLS", "off"));
    }

    @AfterEach
    void stop() {
        server.close();
        smtp.stop();
    }

    @Test
    void everyMemberGetsOneMailWithAnInvitationAndNobodyElseDoes() throws Exception {
        smtp.start();
        Caller founder = group();
        founder.space("ailleurs", "EVERYONE");
        welcome(founder, "ailleurs", "loin@quimper.example");
        expect(201, founder.send("POST", "/api/v1/events", MEETING));
        Eventually.so("three invitations", Duration.ofSeconds(30), () -> invitations().size() == 3);
        assertEquals(new TreeSet<>(MEMBERS), recipients());
        for (MimeMessage mail : invitations()) {
            List<BodyPart> parts = leaves((Multipart) mail.getContent());
            assertTrue(parts.get(0).isMimeType("text/plain") && parts.get(1).isMimeType("text/html"), "text first, then HTML");
            BodyPart calendar = parts.get(2);
            assertTrue(calendar.getContentType().contains("text/calendar") && calendar.getContentType().contains("method=REQUEST"));
            Component event = parsed(calendar).getComponent(Component.VEVENT).orElseThrow();
            Property starts = (Property) event.getProperty(Property.DTSTART).orElseThrow();
            assertEquals("20270424T093000", starts.getValue());
            assertTrue(starts.toString().contains("TZID=Europe/Paris"), starts.toString());
            assertTrue(parts.stream().anyMatch(part -> "invite.ics".equals(name(part))), "invite.ics");
            assertTrue(mail.getSubject().contains("Rencontre de printemps, à Brest"));
        }
        assertEquals(1, uids().size(), "one UID for all");
    }

    @Test
    void aSaveIsNotSlowedByADeadMailServerAndTheMailGoesLater() throws Exception {
        Caller founder = group();
        expect(201, founder.send("POST", "/api/v1/events", MEETING));
        assertEquals(0, received().size());
        smtp.start();
        Eventually.so("the mails arrive once the server is there", Duration.ofSeconds(150), () -> invitations().size() == 3);
    }

    @Test
    void nobodyIsToldTwiceWhenTheServerDiesBetweenCommitAndSending() throws Exception {
        Caller founder = group();
        expect(201, founder.send("POST", "/api/v1/events", MEETING));
        server.kill();
        smtp.start();
        server.restart();
        Eventually.so("three invitations", Duration.ofSeconds(150), () -> invitations().size() >= 3);
        server.stop();
        server.restart();
        assertEquals(3, invitations().size());
        assertEquals(new TreeSet<>(MEMBERS), recipients());
    }

    @Test
    void anotherPlaceShortlyBeforeIsToldEveryMemberOnceHoweverOftenTheServerDies() throws Exception {
        Caller founder = group();
        LocalDateTime soon = LocalDateTime.now(ZoneId.of("Europe/Paris")).plusHours(2).truncatedTo(ChronoUnit.MINUTES);
        String meeting = "{\"title\":\"Rencontre de printemps, à Brest\",\"space\":\"groupe\",\"starts\":\"" + soon + "\",\"ends\":\"" + soon.plusHours(2)
                + "\",\"zone\":\"Europe/Paris\",\"place\":\"PLACE\"}";
        JsonObject made = json(expect(201, founder.send("POST", "/api/v1/events", meeting.replace("PLACE", "Brest"))));
        for (String place : List.of("Lannion", "Quimper")) {
            expect(200, founder.send("PUT", "/api/v1/events/" + made.getString("slug"), meeting.replace("PLACE", place)));
            server.kill();
            server.restart();
        }
        smtp.start();
        Eventually.so("everybody knows the place", Duration.ofSeconds(150), () -> told("Quimper").size() == 3);
        server.kill();
        server.restart();
        server.stop();
        // Told of the way to Lannion in a letter of its own or not: never of one place twice, and of nothing that is no more.
        assertEquals(3, told("Quimper").size());
        assertTrue(told("Lannion").size() <= 3, () -> told("Lannion").toString());
    }

    /** Message-IDs of letters that say the meeting is now there: one that was taken in the moment of a crash may come twice. */
    private Set<String> told(String place) {
        Set<String> letters = new TreeSet<>();
        for (MimeMessage mail : received()) {
            try {
                if (mail.getSubject().contains("modifiée") && leaves((Multipart) mail.getContent()).get(0).getContent().toString().contains("→ " + place)) {
                    letters.add(mail.getMessageID());
                }
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return letters;
    }

    private Caller group() {
        Caller founder = Caller.founder(server);
        founder.space("groupe", "MEMBERS");
        welcome(founder, "groupe", "anne@lannion.example");
        welcome(founder, "groupe", "yves@lorient.example");
        return founder;
    }

    private static void welcome(Caller founder, String space, String email) {
        expect(201, founder.send("POST", "/api/v1/spaces/" + space + "/members",
                "{\"name\":\"Quelqu’un\",\"email\":\"" + email + "\",\"role\":\"READER\"}"));
    }

    private List<MimeMessage> received() {
        return List.of(smtp.getReceivedMessages());
    }

    private List<MimeMessage> invitations() {
        return received().stream().filter(mail -> {
            try {
                return mail.getSubject().contains("Rencontre de printemps");
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    private TreeSet<String> recipients() throws MessagingException {
        TreeSet<String> recipients = new TreeSet<>();
        for (MimeMessage mail : invitations()) {
            Stream.of(mail.getRecipients(Message.RecipientType.TO)).map(Object::toString).map(to -> to.replaceAll(".*<|>.*", ""))
                    .forEach(recipients::add);
        }
        return recipients;
    }

    private TreeSet<String> uids() throws Exception {
        TreeSet<String> uids = new TreeSet<>();
        for (MimeMessage mail : invitations()) {
            Component event = parsed(leaves((Multipart) mail.getContent()).get(2)).getComponent(Component.VEVENT).orElseThrow();
            uids.add(((Property) event.getProperty(Property.UID).orElseThrow()).getValue());
        }
        return uids;
    }

    private static Calendar parsed(BodyPart part) throws IOException, MessagingException, ParserException {
        try (InputStream content = part.getInputStream()) {
            return new CalendarBuilder().build(content);
        }
    }

    private static String name(BodyPart part) {
        try {
            return part.getFileName();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<BodyPart> leaves(Multipart multipart) throws MessagingException, IOException {
        List<BodyPart> leaves = new ArrayList<>();
        for (int i = 0; i < multipart.getCount(); i++) {
            BodyPart part = multipart.getBodyPart(i);
            if (part.isMimeType("multipart/*")) {
                leaves.addAll(leaves((Multipart) part.getContent()));
            } else {
                leaves.add(part);
            }
        }
        return leaves;
    }
}
