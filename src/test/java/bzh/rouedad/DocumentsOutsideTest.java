package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.binding.Form;
import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.RunningServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions as files, made by a server as an operator starts it: who gets them, under which name, and that they stay. */
class DocumentsOutsideTest {
    @TempDir
    Path folder;

    @Test
    void anEditionBecomesFilesForItsReadersAndForNobodyElse() throws Exception {
        try (RunningServer server = RunningServer.start(folder, Map.of())) {
            Caller founder = Caller.founder(server);
            Caller stranger = Caller.stranger(server);
            publish(founder, "ecole", "EVERYONE", "Le guide");
            publish(founder, "ferme", "MEMBERS", "Le guide interne");
            Connection member = signedIn(server);
            byte[] cover = expect(200, stranger.get("/guides/le-guide/editions/1")).body();

            for (Form form : Form.values()) {
                String address = "/telecharger/le-guide/1." + form.ending();
                Eventually.so(address, Duration.ofMinutes(2), () -> stranger.get(address).statusCode() == 200);
                HttpResponse<byte[]> file = expect(200, stranger.get(address));
                assertEquals(form.mediaType(), file.headers().firstValue("Content-Type").orElseThrow());
                assertEquals("attachment; filename=\"le-guide-1." + form.ending() + "\"",
                        file.headers().firstValue("Content-Disposition").orElseThrow());
                assertTrue(file.headers().firstValue("ETag").isPresent());
                String closed = "/telecharger/le-guide-interne/1." + form.ending();
                Eventually.so(closed, Duration.ofMinutes(2), () -> status(member, server, closed) == 200);
                expect(404, stranger.get(closed));
            }
            expect(404, stranger.get("/telecharger/le-guide/2.pdf"));
            expect(404, stranger.get("/telecharger/le-guide/1.exe"));
            assertTrue(text(stranger.get("/guides/le-guide")).contains("/telecharger/le-guide/1.pdf"));
            assertArrayEquals(cover, expect(200, stranger.get("/guides/le-guide/editions/1")).body());

            for (String address : List.of("/guides/le-guide", "/guides/le-guide/editions/1")) {
                Document page = Jsoup.parse(text(stranger.get(address)));
                assertEquals("Le guide", page.select("meta[property=og:title]").attr("content"));
                assertEquals("Résumé", page.select("meta[property=og:description]").attr("content"));
                assertTrue(page.select("meta[property=og:url]").attr("content").endsWith(address));
                Element book = page.selectFirst("[itemtype=https://schema.org/Book]");
                assertEquals("Le guide", book.select("> meta[itemprop=name]").attr("content"));
                assertEquals("1", book.select("meta[itemprop=bookEdition]").attr("content"));
                assertEquals(Form.values().length, book.select("[itemprop=contentUrl]").size());
            }

            byte[] before = stranger.get("/telecharger/le-guide/1.pdf").body();
            server.stop();
            server.restart();
            assertArrayEquals(before, expect(200, stranger.get("/telecharger/le-guide/1.pdf")).body());
        }
    }

    private static Connection signedIn(RunningServer server) throws IOException {
        Connection session = Jsoup.newSession().maxBodySize(0).timeout(60_000);
        Connection sending = session.newRequest(server.url() + "/connexion").get().expectForm("#sign-in").submit();
        sending.data("email").value("animatrice@reseau.example");
        sending.data("password").value("une phrase de passe longue");
        sending.execute();
        return session;
    }

    private static int status(Connection member, RunningServer server, String address) {
        try {
            return member.newRequest(server.url() + address).ignoreContentType(true).ignoreHttpErrors(true).execute().statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void publish(Caller founder, String space, String audience, String title) {
        founder.space(space, audience);
        founder.page(space, "equiper", "Équiper", "## Commencer\n\nUn texte.\n");
        expect(201, founder.send("POST", "/api/v1/guides", "{\"title\":\"" + title + "\",\"space\":\"" + space
                + "\",\"summary\":\"Résumé\",\"status\":\"PUBLISHED\",\"pages\":[\"equiper\"]}"));
    }
}
