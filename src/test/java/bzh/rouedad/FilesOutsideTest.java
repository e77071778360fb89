package bzh.rouedad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.RunningServer;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files over HTTP: whatever is put in, nothing of it runs in a reader's browser. */
class FilesOutsideTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    @TempDir
    static Path data;
    private static RunningServer server;
    private static Caller founder;
    private static Caller stranger;

    @BeforeAll
    static void start() throws IOException {
        server = RunningServer.start(data, Map.of("ROUEDAD_SETUP_TOKEN", RunningServer.TOKEN, "ROUEDAD_FILE_LARGEST", "1"));
        founder = Caller.founder(server);
        stranger = Caller.stranger(server);
        founder.space("ouvert", "EVERYONE");
        founder.space("ferme", "MEMBERS");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<byte[]> send(Caller caller, String space, String name, byte[] content) {
        return caller.send("POST", "/api/v1/spaces/" + space + "/files?name=" + name, BodyPublishers.ofByteArray(content),
                "Content-Type", "text/html");
    }

    private static JsonObject put(String space, String name, byte[] content) {
        return Caller.json(Caller.expect(201, send(founder, space, name, content)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] png(int width) throws IOException {
        BufferedImage image = new BufferedImage(width, 60, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(2007);
        for (int i = 0; i < width * 60; i++) {
            image.setRGB(i % width, i / width, random.nextInt(0x1000000));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void isOfferedForSaving(HttpResponse<byte[]> answer) {
        assertEquals(200, answer.statusCode());
        assertEquals("application/octet-stream", header(answer, "Content-Type"));
        assertTrue(header(answer, "Content-Disposition").startsWith("attachment;"));
        isHarmless(answer);
    }

    private static void isHarmless(HttpResponse<byte[]> answer) {
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("sandbox; default-src 'none'", header(answer, "Content-Security-Policy"));
        assertEquals("", header(answer, "Set-Cookie"));
    }

    @ParameterizedTest
    @CsvSource({"dessin.svg, <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "page.txt, <html><script>alert(1)</script>",
            "note.md, <script>alert(1)</script>", "doc.pdf, %PDF-1.4 <script>alert(1)</script>", "agenda.ics, BEGIN:VCALENDAR<script>"})
    void whatIsNoPictureIsOnlyOfferedForSaving(String name, String content) {
        isOfferedForSaving(stranger.get(put("ouvert", name, bytes(content)).getString("url")));
    }

    @Test
    void whateverTheNameInTheAddressSaysTheBytesAreServedAsWhatTheyAre() throws IOException {
        String url = put("ouvert", "a.txt", bytes("<html>" + SCRIPT)).getString("url");
        isOfferedForSaving(stranger.get(url.replace("a.txt", "a.html")));
        isOfferedForSaving(stranger.get(url.replace("a.txt", "a.png")));
    }

    @ParameterizedTest
    @CsvSource({"page.html", "page.pdf", "page.png", "page.jpg", "page.gif", "page.webp", "page.odt", "page.exe"})
    void aPageUnderAnotherNameIsRefusedAtItsField(String name) {
        HttpResponse<byte[]> answer = send(founder, "ouvert", name, bytes("<html>" + SCRIPT));
        assertEquals(400, answer.statusCode());
        assertEquals("file", Caller.json(answer).getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @Test
    void aPictureWithAPageBehindItIsServedWithoutThePage() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(png(40));
        both.writeBytes(bytes("<html>" + SCRIPT));
        HttpResponse<byte[]> answer = stranger.get(put("ouvert", "deux.png", both.toByteArray()).getString("url"));
        assertEquals("image/png", header(answer, "Content-Type"));
        assertTrue(header(answer, "Content-Disposition").startsWith("inline;"));
        isHarmless(answer);
        assertFalse(new String(answer.body(), StandardCharsets.ISO_8859_1).contains("script"));
        assertEquals(40, ImageIO.read(new ByteArrayInputStream(answer.body())).getWidth());
    }

    @Test
    void picturesComeInSmallerFormsAndAreNotReadTwice() throws IOException {
        String url = put("ouvert", "large.png", png(1000)).getString("url");
        HttpResponse<byte[]> small = stranger.get(url + "?l=480");
        assertEquals(480, ImageIO.read(new ByteArrayInputStream(small.body())).getWidth());
        assertEquals(1000, ImageIO.read(new ByteArrayInputStream(stranger.get(url + "?l=1600").body())).getWidth());
        assertEquals(1000, ImageIO.read(new ByteArrayInputStream(stranger.get(url + "?l=x").body())).getWidth());
        assertEquals(304, stranger.get(url + "?l=480", "If-None-Match", header(small, "ETag")).statusCode());
        assertEquals(404, stranger.get(url + "?version=2").statusCode());
        assertEquals(200, stranger.get(url + "?version=1").statusCode());
    }

    @Test
    void rightsOfTheSpaceHoldForItsFiles() {
        JsonObject file = put("ferme", "a.txt", bytes("secret"));
        assertEquals(404, stranger.get(file.getString("url")).statusCode());
        assertEquals(404, stranger.get(file.getString("url") + "?version=1").statusCode());
        assertEquals(404, stranger.get("/fichiers-de/ferme").statusCode());
        assertEquals(404, stranger.get("/fichiers-de/ouvert/" + file.getInt("id")).statusCode());
        assertEquals(404, stranger.get("/api/v1/spaces/ferme/files").statusCode());
        assertEquals(404, send(stranger, "ferme", "a.txt", bytes("x")).statusCode());
        assertEquals(401, send(stranger, "ouvert", "a.txt", bytes("x")).statusCode());
    }

    @Test
    void whatIsTooLargeOrEmptyIsRefused() {
        assertEquals(400, send(founder, "ouvert", "a.txt", new byte[0]).statusCode());
        byte[] large = new byte[(1 << 20) + 1];
        Arrays.fill(large, (byte) 'a');
        assertEquals(400, send(founder, "ouvert", "a.txt", large).statusCode());
    }

    @Test
    void namesAndDescriptionsAreInertOnTheScreens() {
        String name = "%3Cscript%3Ealert(1)%3C%2Fscript%3E.txt&description=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E";
        JsonObject file = put("ouvert", name, bytes("inerte"));
        for (String address : new String[] {"/fichiers-de/ouvert", "/fichiers-de/ouvert/" + file.getInt("id"), "/activite", "/activite.atom"}) {
            HttpResponse<byte[]> answer = stranger.get(address);
            assertEquals(200, answer.statusCode(), address);
            String screen = new String(answer.body(), StandardCharsets.UTF_8);
            assertFalse(screen.contains("<script>alert") || screen.contains("<img src=x"), address);
            assertEquals("", header(answer, "Set-Cookie"));
        }
        assertTrue(file.getString("name").endsWith("script>.txt"), file.getString("name"));
    }
}
