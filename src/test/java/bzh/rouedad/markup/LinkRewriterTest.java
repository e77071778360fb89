package bzh.rouedad.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRewriterTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "[a](b.md) ; [a](/p)",
        "[a](b.md \"titre\") ; [a](/p \"titre\")",
        "[a]( <b c.md> 't' ) ; [a]( /p 't' )",
        "![a](b.md) ; ![a](/p)",
        "[![a](b.md)](c.md) ; [![a](/p)](/p)",
        "[*a* `](x)` \\]](b.md) ; [*a* `](x)` \\]](/p)",
        "[a](b(c).md) ; [a](/p)",
        "[a](b\\(c.md) ; [a](/p)",
        "[](b.md) ; [](/p)",
        "> [a\\n> b](\\n> c.md) ; > [a\\n> b](\\n> /p)",
        "[a]: b.md 't'\\n\\n[a] ; [a]: /p 't'\\n\\n[a]",
        "- [a]:\\n  <b c.md>\\n ; - [a]:\\n  /p\\n",
        "<a class=x href=b.md>c</a> ; <a class=x href=\"/p\">c</a>",
        "<IMG alt='<a href=z>' src = 'b.png'/> ; <IMG alt='<a href=z>' src = \"/p\"/>",
        "> <table>\\n> <a\\n> href=\"b.md\">\\n> </table> ; > <table>\\n> <a\\n> href=\"/p\">\\n> </table>",
        "| a |\\n|--|\\n| [b](c.md) | ; | a |\\n|--|\\n| [b](/p) |",
        "é𝄞 [a](b.md)\\r\\n[c](d.md) ; é𝄞 [a](/p)\\r\\n[c](/p)",
        "[^1]\\n\\n[^1]: [a](b.md) ; [^1]\\n\\n[^1]: [a](/p)"})
    void destinationIsReplacedAndNothingElse(String source, String expected) {
        assertEquals(lines(expected), LinkRewriter.rewrite(lines(source), destination -> "/p"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"`[a](b)`", "    [a](b)", "```\n[a](b)\n```", "[[a]]", "[[a|b]]", "<https://a.b>",
        "\\[a](b)", "[a] (b)", "[a][b]", "<!-- <a href=\"b\"> -->", "<p title='<a href=b>'>", "<b href=c>", "[a]()",
        "<a href>b</a>", "<a href='b", "https://a.b", "$[a]{b}"})
    void whatIsNoDestinationStays(String source) {
        assertEquals(source, LinkRewriter.rewrite(source, destination -> "/p"));
    }

    @ParameterizedTest
    @CsvSource({"/a b, [x](</a b>)", "/a|b, [x](/a%7Cb)", "/a(b, [x](</a(b>)", "/a<b>, [x](/a<b>)",
        "/a<b c, [x](</a\\<b c>)", "/a&amp;b, [x](</a\\&amp;b>)", "<a, [x](<\\<a>)"})
    void newDestinationIsWrittenSoThatItReadsTheSame(String destination, String expected) {
        String rewritten = LinkRewriter.rewrite("[x](y)", old -> destination);
        assertEquals(expected, rewritten);
        assertEquals(destination.replace("|", "%7C"), destinations(rewritten).get(0));
    }

    @Test
    void destinationIsGivenAsReadersMeanIt() {
        assertEquals(List.of("a b.md", "c(d", "e&f", "g&h"),
                destinations("[x](<a b.md>) [x](c\\(d) [x](e&amp;f) <a href=\"g&amp;h\">x</a>"));
    }

    @Test
    void newDestinationCannotLeaveItsAttribute() {
        assertEquals("<a href=\"&quot; onclick=&quot;x&quot;&gt;\">a</a>",
                LinkRewriter.rewrite("<a href=b>a</a>", old -> "\" onclick=\"x\">"));
    }

    @Test
    void destinationWithLineEndIsNotWritten() {
        assertEquals("[x](y)", LinkRewriter.rewrite("[x](y)", old -> "a\nb"));
    }

    @Test
    void sameDestinationLeavesTheSourceAsItWasTyped() {
        String source = "[x]( <a b> ) <a href=c>d</a> [x](\\(e)";
        assertEquals(source, LinkRewriter.rewrite(source, old -> old));
        assertEquals(source, LinkRewriter.rewrite(source, old -> null));
    }

    @Test
    void textAboveTheLimitIsRefused() {
        assertThrows(TextTooLong.class, () -> LinkRewriter.rewrite("a".repeat(Markup.MAX_BYTES + 1), old -> old));
    }

    private static List<String> destinations(String source) {
        List<String> destinations = new ArrayList<>();
        LinkRewriter.rewrite(source, destination -> {
            destinations.add(destination);
            return destination;
        });
        return destinations;
    }

    private static String lines(String source) {
        return source.replace("\\n", "\n").replace("\\r", "\r");
    }
}
