package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.json;
import static bzh.rouedad.world.Caller.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.RunningServer;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real guides of French administrations, read from a folder beside the checkout ({@code -Drouedad.shared} names another),
 * imported through the API, read and searched. Skipped where the folder is not there.
 */
class RealGuidesOutsideTest {
    private static final Path GUIDES = Path.of(System.getProperty("rouedad.shared", "../shared/data"), "guides-md");
    /** Questions in our own words, and the page that answers: accents dropped, plurals for singulars, articles elided. */
    private static final Map<String, String> QUESTIONS = Map.ofEntries(
            Map.entry("annoter des documents pour une intelligence artificielle", "1-annotation-ia"),
            Map.entry("choisir les logiciels d'annotations", "4-les-logiciels-d-annotation"),
            Map.entry("differences entre anonymiser et pseudonymiser", "1-pourquoi-et-comment"),
            Map.entry("l'obligation d'ouvrir les donnees publiques", "1-obligation-od"),
            Map.entry("mentions obligatoires sur une decision prise par algorithme", "1-mention"),
            Map.entry("faire l'inventaire de ses algorithmes", "2-inventaire"),
            Map.entry("geocoder des adresses", "1-api-adresse"),
            Map.entry("contours des communes et departements", "2-api-decoupage-administratif"),
            Map.entry("fond de carte en tuile vectorielle", "3-tuiles-vecteur"),
            Map.entry("publier des jeux de donnee", "3-publier-un-jeu-de-donnees"),
            Map.entry("rejoindre l'organisation de ma mairie", "2-creer-ou-rejoindre-une-organisation"),
            Map.entry("cadre juridique des codes sources", "1-cadre-juridique"),
            Map.entry("relier ses donnees a des referentiels", "2-lier-les-donnees-a-un-referentiel"),
            Map.entry("quand mettre a jour la documentation des donnees", "3-documenter-les-donnees"),
            Map.entry("page opendata en marques blanches", "marqueblanche"));

    private static RunningServer server;
    private static Caller founder;

    @BeforeAll
    static void bringIn(@TempDir Path data) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(GUIDES), "no real guides at " + GUIDES.toAbsolutePath());
        server = RunningServer.start(data, Map.of());
        founder = Caller.founder(server);
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void everyFileIsAPageOrANamedRefusalAndLinksPicturesWordsAndSearchHold() throws IOException {
        for (String folder : List.of("etalab-guides", "megalis-opendata")) {
            checkImport(folder);
        }
        Eventually.so("everything is indexed", Duration.ofSeconds(60),
                () -> json(founder.get("/api/v1/search?q=donnees&limit=1")).getInt("total") > 40);
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            JsonObject answer = json(founder.get("/api/v1/search?limit=5&q=" + URLEncoder.encode(question.getKey(), StandardCharsets.UTF_8)));
            List<String> found = answer.getJsonArray("hits").getValuesAs(JsonObject.class).stream().map(hit -> hit.getString("url")).toList();
            assertTrue(found.stream().anyMatch(url -> url.endsWith("/" + question.getValue())), question + " found only " + found);
        }
    }

    private void checkImport(String folder) throws IOException {
        founder.space(folder, "EVERYONE");
        String address = "/api/v1/imports/" + json(expect(202, founder.send("POST", "/api/v1/spaces/" + folder + "/imports",
                BodyPublishers.ofByteArray(zip(GUIDES.resolve(folder))), "Content-Type", "application/zip"))).getInt("id");
        Eventually.so(folder + " is imported", Duration.ofSeconds(120), () -> json(founder.get(address)).getString("state").equals("DONE"));
        JsonObject report = json(founder.get(address));
        Set<String> told = Stream.of("pages", "refused").flatMap(list -> report.getJsonArray(list).getValuesAs(JsonObject.class).stream())
                .map(line -> line.getString("path")).collect(Collectors.toSet());
        Set<String> files = new HashSet<>();
        try (Stream<Path> all = Files.walk(GUIDES.resolve(folder))) {
            all.filter(path -> path.toString().endsWith(".md")).forEach(path -> files.add(GUIDES.resolve(folder).relativize(path).toString()));
        }
        Set<String> missing = files.stream().filter(file -> told.stream().noneMatch(path -> file.endsWith(path))).collect(Collectors.toSet());
        assertEquals(Set.of(), missing);
        for (JsonObject page : report.getJsonArray("pages").getValuesAs(JsonObject.class)) {
            checkPage(folder, page);
        }
    }

    /** Links inside the archive lead to pages, pictures show, and no word of the source is missing. */
    private void checkPage(String folder, JsonObject page) throws IOException {
        Document shown = Jsoup.parse(text(expect(200, founder.get(page.getString("url")))));
        for (Element link : shown.select(".prose a[href^=/espaces/]")) {
            assertEquals(200, founder.get(link.attr("href").replaceAll("#.*", "")).statusCode(), page.getString("path") + ": " + link);
        }
        for (Element picture : shown.select(".prose img[src^=/fichiers/]")) {
            expect(200, founder.get(picture.attr("src")));
        }
        String source = Files.readString(GUIDES.resolve(folder).resolve(find(folder, page.getString("path"))))
                .replace("\r\n", "\n")
                .replaceAll("(?s)\\A---\\s*\\n.*?\\n---\\s*\\n", "").replaceAll("(?m)^:::+[ \\t]*[\\p{L}-]*|\\[\\[toc]]", " ");
        Set<String> words = words(shown.select("main").text() + " " + shown.select(".prose img").eachAttr("alt"));
        // Addresses, markup and code of other tools are no words of the text.
        String prose = source.replaceAll("(?s)```.*?```", " ").replaceAll("(?s)<[^>]*>", " ").replaceAll("\\]\\([^)\\s]*(?:\\s+\"[^\"]*\")?\\)", "] ")
                .replaceAll("(?m)^\\[[^\\]]+\\]:.*$", " ").replaceAll("https?://\\S+", " ");
        Set<String> lost = words(prose).stream().filter(word -> word.length() > 3 && !words.contains(word)).collect(Collectors.toSet());
        assertTrue(lost.size() <= 2, page.getString("path") + " lost " + lost);
        // Fenced code may show a list or a table that is none.
        assertEquals(count(source, "(?m)^\\|?\\s*:?-{3,}:?\\s*\\|"), shown.select(".prose table").size(), page.getString("path") + ": tables");
    }

    private static String find(String folder, String path) throws IOException {
        if (Files.exists(GUIDES.resolve(folder).resolve(path))) {
            return path;
        }
        try (Stream<Path> all = Files.walk(GUIDES.resolve(folder))) {
            return GUIDES.resolve(folder).relativize(all.filter(file -> file.toString().endsWith(path)).findFirst().orElseThrow()).toString();
        }
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text.replaceAll("(?s)```.*?```", " ")).results().count();
    }

    private static Set<String> words(String text) {
        return Stream.of(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase().split("[^\\p{L}\\p{N}]+"))
                .collect(Collectors.toSet());
    }

    private static byte[] zip(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes); Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
