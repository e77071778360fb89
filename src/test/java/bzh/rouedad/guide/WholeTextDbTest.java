package bzh.rouedad.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Wiki;
import bzh.rouedad.world.SmallHouse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An edition on one page for paper, and how long it takes to read. */
class WholeTextDbTest {
    @Test
    void chaptersStandBelowEachOtherOnOnePage() {
        try (SmallHouse house = new SmallHouse()) {
            Viewer editor = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("F",
                    EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
            Space space = house.act(() -> house.get(Hosting.class).found(editor,
                    new SpaceDraft("creatif", "C", SpaceKind.GROUP, Audience.EVERYONE, null, null)));
            write(house, editor, space, "b", "## Suite\n\nFin." + " mot".repeat(194));
            write(house, editor, space, "a", "## Début\n\n[[b#Suite]], [[b]], [ici](#h-debut), [ailleurs](/agenda), [loin](https://loin.example/x?a=1#y).");
            house.act(() -> house.get(Publishing.class).make(editor, space,
                    new GuideText(null, "Guide", null, GuideStatus.PUBLISHED, null, List.of("a", "b"))));
            Editions editions = house.get(Editions.class);
            Edition edition = editions.find(Viewer.stranger(), "guide", 1).orElseThrow();
            List<EditionChapter> chapters = editions.texts(Viewer.stranger(), edition);
            WholeText whole = new WholeText(edition, chapters, "https://reseau.example");
            String html = whole.of(chapters.get(0));
            for (String part : List.of("<h3 id=\"c1-h-debut\">", "</h3>", " href=\"#c2-h-suite\"", " href=\"#c2\"", " href=\"#c1-h-debut\"",
                    " href=\"https://reseau.example/agenda\"", " href=\"https://loin.example/x?a")) {
                assertTrue(html.contains(part), part + " is not in " + html);
            }
            assertTrue(whole.of(chapters.get(1)).contains("<h3 id=\"c2-h-suite\">"));
            List<ChapterLine> lines = editions.chapters(Viewer.stranger(), edition);
            assertEquals(60, lines.get(1).seconds());
        }
    }

    private static void write(SmallHouse house, Viewer editor, Space space, String slug, String markdown) {
        house.act(() -> house.get(Wiki.class).save(editor, space, slug, new PageText(slug, markdown, null, null, null, null)));
    }
}
