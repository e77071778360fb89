package bzh.rouedad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bzh.rouedad.extraction.HostilePapers;
import bzh.rouedad.extraction.HostilePapers.Hostile;
import bzh.rouedad.extraction.Papers;
import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.RunningServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The words inside files are found, and no file is anybody's trouble but its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("measured")
class AttachmentTextOutsideTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PATIENCE_FOR_HOSTILE = Duration.ofMinutes(4);
    private static final String WAITS = "La recherche n’a pas encore lu";
    private static final String READS = "La recherche lit le ";
    /** After so many the server has compiled what it needs for a page. */
    private static final int WARM = 2000;
    private static final int ENOUGH = 400;
    /** A page takes a few milliseconds: what the clock and the machine add to that is no slowness. */
    private static final double GRAIN_MILLISECONDS = 10;
    private static final Path DOCUMENTS = Path.of(System.getProperty("rouedad.shared", "../shared/data")).resolve("office-docs");
    @TempDir
    static Path data;
    private static RunningServer server;
    private static Caller founder;
    private static Caller stranger;

    @BeforeAll
    static void start() throws IOException {
        server = RunningServer.start(data, Map.of("ROUEDAD_FILE_KINDS", "pdf,odt,docx,xlsx,pptx,txt,html"));
        founder = Caller.founder(server);
        stranger = Caller.stranger(server);
        founder.space("ouvert", "EVERYONE");
        founder.space("ferme", "MEMBERS");
        founder.page("ouvert", "accueil", "Accueil", "Bienvenue");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> send(String space, String name, byte[] content) {
        return founder.send("POST", "/api/v1/spaces/" + space + "/files?name=" + encoded(name), BodyPublishers.ofByteArray(content));
    }

    private static String put(String space, String name, byte[] content) {
        JsonObject file = Caller.json(Caller.expect(201, send(space, name, content)));
        return "/fichiers-de/" + space + "/" + file.getJsonNumber("id").longValue();
    }

    /** Titles of what is found. */
    private static List<String> find(Caller caller, String question) {
        return Caller.json(Caller.expect(200, caller.get("/api/v1/search?q=" + encoded(question)))).getJsonArray("hits")
                .getValuesAs(JsonObject.class).stream().map(hit -> hit.getString("title")).toList();
    }

    private static String screen(Caller caller, String address) {
        return Caller.text(Caller.expect(200, caller.get(address, "Accept-Language", "fr")));
    }

    private static void isFound(String word, String name) {
        Eventually.so(word + " is found in " + name, PATIENCE, () -> find(stranger, word).contains(name));
    }

    @Test
    @Order(1)
    void aWordInsideAFileOfEachKindIsFound() {
        put("ouvert", "a.pdf", Papers.pdf(null, "Le chalutier"));
        put("ouvert", "b.docx", Papers.docx("La goélette"));
        put("ouvert", "c.odt", Papers.odt("<text:p>Le caboteur</text:p>"));
        put("ouvert", "d.xlsx", Papers.xlsx("misainier", "3", "sinagot"));
        put("ouvert", "e.pptx", Papers.pptx("Le dundee"));
        put("ouvert", "f.txt", "La chaloupe".getBytes(StandardCharsets.UTF_8));
        put("ouvert", "g.html", "<p>Le bateau-feu".getBytes(StandardCharsets.UTF_8));
        Map.of("chalutier", "a.pdf", "goélette", "b.docx", "caboteur", "c.odt", "sinagot", "d.xlsx", "dundee", "e.pptx", "chaloupe", "f.txt",
                "bateau-feu", "g.html").forEach(AttachmentTextOutsideTest::isFound);
    }

    @Test
    @Order(2)
    void whatIsInsideAFileIsFoundByThoseOnlyWhoSeeTheFile() {
        put("ferme", "prive.docx", Papers.docx("Une brigantine"));
        put("ouvert", "public.docx", Papers.docx("Une autre brigantine"));
        Eventually.so("the founder finds both", PATIENCE, () -> find(founder, "brigantine").size() == 2);
        assertEquals(List.of("public.docx"), find(stranger, "brigantine"));
    }

    @Test
    @Order(3)
    void theScreenSaysWhetherTheTextIsSearched() {
        String read = put("ouvert", "lu.docx", Papers.docx("Une yole"));
        String secret = put("ouvert", "secret.pdf", Papers.pdf("secret", "Une yole"));
        Eventually.so("read", PATIENCE, () -> screen(stranger, read).contains("La recherche lit le texte de ce fichier."));
        Eventually.so("refused", PATIENCE, () -> screen(stranger, secret).contains("il faut un mot de passe"));
    }

    @Test
    @Order(4)
    void realDocumentsAreFoundByTheirWords() throws IOException {
        assumeTrue(Files.isDirectory(DOCUMENTS), "no real documents at " + DOCUMENTS + ": skipped");
        List<Path> files;
        try (Stream<Path> all = Files.walk(DOCUMENTS)) {
            files = all.filter(file -> file.toString().matches(".*\\.(docx|odt|xlsx)")).sorted().toList();
        }
        long start = System.nanoTime();
        Map<String, String> screens = new LinkedHashMap<>();
        for (Path file : files) {
            screens.put(file.getFileName().toString(), put("ouvert", file.getFileName().toString(), Files.readAllBytes(file)));
        }
        screens.forEach((name, screen) -> Eventually.so(name + " is read", PATIENCE, () -> screen(stranger, screen).contains(READS)));
        System.out.printf("%d real documents: %d ms until all are read%n", files.size(), (System.nanoTime() - start) / 1_000_000);
        isFound("\"licence ouverte\"", "rgaa4-2019-modele-rapport-audit.odt");
        isFound("\"besoins et usages\"", "GT CNIG - Modèle de mandat.docx");
    }

    @Test
    @Order(5)
    void hostileFilesSlowNobodyDown() {
        times(WARM);
        List<Double> without = times(ENOUGH);
        Map<String, Hostile> screens = new LinkedHashMap<>();
        for (Hostile hostile : HostilePapers.all("http://127.0.0.1:9/", "/etc/hostname")) {
            HttpResponse<byte[]> answer = send("ouvert", "hostile " + hostile.name() + "." + hostile.ending(), hostile.content().get());
            if (answer.statusCode() == 201) {
                screens.put("/fichiers-de/ouvert/" + Caller.json(answer).getJsonNumber("id").longValue(), hostile);
            } else {
                // Refused at the door, which is a named refusal too.
                assertEquals(400, answer.statusCode());
                System.out.println(hostile.name() + ": refused at the door");
            }
        }
        assertTrue(screens.size() >= 20, () -> screens.size() + " hostile files");
        List<Double> with = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE_FOR_HOSTILE.toNanos();
        List<String> waiting = new ArrayList<>(screens.keySet());
        while (!waiting.isEmpty()) {
            assertTrue(System.nanoTime() < end, "hostile files are still being read");
            waiting.removeIf(screen -> !screen(stranger, screen).contains(WAITS));
            with.addAll(times(ENOUGH / 8));
        }
        System.out.printf("a page without: median %.1f ms, p95 %.1f ms; while %d hostile files are read: median %.1f ms, p95 %.1f ms (%d)%n",
                at(without, 0.5), at(without, 0.95), screens.size(), at(with, 0.5), at(with, 0.95), with.size());
        screens.forEach((screen, hostile) -> System.out.println(hostile.name() + ": "
                + screen(stranger, screen).replaceAll("(?s).*<p>(La recherche [^<]*)</p>.*", "$1")));
        assertTrue(at(with, 0.5) < 2 * Math.max(at(without, 0.5), GRAIN_MILLISECONDS));
        assertFalse(with.isEmpty());
    }

    @Test
    @Order(6)
    void whatWasNotReadWhenTheServerDiedIsReadAfterwards() throws IOException {
        for (int i = 0; i < 10; i++) {
            put("ouvert", "suite " + i + ".docx", Papers.docx("Une gabare numéro " + i));
        }
        server.kill();
        server.restart();
        Eventually.so("all are found", PATIENCE, () -> find(stranger, "gabare").size() == 10);
    }

    /** Milliseconds that a page takes, so many times. */
    private static List<Double> times(int count) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            screen(stranger, "/espaces/ouvert/accueil");
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times;
    }

    private static double at(List<Double> times, double part) {
        return times.stream().sorted().skip((long) (times.size() * part)).findFirst().orElseThrow();
    }
}
