package bzh.rouedad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    @Test
    void bombIsRefusedAtOnce() throws IOException {
        byte[] zeros = Arrays.copyOf(Zips.PNG, 200 << 20);
        Path archive = Zips.zip().with("a.png", zeros).with("b.md", zeros).with("c.md", "c").in(folder);
        Reading reading = assertTimeout(AT_ONCE, () -> read(archive, Limits.USUAL));
        assertEquals(List.of("a.png bomb", "b.md page-too-long"), told(reading));
        assertEquals(1, reading.sheets().size());
    }

    @Test
    void bombThatLiesAboutItsSizeIsRefusedToo() throws IOException {
        byte[] zeros = Arrays.copyOf(Zips.PNG, 30 << 20);
        byte[] archive = Zips.zip().with("a.png", zeros).bytes();
        int central = new String(archive, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        // The uncompressed size in the central directory, little-endian.
        Arrays.fill(archive, central + 24, central + 28, (byte) 0);
        archive[central + 24] = 10;
        Path file = Files.write(folder.resolve("liar.zip"), archive);
        assertEquals(List.of("a.png bomb"), told(read(file, Limits.USUAL)));
    }

    @Test
    void archiveInsideAnArchiveIsNotOpened() throws IOException {
        byte[] inner = Zips.zip().with("a.md", "a").bytes();
        assertEquals(List.of("inner.zip kind-unknown"),
                told(read(Zips.zip().with("inner.zip", inner).in(folder), Limits.USUAL)));
    }

    @Test
    void filesBeyondTheSumAreRefused() throws IOException {
        Path archive = Zips.zip().with("a.png", noise(600)).with("b.png", noise(600)).with("c.png", noise(600))
                .in(folder);
        Limits small = new Limits(10, 1_300, 10_000, 10_000, 1_000, 100);
        assertEquals(List.of("c.png all-too-large"), told(read(archive, small)));
    }

    @Test
    void fileAndPageHaveTheirOwnLimits() throws IOException {
        Path archive = Zips.zip().with("a.png", noise(1_001)).with("b.png", noise(1_000)).with("c.md", "é".repeat(251))
                .with("d.md", "é".repeat(250)).with("e.md", "e").in(folder);
        Limits small = new Limits(10, 10_000, 500, 1_000, 500, 100);
        assertEquals(List.of("a.png file-too-large", "c.md page-too-long", "e.md pages-too-large"),
                told(read(archive, small)));
    }

    @Test
    void textThatGrowsBeyondTheLimitWhenConvertedIsRefused() throws IOException {
        Path archive = Zips.zip().with("a.md", "é".repeat(400).getBytes(StandardCharsets.ISO_8859_1)).in(folder);
        assertEquals(List.of("a.md page-too-long"), told(read(archive, new Limits(1, 9_999, 9_999, 9_999, 500, 100))));
    }

    @Test
    void entriesBeyondTheNumberAreNotRead() throws IOException {
        Zips zip = Zips.zip();
        for (int i = 0; i < 12; i++) {
            zip.with(i + ".md", "x");
        }
        Reading reading = read(zip.in(folder), new Limits(10, 9_999, 9_999, 9_999, 500, 100));
        assertEquals(List.of(" too-many-entries"), told(reading));
        assertEquals(List.of("12", "10"), reading.lines().get(0).arguments());
        assertEquals(10, reading.sheets().size());
    }

    @Test
    void hostileFrontMatterIsRefusedByItsParserAtOnce() throws IOException {
        String laughs = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
        for (int i = 1; i < 30; i++) {
            laughs += "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "x]\n";
        }
        Path archive = Zips.zip().with("a.md", "---\n" + laughs + "---\nA")
                .with("b.md", "---\n" + "[".repeat(9_000) + "\n---\nB")
                .with("c.md", "---\n" + "- ".repeat(9_000) + "x\n---\nC").with("d.md", "---\n" + "x".repeat(200_000))
                .with("e.md", " ".repeat(200_000)).with("f.md", "\n".repeat(200_000) + "=")
                .with("g.md", "---\nx: !!java.net.URL [\"http://x.example\"]\n---\nG").in(folder);
        Reading reading = assertTimeout(AT_ONCE.multipliedBy(2), () -> read(archive, Limits.USUAL));
        assertEquals(List.of("a.md front-matter", "b.md front-matter", "c.md front-matter", "g.md front-matter"),
                told(reading));
    }

    private static Reading read(Path archive, Limits limits) throws IOException {
        return MarkdownArchive.read(archive, Zips.RULES, limits);
    }

    private static List<String> told(Reading reading) {
        return reading.lines().stream()
                .map(line -> line.path() + ' ' + line.key().substring("exchange.import.".length())).toList();
    }

    private static byte[] noise(int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Zips.PNG);
        byte[] rest = new byte[size - Zips.PNG.length];
        new Random(7).nextBytes(rest);
        bytes.writeBytes(rest);
        return bytes.toByteArray();
    }
}
