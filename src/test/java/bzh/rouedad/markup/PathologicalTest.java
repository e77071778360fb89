package bzh.rouedad.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts written to keep a server busy, each as long as a page may be, and shorter ones that pass the first check. */
class PathologicalTest {

    private static final LinkTargets TARGETS = (space, page) -> "/espaces/ici/" + Slug.of(page);
    /** The caller is answered at the deadline; the rest is what a loaded machine needs to tell. */
    private static final long LONGEST_MILLIS = Markup.DEADLINE.toMillis() + 1_000;

    private static final String[] REPEATED = {
            "![[]()", "[[]()", "![a[b](c)", "[", "![", "[[", "]", "[a](", "[a](b", "[a](<b", "[a]: ", "[a][", "[^a]",
            "[[a", "[[a]]", "[[a|", "[a\n", "[\\", "![[[", "[[a]](b)", "[]()", "![](a)", "[a](b)", "[![",
            "*", "*a ", "*a **a ", "_a __a ", "a**b", "a*_b", "***a", "*a_ ", "~~a ", "~~~a ", "**a~~",
            "`", "` `` ", "`a", "<", "<a ", "<a", "<!", "<!--", "<?", "<![CDATA[", "</", "<a href=\"", "<a>", "<b>",
            "<b><p>", "<div>", "<table>", "<table><tr><td>", "<h1>", "<h2><h3>", "<li>", "<ul><li>", "<details>",
            "<a b=\"", "<i><b><p>x", "<svg><math>", "<select>", "<font><table>", "<p><table>", "<b></p>",
            "&", "&a", "&#", "&#x", "&amp;", "\\", "\\\n", "\u0000", "\ud800", "\ufdd0",
            "> ", ">", ">\n", "- ", "* a\n", "1. ", "- a\n\n", "> - ", "\t", " ", "\n", "\r", "a\n\n", "#\n", "# a\n",
            "---\n", "a\n---\n", "```\n", "~~~\n", "    a\n", "| a ", "|a|b|\n", "|", "a|", "\\|",
            "a | b\n--|--\n", "http://a.b ", "<http://a.b>", "a@b.c ", "[^a]: ", "[^a]: b\n\n", "[a]: b\n", "[^",
            "> [!NOTE]\n\n", "- [ ] a\n", "{", "@", "{{", "é", "\u0301", "e\u0301", "<br>",
            "<img src=a>", "<img src=a alt=\"",
            "[a](b \"", "[a](b '", "[a]((", "[a](b)(", "![a][", "<!-- a", "<script>", "<style>", "<textarea>",
    };

    private final Markup markup = new Markup();

    @TestFactory
    Stream<DynamicTest> answersInTimeToRepetitions() {
        return Arrays.stream(REPEATED).map(piece -> DynamicTest.dynamicTest(named(piece),
                () -> answersInTime(repeat(piece))));
    }

    @TestFactory
    Stream<DynamicTest> answersInTimeToBracketsThatPassTheFirstCheck() {
        return Arrays.stream(REPEATED).filter(piece -> piece.contains("[")).map(piece -> DynamicTest.dynamicTest(
                named(piece), () -> answersInTime(repeat(piece.repeat(CostCheck.MAX_OPEN_BRACKETS / 4) + "\n\n"))));
    }

