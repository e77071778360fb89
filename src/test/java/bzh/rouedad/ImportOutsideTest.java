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
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of Markdown files becomes pages that can be read, followed and found. */
class ImportOutsideTest {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static RunningServer server;
    private static Caller founder;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        server = RunningServer.start(data, Map.of());
        founder = Caller.founder(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void filesBecomePagesWithTheirLinksAndPictures() throws IOException {
        founder.space("guides", "EVERYONE");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.md", bytes("# Les guides\n\nVoir [la qualité](qualite/1-preparer.md#les-colonnes).\n"));
        files.put("qualite/README.md", bytes("---\ntitle: La qualité\ntags: [données, qualité]\n---\nUne introduction.\n"));
        files.put("qualite/1-preparer.md", bytes("# Préparer\n\n## Les colonnes\n\n| a | b |\n|---|---|\n| un | deux |\n\n![Un point](images/point.png)\n\n[retour](../README.md)\n"));
        files.put("qualite/images/point.png", DOT);
        files.put("qualite/tableur.xlsx", bytes("non"));
        files.put("../dehors.md", bytes("# Dehors\n"));
        files.put("latin.md", "# Été\n\nDéjà vu\n".getBytes(StandardCharsets.ISO_8859_1));
        files.put("trop.md", bytes("# Trop\n\n" + "mot ".repeat(70_000)));
        files.put("casse.md", bytes("---\ntitle: [jamais fermé\n---\n\n# Cassé\n\nLe texte reste.\n"));
        JsonObject report = imported("guides", zip(files));
        assertEquals(List.of("../dehors.md", "qualite/tableur.xlsx", "trop.md"), paths(report, "refused"));
        assertEquals(List.of("casse.md", "latin.md"), paths(report, "repaired"));
        report.getJsonArray("refused").getValuesAs(JsonObject.class).forEach(line -> assertFalse(line.getString("reason").isBlank()));

        Document page = Jsoup.parse(text(expect(200, founder.get("/espaces/guides/1-preparer"))), server.url());
        assertEquals("un", page.select(".prose td").first().text());
        HttpResponse<byte[]> picture = expect(200, founder.get(page.select(".prose img").attr("src")));
        assertEquals("image/png", picture.headers().firstValue("Content-Type").orElse(""));
        assertTrue(picture.headers().firstValue("Content-Security-Policy").orElse("").contains("sandbox"));
        String back = page.select(".prose a:contains(retour)").attr("href");
        expect(200, founder.get(back));
        Document start = Jsoup.parse(text(founder.get("/espaces/guides/readme")));
        String anchor = start.select(".prose a[href^=/]").attr("href");
        assertEquals("/espaces/guides/1-preparer#h-les-colonnes", anchor);
        assertEquals(1, page.select("#h-les-colonnes").size());
        JsonObject quality = json(founder.get("/api/v1/spaces/guides/pages/qualite-readme"));
        assertEquals("La qualité", quality.getString("title"));
        assertEquals("readme", quality.getString("parent"));
        assertEquals(2, quality.getJsonArray("tags").size());
        assertTrue(json(founder.get("/api/v1/spaces/guides/pages/latin")).getString("markdown").contains("Déjà vu"));
        assertTrue(json(founder.get("/api/v1/spaces/guides/pages/casse")).getString("markdown").contains("Le texte reste."));
        Eventually.so("imported pages are found", Duration.ofSeconds(20),
                () -> json(founder.get("/api/v1/search?q=preparer%20les%20colonnes&space=guides")).getInt("total") > 0);
    }

    @Test
    void theSameArchiveTwiceChangesNothingAndWordsTypedByHandAreKept() throws IOException {
        founder.space("deux-fois", "EVERYONE");
        byte[] archive = zip(Map.of("a.md", bytes("# A\n\ntexte\n"), "b.md", bytes("# B\n\ntexte\n")));
        imported("deux-fois", archive);
        long revision = json(founder.get("/api/v1/spaces/deux-fois/pages/a")).getInt("revision");
        imported("deux-fois", archive);
        assertEquals(revision, json(founder.get("/api/v1/spaces/deux-fois/pages/a")).getInt("revision"));
        expect(200, founder.send("PUT", "/api/v1/spaces/deux-fois/pages/a",
                "{\"title\":\"A\",\"markdown\":\"à la main\",\"base\":" + revision + "}"));
        JsonObject report = imported("deux-fois", archive);
        assertEquals(List.of("a.md"), paths(report, "refused"));
        assertEquals("à la main", json(founder.get("/api/v1/spaces/deux-fois/pages/a")).getString("markdown"));
    }

    @Test
    void whatIsNoArchiveIsRefusedInOneLine() throws IOException {
        founder.space("rien", "EVERYONE");
        JsonObject report = imported("rien", bytes("ceci n’est pas une archive"));
        assertEquals(1, report.getJsonArray("refused").size());
        assertEquals(0, report.getInt("total"));
    }

    @Test
    void onlyEditorsImportAndReadTheReport() throws IOException {
        founder.space("garde", "EVERYONE");
        Caller stranger = Caller.stranger(server);
        assertEquals(401, stranger.send("POST", "/api/v1/spaces/garde/imports", BodyPublishers.ofByteArray(zip(Map.of("a.md", bytes("a")))),
                "Content-Type", "application/zip").statusCode());
        long id = imported("garde", zip(Map.of("a.md", bytes("# A\n")))).getInt("id");
        assertEquals(404, stranger.get("/api/v1/imports/" + id).statusCode());
    }

    private static JsonObject imported(String space, byte[] archive) {
        HttpResponse<byte[]> accepted = expect(202, founder.send("POST", "/api/v1/spaces/" + space + "/imports",
                BodyPublishers.ofByteArray(archive), "Content-Type", "application/zip"));
        String address = "/api/v1/imports/" + json(accepted).getInt("id");
        Eventually.so("the import is done", Duration.ofSeconds(60), () -> !List.of("WAITING", "RUNNING").contains(json(founder.get(address)).getString("state")));
        JsonObject report = json(founder.get(address));
        assertEquals("DONE", report.getString("state"));
        assertEquals(report.getInt("total"), report.getInt("done"));
        return report;
    }

    private static List<String> paths(JsonObject report, String field) {
        return report.getJsonArray(field).stream().map(JsonValue::asJsonObject).map(line -> line.getString("path")).distinct().sorted().toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
