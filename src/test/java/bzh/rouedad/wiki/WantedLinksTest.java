package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.markup.Markup;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WantedLinksTest {
    private static String html(String markdown) {
        return new Markup().render(markdown, (space, page) -> "/espaces/e/" + page).html();
    }

    @Test
    void onlyLinksThatLeadNowhereAreMarked() {
        String marked = WantedLinks.mark(html("[[la]] [[absente]] [[absente#partie]] [mot](/espaces/e/absente)"), Set.of("/espaces/e/absente"));
        assertEquals(3, marked.split("class=\"wiki-link", -1).length - 1);
        assertEquals(2, marked.split("wiki-link wanted", -1).length - 1);
    }

    @Test
    void dollarsInAnAddressAreNoReferences() {
        String html = "<a href=\"/espaces/e/a$1\" class=\"wiki-link\">x</a>";
        assertTrue(WantedLinks.mark(html, Set.of("/espaces/e/a$1")).contains("href=\"/espaces/e/a$1\""));
    }
}
