package bzh.rouedad.markup;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the guides that French public services publish, where the shared sample data is at hand. */
class GuidesTest {

    @TestFactory
    Stream<DynamicTest> noWordOfAGuideIsLost() throws Exception {
        Path guides = Path.of(System.getProperty("rouedad.shared", "../shared/data"), "guides-md");
        assumeTrue(Files.isDirectory(guides), "skipped: the sample guides are not at " + guides.toAbsolutePath());
        try (Stream<Path> files = Files.walk(guides)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
            assertTrue(sources.size() > 100, sources.size() + " guides");
            return sources.stream().map(source -> DynamicTest.dynamicTest(guides.relativize(source).toString(),
                    () -> keepsAllWords(Files.readString(source))));
        }
    }

    private static void keepsAllWords(String markdown) {
        Rendering rendering = new Markup().render(markdown, (space, page) -> "/espaces/ici/" + Slug.of(page));
        String kept = tidy(rendering.plainText());
        String shown = tidy(Jsoup.parseBodyFragment(rendering.html()).text());
        for (String phrase : phrases(markdown)) {
            assertTrue(kept.contains(phrase), () -> phrase + " in the plain text of\n" + rendering.plainText());
            assertTrue(shown.contains(phrase), () -> phrase + " in the HTML of\n" + rendering.html());
        }
        Set<String> anchors = new TreeSet<>();
        rendering.outline().forEach(heading -> assertTrue(anchors.add(heading.anchor()), heading.anchor()));
    }

    /** All runs of text of paragraphs, headings, list items and cells, and those of the writer's own HTML. */
    private static List<String> phrases(String markdown) {
        List<String> phrases = new ArrayList<>();
        Grammar.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                phrases.add(tidy(text.getLiteral()));
            }

            @Override
            public void visit(Image image) {
                // What replaces a picture is not in the text of the page.
            }

            @Override
            public void visit(HtmlBlock html) {
                Jsoup.parseBodyFragment(html.getLiteral()).nodeStream(TextNode.class)
                        .forEach(text -> phrases.add(tidy(text.text())));
            }
        });
        return phrases;
    }

    private static String tidy(String text) {
        return text.replaceAll("\\p{Cf}", "").replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