    @TestFactory
    Stream<DynamicTest> answersInTimeToConstructions() {
        Map<String, Supplier<String>> texts = new LinkedHashMap<>();
        texts.put("nested quotes", () -> lines(500, i -> ">".repeat(i) + " a"));
        texts.put("nested lists", () -> lines(500, i -> "  ".repeat(i) + "- a"));
        texts.put("nested ordered lists", () -> lines(400, i -> "   ".repeat(i) + "1. a"));
        texts.put("one deep quote", () -> "> ".repeat(130_000) + "a");
        texts.put("nested emphasis", () -> "*a **b ".repeat(18_000) + "c** d*".repeat(18_000));
        texts.put("nested brackets", () -> "[".repeat(1_990) + "a" + "]".repeat(1_990) + "\n\n");
        texts.put("many nested brackets",
                () -> repeat("[".repeat(1_990) + "a" + "]".repeat(1_990) + "\n\n"));
        texts.put("nested links", () -> "[".repeat(1_990) + "a" + "](b)".repeat(1_990));
        texts.put("nested images", () -> "![".repeat(1_990) + "a" + "](b)".repeat(1_990));
        texts.put("backticks of all lengths", () -> lines(700, i -> "e" + "`".repeat(i)).replace("\n", " "));
        texts.put("wide table", () -> "|a".repeat(60_000) + "\n" + "|-".repeat(60_000) + "\n" + "|b\n".repeat(5_000));
        texts.put("long table", () -> "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(43_000));
        texts.put("square table", () -> "|a".repeat(500) + "\n" + "|-".repeat(500) + "\n" + "|\n".repeat(60_000));
        texts.put("references to one note", () -> "[^a]".repeat(60_000) + "\n\n[^a]: b");
        texts.put("references to all notes", () -> IntStream.range(0, 5_000)
                .mapToObj(i -> "[^" + i + "]\n\n[^" + i + "]: [^" + (i + 1) + "]\n\n").collect(Collectors.joining()));
        texts.put("notes that refer to each other", () -> "[^0]\n\n" + lines(300, i -> "[^" + i + "]: "
                + IntStream.range(0, 100).mapToObj(j -> "[^" + (i + j) % 300 + "]").collect(Collectors.joining())
                + "\n"));
        texts.put("one definition, many links", () -> "[a]: " + "b".repeat(9_000) + "\n\n" + "[a] ".repeat(60_000));
        texts.put("many definitions", () -> lines(10_000, i -> "[" + i + "]: /" + i) + "\n" + "[9999] ".repeat(10_000));
        texts.put("many distinct wiki links", () -> lines(20_000, i -> "[[" + i + "]]"));
        texts.put("equal headings", () -> "# a\n".repeat(60_000));
        texts.put("numbered headings", () -> lines(20_000, i -> "# a-" + i % 100));
        texts.put("formatting open over paragraphs", () -> "<b>".repeat(200) + "<p>a".repeat(60_000));
        texts.put("formatting and tables", () -> "<b><i><u><s><em>".repeat(40) + "<table><tr><td>a".repeat(15_000));
        texts.put("attributes", () -> "<a " + "b=c ".repeat(60_000) + ">");
        texts.put("one attribute", () -> "<a title=\"" + "b".repeat(250_000) + "\" href=/c>d</a>");
        texts.put("classes", () -> "<p class=\"" + "callout ".repeat(30_000) + "\">a</p>");
        texts.put("long word", () -> "a".repeat(Markup.MAX_BYTES));
        texts.put("long heading", () -> "# " + "a b ".repeat(65_000));
        texts.put("long address", () -> "[a](/" + "b/".repeat(130_000) + ")");
        texts.put("colons in an address", () -> "[a](" + ":".repeat(260_000) + ")");
        texts.put("percents in an address", () -> "[a](/" + "%0".repeat(130_000) + ")");
        texts.put("fragments", () -> "# a\n\n" + "[b](#" + "c-".repeat(100) + ")\n".repeat(60_000));
        texts.put("callouts in callouts", () -> lines(300, i -> "> ".repeat(i) + "[!NOTE]"));
        return texts.entrySet().stream().map(text -> DynamicTest.dynamicTest(text.getKey(),
                () -> answersInTime(cut(text.getValue().get()))));
    }

    @Test
    void textAboveTheLimitIsRefusedAtOnce() {
        TextTooLong refusal = assertThrows(TextTooLong.class,
                () -> markup.render("é".repeat(Markup.MAX_BYTES / 2 + 1), TARGETS));
        assertEquals(Markup.MAX_BYTES, refusal.limit());
    }

    @Test
    void textOfTheLimitIsRendered() {
        Rendering rendering = markup.render("é".repeat(Markup.MAX_BYTES / 2), TARGETS);
        assertEquals(Markup.MAX_BYTES / 2, rendering.plainText().length());
    }

    @Test
    void textsThatWereGivenUpDoNotHoldTheNextOnesForLong() {
        String costly = "*a **b ".repeat(18_000) + "c** d*".repeat(18_000);
        inTime(() -> markup.render(costly, TARGETS));
        inTime(() -> markup.render(costly, TARGETS));
        // Each try waits for its turn until the deadline.
        boolean rendered = false;
        for (int tries = 0; tries < 15 && !rendered; tries++) {
            try {
                rendered = markup.render("bonjour", TARGETS).plainText().equals("bonjour");
            } catch (TextTooCostly occupied) {
                rendered = false;
            }
        }
        assertTrue(rendered);
    }

    @Test
    void tooManyUnclosedBracketsAreRefusedBeforeParsing() {
        assertThrows(TextTooCostly.class, () -> markup.render("![[]()".repeat(3_000), TARGETS));
    }

    @Test
    void tooManyEmphasisSignsInOneParagraphAreRefusedBeforeParsing() {
        assertThrows(TextTooCostly.class, () -> markup.render("*a **b ".repeat(CostCheck.MAX_EMPHASES), TARGETS));
    }

    @Test
    void manyEmphasisSignsInManyParagraphsAreNoReasonToRefuse() {
        String text = "*a* **b** _c_ ~~d~~\n\n".repeat(CostCheck.MAX_EMPHASES / 4);
        assertEquals(CostCheck.MAX_EMPHASES / 4, markup.render(text, TARGETS).plainText().lines().count());
    }

    @Test
    void longRuleIsNotTakenForManyEmphasisSigns() {
        assertEquals("<hr />", markup.render("*".repeat(CostCheck.MAX_EMPHASES * 2), TARGETS).html().strip());
    }

    @Test
    void manyClosedBracketsAreNoReasonToRefuse() {
        String list = "- [a](b)\n".repeat(10_000);
        assertEquals(10_000, markup.render(list, TARGETS).plainText().lines().count());
    }

    private void answersInTime(String text) {
        inTime(() -> markup.render(text, TARGETS));
        if (text.contains("[") || text.contains("<")) {
            inTime(() -> LinkRewriter.rewrite(text, destination -> destination + "x"));
        }
    }

    private static void inTime(Runnable work) {
        long start = System.nanoTime();
        String answer = "done";
        try {
            work.run();
        } catch (TextTooCostly refusal) {
            answer = refusal.getMessage();
        }
        long millis = millisSince(start);
        assertTrue(millis < LONGEST_MILLIS, millis + " ms: " + answer);
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String repeat(String piece) {
        return piece.repeat(Markup.MAX_BYTES / piece.getBytes(StandardCharsets.UTF_8).length);
    }

    private static String named(String piece) {
        return "\"" + piece.replace("\n", "\\n").replace("\u0000", "NUL") + "\"";
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), Markup.MAX_BYTES));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
