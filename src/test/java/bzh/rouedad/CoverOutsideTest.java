package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.json;
import static bzh.rouedad.world.Caller.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.RunningServer;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cover of a guide by programs, and what strangers and other sites get of it. */
class CoverOutsideTest {
    @TempDir
    Path folder;

    @Test
    void aCoverIsChosenByAProgramAndShownWhereverTheGuideIs() throws Exception {
        try (RunningServer server = RunningServer.start(folder, Map.of())) {
            Caller founder = Caller.founder(server);
            Caller stranger = Caller.stranger(server);
            JsonObject picture = guide(founder, "ecole", "EVERYONE",
                    "?name=phare.png&description=Un%20phare%20%26%20la%20mer");
            JsonObject secret = guide(founder, "ferme", "MEMBERS", "?name=secret.png&description=Secret");
            long id = picture.getInt("id");
            assertTrue(json(founder.get("/api/v1/guides/ecole")).isNull("cover"));
            assertTrue(text(expect(400, put(founder, "{\"cover\":" + secret.getInt("id") + "}"))).contains("cover"));
            assertEquals(id, json(expect(200, put(founder, "{\"cover\":" + id + "}"))).getInt("cover"));
            assertEquals(id, json(expect(200, put(founder, "{\"summary\":\"Autre\"}"))).getInt("cover"));
            JsonObject edition = json(expect(201, founder.send("POST", "/api/v1/guides/ecole/editions", "{}")));
            assertEquals(picture.getString("url") + "?version=1", edition.getString("cover"));
            assertEquals("Un phare & la mer", edition.getString("coverWords"));
            assertTrue(json(founder.get("/api/v1/guides/ecole/editions/1")).isNull("cover"));
            assertTrue(json(expect(200, put(founder, "{\"cover\":0}"))).isNull("cover"));
            expect(200, put(founder, "{\"cover\":" + id + "}"));

            for (String address : List.of("/guides/ecole", "/guides/ecole/editions/2")) {
                Document page = Jsoup.parse(text(expect(200, stranger.get(address))));
                assertEquals("Un phare & la mer", page.select(".cover-head img").attr("alt"));
                assertEquals(server.url() + edition.getString("cover") + "&l=960",
                        page.select("meta[property=og:image]").attr("content"));
                assertEquals("Un phare & la mer", page.select("meta[property=og:image:alt]").attr("content"));
                assertEquals(server.url() + edition.getString("cover"),
                        page.select("link[itemprop=image]").attr("href"));
            }
            Document shelf = Jsoup.parse(text(stranger.get("/guides")));
            assertEquals(List.of(edition.getString("cover") + "&l=480"), shelf.select("main img").eachAttr("src"));
            assertEquals(List.of("lazy"), shelf.select("main img").eachAttr("loading"));
            byte[] small = stranger.get(shelf.select("main img").attr("src")).body();
            assertEquals(480, ImageIO.read(new ByteArrayInputStream(small)).getWidth());
            assertEquals(1, Jsoup.parse(text(stranger.get("/vignette/guides/ecole"))).select("img[src$=l=480]").size());
            assertEquals(0, Jsoup.parse(text(stranger.get("/guides/ecole/editions/1"))).select("main img").size());
            expect(404, stranger.get(secret.getString("url")));

            byte[] before = stranger.get("/guides/ecole/editions/2").body();
            String file = "/telecharger/ecole/2.html";
            Eventually.so("the file", Duration.ofMinutes(2), () -> stranger.get(file).statusCode() == 200);
            assertEquals("Un phare & la mer", Jsoup.parse(text(stranger.get(file))).select(".cover img").attr("alt"));
            expect(200, put(founder, "{\"cover\":0}"));
            assertArrayEquals(before, stranger.get("/guides/ecole/editions/2").body());
        }
    }

    private static HttpResponse<byte[]> put(Caller caller, String json) {
        return caller.send("PUT", "/api/v1/guides/ecole", json);
    }

    /** A publication that bears the name of its space; answers a picture of that space. */
    private static JsonObject guide(Caller founder, String space, String audience, String asked) throws IOException {
        founder.space(space, audience);
        founder.page(space, "page", "Page", "Un texte.");
        expect(201, founder.send("POST", "/api/v1/guides", "{\"title\":\"" + space + "\",\"space\":\"" + space
                + "\",\"status\":\"PUBLISHED\",\"pages\":[\"page\"]}"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 1600, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return json(expect(201, founder.send("POST", "/api/v1/spaces/" + space + "/files" + asked,
                BodyPublishers.ofByteArray(bytes.toByteArray()), "Content-Type", "image/png")));
    }
}
