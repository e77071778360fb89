package bzh.rouedad.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkupTest {

    private static final LinkTargets TARGETS = (space, page) ->
            "/espaces/" + (space == null ? "ici" : Slug.of(space)) + "/" + Slug.of(page);

    private final Markup markup = new Markup();

    @Test
    void highestHeadingBecomesTheSecondLevelAndTheOthersFollow() {
        assertEquals(List.of(new Heading(3, "A", "h-a"), new Heading(2, "B", "h-b"), new Heading(5, "C", "h-c")),
                render("### A\n\n## B\n\n##### C").outline());
        assertEquals(List.of(new Heading(2, "A", "h-a"), new Heading(6, "B", "h-b"), new Heading(3, "C", "h-c")),
                render("# A\n\n###### B\n\n<h2>C</h2>").outline());
    }

    @Test
    void equalHeadingsHaveDifferentAnchors() {
        List<String> anchors = render("# A\n# A\n# A-2\n# A\n# ?\n# !\n").outline().stream()
                .map(Heading::anchor).toList();
        assertEquals(List.of("h-a", "h-a-2", "h-a-2-2", "h-a-3", "h-section", "h-section-2"), anchors);
    }

    @Test
    void emptyHeadingDisappears() {
        Rendering rendering = render("#\n\n<h3> <b></b></h3>\n\n## ![](a.png)\n");
        assertEquals(List.of(), rendering.outline());
        assertTrue(rendering.html().endsWith("<h3 id=\"h-section\"><img src=\"a.png\" alt=\"\" /></h3>\n"),
                rendering.html());
    }

    @Test
    void fragmentLeadsToTheHeadingHoweverItIsSpelled() {
        String title = "# Les coûts de l'école <a id=\"cout\"></a>\n\n";
        for (String fragment : List.of("les-couts-de-l-ecole", "les-coûts-de-lécole", "les-co%C3%BBts-de-l%C3%A9cole",
                "h-les-couts-de-l-ecole", "cout")) {
            String html = render(title + "[x](#" + fragment + ")").html();
            assertTrue(html.contains("<a href=\"#h-les-couts-de-l-ecole\">x</a>"), fragment + "\n" + html);
        }
        assertTrue(render(title + "[x](#autre)").html().contains("<a href=\"#autre\">"));
    }

    @Test
    void linksAreDistinctPagesOfThisSite() {
        assertEquals(List.of("/espaces/ici/tic", "/espaces/fing/villes-2-0", "/espaces/a/b"), render("""
                [[TIC]] [[tic#Bilan]] [[Fing:Villes 2.0|villes]] [x](/espaces/a/b#c) [x](/espaces/a/b?d) [[#Section]]
                [x](/espaces/a) [x](/espaces/a/b/c) [x](https://a.b/espaces/a/b) ![x](/espaces/a/d) `[[code]]`
                """).links());
    }

    @Test
    void targetsAreAskedOnceForEachPageOnTheCallingThread() {
        Thread caller = Thread.currentThread();
        List<String> asked = new ArrayList<>();
        markup.render("[[A]] [[A|b]] [[A#c]] [[E:A]] [[#d]]", (space, page) -> {
            assertSame(caller, Thread.currentThread());
            asked.add(space + ":" + page);
            return "/x";
        });
        assertEquals(List.of("null:A", "E:A"), asked);
    }

    @Test
    void targetOutsideTheSiteIsNoLink() {
        for (String url : new String[] {"//evil.example", "javascript:a", "https://evil.example", "x", null}) {
            Rendering rendering = markup.render("[[A|b]]", (space, page) -> url);
            assertEquals("<p>b</p>\n", rendering.html());
            assertEquals(List.of(), rendering.links());
        }
    }

    @Test
    void plainTextKeepsWordsApartAndLeavesMarkupOut() {
        assertEquals("""
                Les coûts
                Un gros budget : 1er poste
                un
                deux
                Nom Coût
                cantine 10 €
                une carte du pays
                int a;
                b
                Astuce du jour
                Il a dit
                Note en bas.""", render("""
                # Les *coûts*
                Un **gros** [budget](x) : 1<sup>er</sup> poste[^1]
                - [x] un
                - deux

                | Nom | Coût |
                |---|---|
                | cantine | 10 € |

                une ![carte](c.png) du <span>pays</span><br>
                ```
                int a;
                b
                ```
                > [!TIP]
                > Astuce du jour

                <div>Il</div> <!-- rien --> <script>mal()</script>a dit

                [^1]: Note en bas.
                """).plainText().replace("Il\na dit", "Il a dit"));
    }

    @Test
    void plainTextHoldsWordsWithoutInvisibleCharacters() {
        assertEquals("collectif", render("col\u00adlec\u200btif").plainText());
    }

    @Test
    void linkWithoutContentDisappears() {
        assertEquals("<p>a  b</p>\n", render("a [](/x) b<a href=\"/y\"></a>").html());
    }

    @Test
    void firstHeadingIsFoundInAllItsForms() {
        assertEquals(Optional.of("A b"), Markup.firstHeading("texte\n\n### A *b* #\n\n# C"));
        assertEquals(Optional.of("Sur deux lignes"), Markup.firstHeading("Sur deux\nlignes\n===\n"));
        assertEquals(Optional.of("Brut & net"),
                Markup.firstHeading("<h1 align=\"center\">Brut &amp; <b>net</b></h1>\n"));
        assertEquals(Optional.empty(), Markup.firstHeading("`# code`\n\n    # code"));
    }

    @Test
    void renderingIsTheSameEachTime() {
        String text = "- [x] a[^n]\n\n> [!NOTE]\n> [[b]]\n\n[^n]: c";
        assertEquals(render(text), render(text));
    }

    @Test
    void writersCannotPassTheirElementsOffAsOurs() {
        assertEquals("<p><span>a</span></p>\n",
                render("<span id=b role=c aria-label=d data-mark=e data-kind=aside>a</span>").html());
        assertEquals("a", render("<span data-mark=e data-kind=aside>a</span>").plainText());
    }

    private Rendering render(String markdown) {
        return markup.render(markdown, TARGETS);
    }
}
