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
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
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
                Eventually.so(closed, Duration.ofMinutes(2), () -> founder.get(closed).statusCode() == 200);
                expect(404, stranger.get(closed));
            }
            expect(404, stranger.get("/telecharger/le-guide/2.pdf"));
            expect(404, stranger.get("/telecharger/le-guide/1.exe"));
            assertTrue(text(stranger.get("/guides/le-guide")).contains("/telecharger/le-guide/1.pdf"));
            assertArrayEquals(cover, expect(200, stranger.get("/guides/le-guide/editions/1")).body());

            byte[] before = stranger.get("/telecharger/le-guide/1.pdf").body();
            server.stop();
            server.restart();
            assertArrayEquals(before, expect(200, stranger.get("/telecharger/le-guide/1.pdf")).body());
        }
    }

    private static void publish(Caller founder, String space, String audience, String title) {
        founder.space(space, audience);
        founder.page(space, "equiper", "Équiper", "## Commencer\n\nUn texte.\n");
        expect(201, founder.send("POST", "/api/v1/guides", "{\"title\":\"" + title + "\",\"space\":\"" + space
                + "\",\"summary\":\"Résumé\",\"status\":\"PUBLISHED\",\"pages\":[\"equiper\"]}"));
    }
}
