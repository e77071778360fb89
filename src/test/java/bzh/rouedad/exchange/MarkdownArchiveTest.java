package bzh.rouedad.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.exchange.ImportLine.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void filesBecomePagesAndPictures() throws IOException {
        Reading reading = Zips.zip().with("accueil.md", "# Bienvenue\n\nDegemer mat.\n").with("a/plan.png", Zips.PNG)
                .read(folder);
        assertEquals(List.of(), reading.lines());
        assertEquals(List.of(new SheetFound("accueil.md", "accueil", "Bienvenue", List.of(), Optional.empty(),
                "Degemer mat.\n", Map.of())), reading.sheets());
        PictureFound picture = reading.pictures().get(0);
        assertEquals("a/plan.png", picture.path());
        assertEquals("image/png", picture.mediaType());
        assertEquals(Zips.PNG.length, picture.size());
        assertArrayEquals(Zips.PNG, picture.content());
    }

    @Test
    void pictureOfAnArchiveThatChangedIsNotRead() throws IOException {
        Path archive = Zips.zip().with("a.png", Zips.PNG).in(folder);
        PictureFound picture = MarkdownArchive.read(archive, Zips.RULES, Limits.USUAL).pictures().get(0);
        Files.write(archive, Zips.zip().with("a.png", Arrays.copyOf(Zips.PNG, 9)).bytes());
        assertThrows(IOException.class, picture::content);
        Files.write(archive, Zips.zip().bytes());
        assertThrows(IOException.class, picture::content);
    }

    @Test
    void whatIsNoZipGivesOneLine() throws IOException {
        assertEquals(List.of(refused("", "not-a-zip")), read("# Not a ZIP".getBytes(StandardCharsets.UTF_8)).lines());
        assertEquals(List.of(refused("", "not-a-zip")), read(new byte[0]).lines());
        assertThrows(NoSuchFileException.class,
                () -> MarkdownArchive.read(folder.resolve("absent"), Zips.RULES, Limits.USUAL));
    }

    @Test
    void truncatedZipGivesOneLineWhereverItEnds() throws IOException {
        byte[] whole = Zips.zip().with("a.md", "a").with("b.md", "b").bytes();
        for (int length = 2; length < whole.length; length++) {
            Reading reading = read(Arrays.copyOf(whole, length));
            assertEquals(List.of(refused("", "zip-damaged")), reading.lines());
            assertEquals(List.of(), reading.sheets());
        }
    }

    @Test
    void damagedFileCostsOnlyItself() throws IOException {
        byte[] archive = Zips.zip().with("a.md", "a text to be damaged").with("b.md", "b").bytes();
        archive[40] ^= 0x55;
        Reading reading = read(archive);
        assertEquals(List.of(refused("a.md", "damaged")), reading.lines());
        assertEquals(List.of("b.md"), paths(reading));
    }

    @Test
    void emptyArchiveSaysSo() throws IOException {
        assertEquals(List.of("exchange.import.empty"), keys(Zips.zip().read(folder)));
    }

    @ParameterizedTest
    @CsvSource({"../a.md,name-outside", "x/../../a.md,name-outside", "..\\a.md,name-outside", "/etc/a.md,name-absolute",
        "C:\\a.md,name-absolute", "c:a.md,name-absolute", "\\\\host\\a.md,name-absolute", "x/..,name-outside"})
    void nameThatLeavesTheArchiveIsRefused(String name, String why) throws IOException {
        Reading reading = Zips.zip().with(name, "# x").with("b.md", "b").read(folder);
        assertEquals(List.of(refused(name, why)), reading.lines());
        assertEquals(List.of("b.md"), paths(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000.md", "a\n.md", "a\u001B[31m.md", "a\u2028.md", "a\u0085.md"})
    void nameWithControlCharactersIsRefusedAndShownWithout(String name) throws IOException {
        Reading reading = Zips.zip().with(name, "# x").with("b.md", "b").read(folder);
        assertEquals(List.of("exchange.import.name-control"), keys(reading));
        assertTrue(reading.lines().get(0).path().startsWith("a\uFFFD"), reading.lines()::toString);
    }

    @Test
    void nameTooLongOrTooDeepIsRefused() throws IOException {
        String longest = "é".repeat(252) + ".md";
        String deepest = "d/".repeat(20) + "a.md";
        Reading reading = Zips.zip().with("e" + longest, "a").with(longest, "b").with("d/" + deepest, "c")
                .with(deepest, "d").read(folder);
        assertEquals(List.of("exchange.import.name-too-long", "exchange.import.name-too-deep"), keys(reading));
        assertEquals(2, reading.sheets().size());
    }

    @Test
    void ofTwoFilesWithOneNameOnlyOneIsTaken() throws IOException {
        byte[] twice = Zips.zip().with("aa.md", "first").with("ab.md", "second").bytes();
        String patched = new String(twice, StandardCharsets.ISO_8859_1).replace("ab.md", "aa.md");
        Reading reading = read(patched.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of(refused("aa.md", "name-twice")), reading.lines());
        assertEquals(1, reading.sheets().size());
        assertEquals("second", reading.sheets().get(0).markdown());
        String nfd = Normalizer.normalize("é.md", Normalizer.Form.NFD);
        assertEquals(List.of(refused("é.md", "name-twice")),
                Zips.zip().with("é.md", "first").with(nfd, "second").read(folder).lines().stream()
                        .map(line -> new ImportLine("é.md", line.kind(), line.key(), line.arguments())).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM437", "IBM850", "UTF-8"})
    void namesWithAccentsAreReadFromAnyMaker(String charset) throws IOException {
        Reading reading = Zips.zip(Charset.forName(charset)).with("été/réunion à Brest.md", "a").with("b.md", "b")
                .read(folder);
        assertEquals(List.of("b.md", "été/réunion à Brest.md"), paths(reading));
    }

    @Test
    void utf8NamesWithoutTheirFlagAndDecomposedNamesAreRead() throws IOException {
        String decomposed = Normalizer.normalize("été.md", Normalizer.Form.NFD);
        String raw = new String(decomposed.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        Reading reading = Zips.zip(StandardCharsets.ISO_8859_1).with(raw, "a").read(folder);
        assertEquals(List.of("été.md"), paths(reading));
    }

    @Test
    void filesOfTheFinderAndHiddenOnesArePassedOverWithOneRemark() throws IOException {
        Reading reading = Zips.zip().with("a.md", "a").with("__MACOSX/._a.md", "x").with(".DS_Store", "x")
                .with("d/Thumbs.db", "x").with(".git/config", "x").with("._b.md", "x").with(".vuepress/config.js", "x")
                .with(".vuepress/public/logo.png", Zips.PNG).with("d/", "").read(folder);
        assertEquals(List.of(new ImportLine("", Kind.REMARK, "exchange.import.passed-over", List.of("6"))),
                reading.lines());
        assertEquals(6, reading.passedOver());
        assertEquals(List.of("a.md"), paths(reading));
        assertEquals(1, reading.pictures().size());
    }

    @Test
    void picturesAreKnownByTheirBytes() throws IOException {
        Reading reading = Zips.zip().with("a.jpg", Zips.PNG).with("b.png", "<script>").with("c.svg", "<svg/>")
                .with("d.GIF", "GIF89a...").with("e.webp", "RIFF....WEBP").with("f.pdf", "%PDF").with("g.png", "")
                .with("h.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}).read(folder);
        assertEquals(List.of(refused("b.png", "picture-unknown"), refused("c.svg", "picture-svg"),
                refused("f.pdf", "kind-unknown"), refused("g.png", "picture-unknown")), reading.lines());
        assertEquals(List.of("image/png", "image/gif", "image/webp", "image/jpeg"),
                reading.pictures().stream().map(PictureFound::mediaType).toList());
    }

    @Test
    void textOfAnotherEncodingIsConverted() throws IOException {
        Reading reading = Zips.zip().with("a.md", "été\r\nœuvre\r".getBytes(Charset.forName("windows-1252")))
                .with("b.md", "\uFEFFété\r\n".getBytes(StandardCharsets.UTF_16LE)).with("c.md", "\uFEFFété\r\n")
                .with("d.md", new byte[] {'a', 0, 'b'}).with("e.md", "é").read(folder);
        assertEquals(List.of(new ImportLine("a.md", Kind.REPAIRED, "exchange.import.encoding", List.of("windows-1252")),
                new ImportLine("b.md", Kind.REPAIRED, "exchange.import.encoding", List.of("UTF-16")),
                refused("d.md", "not-text")), reading.lines());
        assertEquals(List.of("été\nœuvre\n", "été\n", "été\n", "é"),
                reading.sheets().stream().map(SheetFound::markdown).toList());
    }

    @Test
    void brokenFrontMatterIsKeptAsCode() throws IOException {
        SheetFound sheet = Zips.zip().with("a.md", "---\ntitle: [\n---\n# Titre\n").read(folder).sheets().get(0);
        assertEquals("```yaml\ntitle: [\n```\n\n# Titre\n", sheet.markdown());
        assertEquals("Titre", sheet.title());
    }

    @Test
    void folderThatWrapsEverythingIsNotPartOfTheTree() throws IOException {
        Reading reading = Zips.zip().with("guides/README.md", "a").with("guides/x/b.md", "b")
                .with("__MACOSX/guides/._README.md", "x").read(folder);
        assertEquals(List.of("README.md", "x/b.md"), paths(reading));
        assertEquals(Optional.of("readme"), reading.sheets().get(1).parent());
    }

    private Reading read(byte[] archive) throws IOException {
        return MarkdownArchive.read(Files.write(folder.resolve("read.zip"), archive), Zips.RULES, Limits.USUAL);
    }

    private static List<String> paths(Reading reading) {
        return reading.sheets().stream().map(SheetFound::path).toList();
    }

    private static List<String> keys(Reading reading) {
        return reading.lines().stream().map(ImportLine::key).toList();
    }

    private static ImportLine refused(String path, String key) {
        return new ImportLine(path, Kind.REFUSED, "exchange.import." + key, List.of());
    }
}
