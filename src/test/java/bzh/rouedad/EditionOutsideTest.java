package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.json;
import static bzh.rouedad.world.Caller.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address of an edition gives the same bytes for good; {@code -Dedition.edits=1000} says how often its pages are changed. */
class EditionOutsideTest {
    private static final int EDITS = Integer.getInteger("edition.edits", 100);
    private static final List<String> ADDRESSES = List.of("/guides/le-guide/editions/1", "/guides/le-guide/editions/1/equiper",
            "/guides/le-guide/editions/1/durer", "/citations/le-guide/1.bib", "/api/v1/guides/le-guide/editions/1",
            "/api/v1/guides/le-guide/editions/1/equiper");

    @TempDir
    Path folder;

    @Test
    void anEditionKeepsItsBytesWhateverBecomesOfItsPages() throws Exception {
        try (RunningServer server = RunningServer.start(folder, Map.of())) {
            Caller founder = Caller.founder(server);
            founder.space("ecole", "EVERYONE");
            founder.space("ailleurs", "EVERYONE");
            founder.page("ecole", "encadre", "Encadré", "Le mot de l’encadré.");
            founder.page("ecole", "equiper", "Équiper", "## Commencer\n\nVoir [[Durer]], [[Durer#Entretenir]] et [[Absente]].\n\n![[Encadré]]\n");
            founder.page("ecole", "durer", "Durer", "## Entretenir\n\nRevenir à [[Équiper]].\n");
            expect(201, founder.send("POST", "/api/v1/guides", """
                    {"title":"Le guide","space":"ecole","summary":"Résumé","status":"PUBLISHED","level":"BEGINNER","pages":["equiper","durer"]}"""));
            Map<String, byte[]> before = read(server);
            assertTrue(text(Caller.stranger(server).get(ADDRESSES.get(1))).contains("Le mot de l’encadré."));

            for (int i = 0; i < EDITS; i++) {
                String slug = List.of("equiper", "durer", "encadre").get(i % 3);
                long base = json(founder.get("/api/v1/spaces/ecole/pages/" + slug)).getJsonNumber("revision").longValue();
                expect(200, founder.send("PUT", "/api/v1/spaces/ecole/pages/" + slug, Json.createObjectBuilder().add("title", "Titre " + i)
                        .add("markdown", "## Autre\n\nTexte " + i + ", voir [[Encadré]].").add("base", base).build().toString()));
            }
            same(before, server);
            expect(200, founder.send("POST", "/api/v1/spaces/ecole/pages/equiper/moves", "{\"title\":\"Acheter\"}"));
            expect(200, founder.send("POST", "/api/v1/spaces/ecole/pages/durer/moves", "{\"space\":\"ailleurs\"}"));
            expect(204, founder.send("DELETE", "/api/v1/spaces/ecole/pages/encadre", ""));
            same(before, server);
            server.stop();
            server.restart();
            same(before, server);

            JsonObject second = json(expect(201, founder.send("POST", "/api/v1/guides/le-guide/editions", "{\"note\":\"Tout est nouveau\"}")));
            assertEquals(2, second.getInt("number"));
            assertArrayEquals(before.get(ADDRESSES.get(4)), expect(200, Caller.stranger(server).get(ADDRESSES.get(4))).body());
            assertArrayEquals(before.get(ADDRESSES.get(5)), expect(200, Caller.stranger(server).get(ADDRESSES.get(5))).body());
            System.out.println("edition: same bytes after " + EDITS + " edits, a rename, a move, a page thrown away and a restart");
        }
    }

    private static Map<String, byte[]> read(RunningServer server) {
        Map<String, byte[]> read = new LinkedHashMap<>();
        ADDRESSES.forEach(address -> read.put(address, expect(200, Caller.stranger(server).get(address)).body()));
        return read;
    }

    private static void same(Map<String, byte[]> before, RunningServer server) {
        read(server).forEach((address, bytes) -> assertArrayEquals(before.get(address), bytes, address));
    }
}
