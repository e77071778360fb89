package bzh.rouedad.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book as one page that needs nothing else. */
class HtmlBindingTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsLoadedFromElsewhereAndNothingRuns() throws Exception {
        for (Book book : new Book[] {Books.small(folder), Books.real("qualite")}) {
            Document page = bound(book);
            assertEquals("", page.select("script, link, iframe, object, [onclick], img:not([src^=data:])").outerHtml());
            assertTrue(page.select("img").size() >= 2);
        }
    }

    @Test
    void aPictureStandsAboveTheTitleWithItsWords() throws Exception {
        Element cover = bound(Books.pictured(folder)).selectFirst(".cover");
        assertEquals("Un phare & la mer", cover.firstElementChild().selectFirst("img[src^=data:image/png]").attr("alt"));
        assertEquals(0, bound(Books.small(folder)).select(".cover img").size());
    }

    @Test
    void linksLeadToSomethingOfTheBookOrToAWholeAddress() throws Exception {
        Document page = bound(Books.small(folder));
        for (Element link : page.select("a[href]")) {
            String href = link.attr("href");
            if (href.startsWith("#")) {
                assertNotNull(page.getElementById(href.substring(1)), href);
            } else {
                assertTrue(href.startsWith("https://"), href);
            }
        }
        assertEquals("#c2-h-listes", page.selectFirst("a:contains(la suite)").attr("href"));
        assertEquals("#c1", page.selectFirst("a:contains(début)").attr("href"));
        assertEquals("https://wiki.example.bzh/guides/essai/editions/2/voisin", page.selectFirst("a:contains(à côté)").attr("href"));
        assertEquals("https://wiki.example.bzh/espaces/essai/page", page.selectFirst("a:contains(le site)").attr("href"));
    }

    @Test
    void noLevelOfHeadingsIsLeftOutAndNoIdStandsTwice() throws Exception {
        Document page = bound(Books.small(folder));
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            assertTrue(level <= last + 1, heading.text());
            last = level;
        }
        assertEquals(page.select("[id]").size(), page.select("[id]").eachAttr("id").stream().distinct().count());
    }

    @Test
    void eachChapterSaysItsLanguage() throws Exception {
        assertEquals(List.of("fr", "fr", "br", "fr"), bound(Books.small(folder)).select(".chapter").eachAttr("lang"));
    }

    @Test
    void aPictureThatIsElsewhereIsNamedWithItsAddress() throws Exception {
        assertEquals("https://ailleurs.example/photo.png", bound(Books.small(folder)).selectFirst("a:contains([Ailleurs])").attr("href"));
    }

    private static Document bound(Book book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Form.HTML.write(book, out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }
}
