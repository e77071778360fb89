package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bzh.rouedad.markup.Markup;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void outermostElementsAreTakenOneByOne() {
        assertEquals(List.of("<p>un <em>deux</em><br /></p>", "<ul><li><p>a</p></li></ul>", "<hr />", "<div><div>b</div></div>"),
                Blocks.of("<p>un <em>deux</em><br /></p>\n<ul><li><p>a</p></li></ul>\n<hr />\n<div><div>b</div></div>\n"));
    }

    @Test
    void twoRenderingsShareNoId() {
        assertEquals(List.of("<h2 class=\"x\">id=\"a\"</h2>"), Blocks.of("<h2 class=\"x\" id=\"h-a\">id=\"a\"</h2>"));
    }

    @Test
    void bareWordsAreABlock() {
        assertEquals(List.of("un", "<p>deux</p>", "trois"), Blocks.of("un<p>deux</p>trois"));
    }

    @Test
    void whatOurRendererMakesFallsIntoItsParagraphs() {
        String html = new Markup().render("# Un\n\nDeux `a<b>c` & \"d\".\n\n- trois\n- quatre\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![i](https://a.example/?x=1&y=>)\n",
                (space, page) -> "/").html();
        assertEquals(5, Blocks.of(html).size(), html);
    }
}
