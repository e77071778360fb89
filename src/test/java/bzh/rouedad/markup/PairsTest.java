package bzh.rouedad.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every pair of files beside this class: {@code x.md} has to give {@code x.html}. */
class PairsTest {

    private static final LinkTargets TARGETS = (space, page) ->
            "/espaces/" + (space == null ? "ici" : Slug.of(space)) + "/" + Slug.of(page);

    @TestFactory
    Stream<DynamicTest> markdownGivesTheHtmlBesideIt() throws Exception {
        return files(".md").stream().map(source -> DynamicTest.dynamicTest(source.getFileName().toString(), () -> {
            Path expected = source.resolveSibling(source.getFileName().toString().replace(".md", ".html"));
            assertEquals(Files.readString(expected), new Markup().render(Files.readString(source), TARGETS).html());
        }));
    }

    @Test
    void eachFileHasItsCounterpart() throws Exception {
        assertTrue(files(".md").size() >= 10);
        assertEquals(files(".html").size(), files(".md").size());
    }

    private static List<Path> files(String ending) throws IOException, URISyntaxException {
        Path folder = Path.of(PairsTest.class.getResource("call-outs.md").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
