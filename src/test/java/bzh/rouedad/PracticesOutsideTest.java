package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.json;
import static bzh.rouedad.world.Caller.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.RunningServer;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Practices and adoptions as strangers and their programs see them, by the product as it is started with its demonstration. */
class PracticesOutsideTest {
    private static final String API = "/api/v1/practices";
    private static RunningServer server;
    private static Caller stranger;

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        server = RunningServer.start(data, Map.of("ROUEDAD_DEMO", "true"));
        stranger = Caller.stranger(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void programsReadPracticesAndWhoTookThemOver() {
        assertEquals(4, json(stranger.get(API)).getInt("total"));
        assertEquals(1, json(stranger.get(API + "?year=1998")).getInt("total"));
        assertEquals(1, json(stranger.get(API + "?kind=INTERCOMMUNALITY")).getInt("total"));
        assertEquals(400, stranger.get(API + "?state=PEUT-ETRE").statusCode());
        JsonObject plan = json(stranger.get(API + "/un-plan-numerique-en-3-ambitions-6-orientations-et-18-actions"));
        assertEquals(1_500_000, plan.getInt("costLeast"));
        assertEquals("2019", plan.getString("start"));
        JsonObject taken = json(stranger.get(API + "/une-plate-forme-regionale-de-services-mutualises/adoptions"));
        assertEquals(2, taken.getInt("total"));
        assertEquals(404, stranger.get(API + "/nulle-part").statusCode());
        assertEquals(404, stranger.get(API + "/nulle-part/adoptions").statusCode());
    }

    @Test
    void strangersWriteNothing() {
        String there = API + "/mille-clients-legers-dans-les-ecoles";
        assertEquals(401, stranger.send("PUT", there, "{\"title\":\"Pris\"}").statusCode());
        assertEquals(401, stranger.send("PUT", API + "/neuf",
                "{\"space\":\"reseau\",\"organisation\":\"adullact\",\"title\":\"X\",\"done\":\"Y\"}").statusCode());
        assertEquals(401, stranger.send("POST", there + "/adoptions",
                "{\"organisation\":\"adullact\",\"stage\":\"IN_USE\",\"since\":\"2007\"}").statusCode());
        assertEquals("Mille clients légers dans les écoles", json(stranger.get(there)).getString("title"));
    }

    @Test
    void theTableGoesOutToStrangersWithoutContacts() {
        String table = text(expect(200, stranger.get("/pratiques.csv?annee=1999")));
        assertTrue(table.startsWith("\uFEFF\"clef\";\"espace\""), table);
        assertTrue(table.contains("440"), table);
        assertEquals(2, table.split("\r\n").length);
        assertFalse(table.contains("contact"));
    }
}
