package bzh.rouedad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bzh.rouedad.exchange.ImportLine.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guides that French administrations published; they are not part of this repository. */
class RealGuidesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"etalab-guides", "megalis-opendata", "anct-ressources-collectivites", "doc-data-gouv",
        "rdv-service-public", "yeswiki-docs", "etalab-ia-knowledge-base", "ouverture-data-gouv",
        "disic-contribution-libre"})
    void everyFileIsAPageAPictureOrALineOfTheReport(String name) throws IOException {
        Path shared = Path.of(System.getProperty("rouedad.shared", "../shared/data"));
        Path guides = shared.resolve("guides-md").resolve(name);
        assumeTrue(Files.isDirectory(guides), "no sample guides at " + guides);
        List<Path> files;
        try (Stream<Path> all = Files.walk(guides)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Zips zip = Zips.zip();
        for (Path file : files) {
            zip.with(name + '/' + guides.relativize(file), Files.readAllBytes(file));
        }
        Reading reading = zip.read(folder);
        long refused = reading.lines().stream().filter(line -> line.kind() == Kind.REFUSED).count();
        assertEquals(files.size(),
                reading.sheets().size() + reading.pictures().size() + refused + reading.passedOver());
        assertEquals(reading.sheets().size(), reading.sheets().stream().map(SheetFound::slug).distinct().count());
        assertTrue(reading.sheets().stream().noneMatch(sheet -> sheet.title().isBlank()));
        assertEquals(files.stream().filter(file -> file.toString().endsWith(".md")).count(), reading.sheets().size());
    }
}
