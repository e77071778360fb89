package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.markup.Heading;
import bzh.rouedad.markup.Markup;
import bzh.rouedad.markup.Rendering;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SectionLinksTest {
    private static Document linked(String markdown) {
        Rendering rendering = new Markup().render(markdown, (space, page) -> "/espaces/e/" + page);
        Map<String, String> texts = rendering.outline().stream().collect(Collectors.toMap(Heading::anchor, Heading::text));
        return Jsoup.parse(SectionLinks.add(rendering.html(), texts::get));
    }

    @Test
    void eachHeadingHasALinkToItselfBesideIt() {
        Document page = linked("## Le *port*\n\nmer\n\n### La gare\n\nvoie\n\n## Le port\n\nquai");
        List<String> targets = page.select(".section-title > .section-link").eachAttr("href");
        assertEquals(3, targets.size());
        targets.forEach(target -> assertEquals(1, page.select("h2, h3").stream().filter(each -> target.equals("#" + each.id())).count(), target));
        assertEquals(List.of("Le port", "La gare", "Le port"), page.select(".section-link").eachAttr("aria-label"));
        assertEquals(List.of("Le port", "La gare", "Le port"), page.select("h2, h3").eachText());
    }

    @Test
    void whatAHeadingSaysStaysWithinTheAttribute() {
        Document page = linked("## \"><img src=x onerror=alert(1)> & $1 \\\\\n");
        assertTrue(page.select(".section-link").attr("aria-label").contains("\">"), page.html());
        assertTrue(page.select(".section-link").attr("aria-label").contains("& $1 \\"), page.html());
        assertEquals(page.select("h2 img").size(), page.select("img").size());
    }

    @Test
    void aHeadingThatIsALinkGetsNoSecondOne() {
        assertFalse(linked("<a href=\"https://exemple.bzh\"><h2>Titre</h2></a>").html().contains("section-link"));
        assertFalse(linked("<details><summary><h3>Titre</h3></summary>texte</details>").html().contains("section-link"));
        Document page = linked("<a href=\"https://exemple.bzh\"><h2>Un</h2></a>\n\n## Deux");
        assertEquals(List.of("Deux"), page.select(".section-link").eachAttr("aria-label"));
        assertEquals("Deux", page.select(".section-title").text());
    }
}
