package bzh.rouedad.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Shows that our extensions and our safety leave CommonMark 0.31.2 as it is. */
class CommonMarkSpecTest {

    /** Numbers of the examples that we render otherwise on purpose, with the reason; none may be listed that passes. */
    private static final Map<Integer, String> OURS = Map.of(
            590, "[[foo]] is a wiki link when no definition says otherwise");

    private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

    @Test
    void specificationIsWhole() {
        assertEquals(652, EXAMPLES.size());
    }

    @TestFactory
    Stream<DynamicTest> parserWithOurExtensionsKeepsToTheSpecification() {
        return tests(number -> {
            Example example = EXAMPLES.get(number - 1);
            String html = HtmlText.of(example.getSource(), new Mark()).html();
            if (OURS.containsKey(number)) {
                assertNotEquals(html(example), html, "passes although it is listed: " + OURS.get(number));
            } else {
                assertEquals(html(example), html, example.getSource());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> renderingIsTheSafeViewOfTheSpecification() {
        return tests(number -> {
            Example example = EXAMPLES.get(number - 1);
            Rendering rendering = new Markup().render(example.getSource(), (space, page) -> "/" + page);
            Rendering expected = Draft.ofHtml(html(example), new ArrayList<>(), new Mark()).finish((s, p) -> "/");
            if (OURS.containsKey(number)) {
                assertNotEquals(expected, rendering, "passes although it is listed: " + OURS.get(number));
            } else {
                assertEquals(expected, rendering, example.getSource());
            }
        });
    }

    /** The specification shows tabs as arrows; the reader turns them back in the source only. */
    private static String html(Example example) {
        return example.getHtml().replace('\u2192', '\t');
    }

    private static Stream<DynamicTest> tests(IntConsumer test) {
        return IntStream.rangeClosed(1, EXAMPLES.size())
                .mapToObj(number -> DynamicTest.dynamicTest("example " + number, () -> test.accept(number)));
    }
}
