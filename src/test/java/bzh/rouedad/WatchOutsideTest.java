package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.json;
import static bzh.rouedad.world.Caller.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.RunningServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.JsonObject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A saved search rings through a real SMTP server, once for each thing, whatever happens to ours in between. */
class WatchOutsideTest {
    private GreenMail smtp;
    private RunningServer server;
    private Caller founder;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        int port = RunningServer.freePort();
        smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server = RunningServer.start(data, Map.of("ROUEDAD_MAIL_HOST", "127.0.0.1", "ROUEDAD_MAIL_PORT", Integer.toString(port),
                "ROUEDAD_MAIL_STARTTLS", "off"));
        founder = Caller.founder(server);
        founder.space("ouvert", "EVERYONE");
        Eventually.so("the index is complete", Duration.ofSeconds(30),
                () -> json(founder.get("/api/v1/admin/index")).getString("state").equals("SERVING"));
    }

    @AfterEach
    void stop() {
        server.close();
        smtp.stop();
    }

    private JsonObject keep(String body) {
        return json(expect(201, founder.send("POST", "/api/v1/watches", body)));
    }

    private void publish(int from, int to) {
        for (int i = from; i < to; i++) {
            founder.page("ouvert", "cantine-" + i, "Cantine " + i, "Des repas.");
        }
    }

    @Test
    void eachMatchIsToldOnceThoughTheServerIsKilledBetweenMatchAndSending() throws Exception {
        keep("{\"question\":\"cantine\",\"rhythm\":\"AT_ONCE\"}");
        // No mail server answers: what is found waits in the queue, or was not even looked at when the process dies.
        publish(0, 5);
        server.kill();
        smtp.start();
        server.restart();
        publish(5, 10);
        server.kill();
        server.restart();
        Eventually.so("ten pages are told", Duration.ofSeconds(240), () -> new TreeSet<>(told()).size() >= 10);
        publish(10, 11);
        Eventually.so("the eleventh is told", Duration.ofSeconds(150), () -> told().contains("cantine-10"));
        server.stop();
        // A letter that was taken in the moment of a crash may come twice, as the same one: its reader drops the double.
        Map<String, List<String>> letters = Stream.of(smtp.getReceivedMessages())
                .collect(Collectors.toMap(mail -> header(mail, "Message-ID"), mail -> slugs(plain(mail)), (first, again) -> first));
        List<String> all = letters.values().stream().flatMap(List::stream).sorted().toList();
        assertEquals(11, all.size(), letters.toString());
        assertEquals(11, new TreeSet<>(all).size(), letters.toString());
    }

    @Test
    void aLetterIsUnsubscribedFromWithOneClickAndItsLinkAloneChangesNothing() throws Exception {
        smtp.start();
        JsonObject kept = keep("{\"question\":\"cantine\",\"rhythm\":\"AT_ONCE\",\"kind\":\"page\",\"space\":\"ouvert\"}");
        assertEquals("ouvert", kept.getString("space"));
        publish(0, 1);
        Eventually.so("the page is told", Duration.ofSeconds(60), () -> told().size() == 1);
        assertEquals(List.of("List-Unsubscribe=One-Click"), letters(mail -> header(mail, "List-Unsubscribe-Post")));
        String link = letters(mail -> header(mail, "List-Unsubscribe")).get(0).replaceAll("[<>\\s]", "").replaceAll("https?://[^/]+", "");
        Caller stranger = Caller.stranger(server);
        HttpResponse<byte[]> shown = expect(200, stranger.get(link));
        assertTrue(text(shown).contains("Arrêter") && text(shown).contains("noindex"), text(shown));
        assertEquals("private, no-store", shown.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(1, json(founder.get("/api/v1/watches")).getInt("total"));
        expect(200, stranger.send("POST", link, BodyPublishers.ofString("List-Unsubscribe=One-Click"),
                "Content-Type", "application/x-www-form-urlencoded"));
        assertEquals(0, json(founder.get("/api/v1/watches")).getInt("total"));
        expect(200, stranger.send("POST", link, BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\""
                + "\r\n\r\nOne-Click\r\n--x--\r\n"), "Content-Type", "multipart/form-data; boundary=x"));
        assertTrue(text(expect(200, stranger.get("/veille/fin/rien"))).contains("ne mène à aucune recherche"));
        assertTrue(text(expect(200, stranger.get("/veille/confirmer/rien"))).contains("ne vaut plus"));
    }

    @Test
    void theFeedIsPrivateToWhoeverHasItsKeyAndIsSparedASecondReading() {
        JsonObject kept = keep("{\"question\":\"cantine\",\"rhythm\":\"WEEKLY\"}");
        Caller stranger = Caller.stranger(server);
        publish(0, 1);
        Eventually.so("the page is in the feed", Duration.ofSeconds(30),
                () -> text(stranger.get(kept.getString("feed"))).contains("/espaces/ouvert/cantine-0"));
        HttpResponse<byte[]> feed = expect(200, stranger.get(kept.getString("feed")));
        assertEquals("private, no-cache", feed.headers().firstValue("Cache-Control").orElse(""));
        assertEquals("noindex", feed.headers().firstValue("X-Robots-Tag").orElse(""));
        String tag = feed.headers().firstValue("ETag").orElseThrow();
        expect(304, stranger.get(kept.getString("feed"), "If-None-Match", tag));
        expect(404, stranger.get("/veille/rien.atom"));
        expect(404, stranger.get("/veille/rien"));
        expect(204, founder.send("DELETE", "/api/v1/watches/" + kept.getInt("id"), ""));
        expect(404, founder.send("DELETE", "/api/v1/watches/" + kept.getInt("id"), ""));
        expect(404, stranger.get(kept.getString("feed")));
    }

    @Test
    void programsAreToldWhatIsWrong() {
        for (String question : List.of("le la", "x".repeat(501), " ")) {
            HttpResponse<byte[]> refused = expect(400, founder.send("POST", "/api/v1/watches", "{\"question\":\"" + question + "\"}"));
            assertTrue(text(refused).contains("\"field\":\"question\""), text(refused));
        }
        expect(400, founder.send("POST", "/api/v1/watches", "{\"question\":\"cantine\",\"rhythm\":\"parfois\"}"));
        expect(401, Caller.stranger(server).send("POST", "/api/v1/watches", "{\"question\":\"cantine\"}"));
        expect(401, Caller.stranger(server).get("/api/v1/watches"));
        expect(404, founder.send("DELETE", "/api/v1/watches/x", ""));
        assertFalse(text(founder.get("/api/v1/watches")).contains("\"feed\""));
    }

    /** Slugs of the pages that letters lead to, as often as they do. */
    private List<String> told() {
        return letters(WatchOutsideTest::plain).stream().flatMap(plain -> slugs(plain).stream()).toList();
    }

    private static List<String> slugs(String letter) {
        return Pattern.compile("/espaces/ouvert/(cantine-\\d+)").matcher(letter).results().map(found -> found.group(1)).toList();
    }

    private List<String> letters(Function<MimeMessage, String> what) {
        return Stream.of(smtp.getReceivedMessages()).map(what).toList();
    }

    private static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(MimeMessage mail) {
        try {
            Object content = mail.getContent();
            while (content instanceof Multipart parts) {
                BodyPart first = parts.getBodyPart(0);
                content = first.getContent();
            }
            return String.valueOf(content);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
