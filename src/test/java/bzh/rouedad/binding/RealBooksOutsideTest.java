package bzh.rouedad.binding;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real guides of a French administration, imported into a running server and brought out as one publication: each of its
 * files keeps the rules of its format. Skipped where the guides or the checkers are not there.
 */
class RealBooksOutsideTest {
    private static final Path GUIDES = Path.of(System.getProperty("rouedad.shared", "../shared/data"), "guides-md", "etalab-guides");

    @TempDir
    Path data;
    @TempDir
    Path folder;

    @Test
    void filesOfARealPublicationKeepTheRulesOfTheirFormats() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(GUIDES), "no real guides at " + GUIDES.toAbsolutePath());
        Assumptions.assumeTrue(System.getProperty("rouedad.checkers", "${").contains(".jar"), "the checkers were not looked up");
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            Caller founder = Caller.founder(server);
            publish(founder);
            for (Form form : Form.values()) {
                String address = "/telecharger/les-guides/1." + form.ending();
                Eventually.so(address, Duration.ofMinutes(4), () -> founder.get(address).statusCode() != 503);
                Path file = folder.resolve("guides." + form.ending());
                Files.write(file, expect(200, founder.get(address)).body());
                System.out.println("real books: " + form + " of " + Files.size(file) + " bytes");
            }
        }
        assertEquals("", Checkers.pdf(folder.resolve("guides.pdf")));
        assertEquals("", Checkers.epub(folder.resolve("guides.epub")));
        assertEquals("", Checkers.odt(folder.resolve("guides.odt")));
        try (PDDocument pages = Loader.loadPDF(folder.resolve("guides.pdf").toFile())) {
            System.out.println("real books: " + pages.getNumberOfPages() + " pages");
            assertTrue(pages.getNumberOfPages() > 100);
        }
        assertTrue(Files.readString(folder.resolve("guides.html")).contains("src=\"data:image/png;base64,"));
    }

    private static void publish(Caller founder) throws IOException {
        founder.space("etalab", "EVERYONE");
        String address = "/api/v1/imports/" + json(expect(202, founder.send("POST", "/api/v1/spaces/etalab/imports",
                BodyPublishers.ofByteArray(zip()), "Content-Type", "application/zip"))).getInt("id");
        Eventually.so("imported", Duration.ofMinutes(2), () -> json(founder.get(address)).getString("state").equals("DONE"));
        List<String> pages = json(founder.get(address)).getJsonArray("pages").getValuesAs(JsonObject.class).stream()
                .map(page -> page.getString("url").replaceFirst(".*/", "")).distinct().toList();
        JsonArrayBuilder chapters = Json.createArrayBuilder();
        pages.forEach(chapters::add);
        expect(201, founder.send("POST", "/api/v1/guides", Json.createObjectBuilder().add("title", "Les guides").add("space", "etalab")
                .add("summary", "Tous les guides").add("status", "PUBLISHED").add("pages", chapters).build().toString()));
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes); Stream<Path> all = Files.walk(GUIDES)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(GUIDES.relativize(file).toString()));
                Files.copy(file, zip);
            }
        }
        return bytes.toByteArray();
    }
}
