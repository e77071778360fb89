package bzh.rouedad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.RunningServer;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs hand in, and what they are told. */
class ContractOutsideTest {
    private static final String PAGES = "/api/v1/spaces/wiki/pages/";

    @TempDir
    static Path folder;
    private static RunningServer server;
    private static Caller founder;

    @BeforeAll
    static void start() throws Exception {
        server = RunningServer.start(folder, Map.of("ROUEDAD_FILE_HOURLY", "3"));
        founder = Caller.founder(server);
        founder.space("wiki", "EVERYONE");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonObject put(String slug, String body) {
        return Caller.json(Caller.expect(200, founder.send("PUT", PAGES + slug, body)));
    }

    private static HttpResponse<byte[]> file(String name) {
        return founder.send("POST", "/api/v1/spaces/wiki/files?name=" + name, BodyPublishers.ofString(name), "Content-Type", "text/plain",
                "Accept-Language", "en");
    }

    @Test
    void moreFilesAnHourThanAPersonMayPutInAreRefused() {
        for (int i = 0; i < 3; i++) {
            Caller.expect(201, file("un-" + i + ".txt"));
        }
        HttpResponse<byte[]> refused = Caller.expect(429, file("un-4.txt"));
        assertTrue(Caller.text(refused).contains("3 fichiers") || Caller.text(refused).contains("3 files"), Caller.text(refused));
        assertEquals(3, Caller.json(founder.get("/api/v1/spaces/wiki/files")).getInt("total"));
    }

    @Test
    void aSmallCorrectionIsToldInThePageAndItsHistory() {
        int first = founder.page("wiki", "cantine", "La cantine", "Un texte.").getInt("revision");
        assertFalse(Caller.json(founder.get(PAGES + "cantine")).getBoolean("minor"));
        put("cantine", "{\"title\":\"La cantine\",\"markdown\":\"Un texte !\",\"base\":" + first + ",\"note\":\"point\",\"minor\":true}");
        assertTrue(Caller.json(founder.get(PAGES + "cantine")).getBoolean("minor"));
        JsonObject history = Caller.json(Caller.expect(200, Caller.stranger(server).get(PAGES + "cantine/revisions")));
        JsonArray lines = history.getJsonArray("items");
        assertEquals(2, history.getInt("total"));
        assertTrue(lines.getJsonObject(0).getBoolean("minor"));
        assertEquals("point", lines.getJsonObject(0).getString("note"));
        assertEquals(2, lines.getJsonObject(0).getInt("number"));
        assertFalse(lines.getJsonObject(1).getBoolean("minor"));
        assertEquals(first, lines.getJsonObject(1).getInt("revision"));
        assertEquals("Animatrice", lines.getJsonObject(1).getString("author"));
        assertEquals(400, founder.send("PUT", PAGES + "autre", "{\"title\":\"x\",\"markdown\":\"y\",\"minor\":\"non\"}").statusCode());
    }

    @Test
    void thePageTellsTheLanguageItIsWrittenIn() {
        int first = founder.page("wiki", "kantin", "Ar c'hantin", "Un destenn.").getInt("revision");
        assertEquals("fr", Caller.json(founder.get(PAGES + "kantin")).getString("language"));
        put("kantin", "{\"title\":\"Ar c'hantin\",\"markdown\":\"Un destenn.\",\"base\":" + first + ",\"language\":\"br\"}");
        assertEquals("br", Caller.json(founder.get(PAGES + "kantin")).getString("language"));
        assertEquals(400, founder.send("PUT", PAGES + "autre", "{\"title\":\"x\",\"markdown\":\"y\",\"language\":\"xx\"}").statusCode());
    }
}
