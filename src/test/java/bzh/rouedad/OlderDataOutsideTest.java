package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.RunningServer;
import bzh.rouedad.world.SmallHouse;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product over the data an older version of it left. */
class OlderDataOutsideTest {
    private static final String GUIDE = "/api/v1/guides/ancien";

    @Test
    void whatCameOutBeforeThereWereEditionsHasItsFirstOneAfterTheStart(@TempDir Path data) throws Exception {
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            Caller founder = Caller.founder(server);
            founder.space("wiki", "EVERYONE");
            founder.page("wiki", "cantine", "La cantine", "Un texte.");
            expect(201, founder.send("POST", "/api/v1/guides", "{\"title\":\"Ancien\",\"space\":\"wiki\",\"pages\":[\"cantine\"]}"));
            server.stop();
            try (SmallHouse house = SmallHouse.of(data)) {
                house.run(() -> house.change("update guide set status = 'PUBLISHED', published_at = 1193218200000"));
            }
            server.restart();
            Eventually.so("the first edition", Duration.ofSeconds(60), () -> json(founder.get(GUIDE)).getInt("edition") == 1);
            JsonObject edition = json(expect(200, Caller.stranger(server).get(GUIDE + "/editions/1")));
            assertEquals("La cantine", edition.getJsonArray("chapters").getJsonObject(0).getString("title"));
            assertTrue(edition.toString().contains("2007-10-24"), edition.toString());
        }
    }
}
