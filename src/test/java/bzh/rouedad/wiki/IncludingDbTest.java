package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import bzh.rouedad.world.SmallHouse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IncludingDbTest {
    private final SmallHouse house = new SmallHouse();
    private Viewer writer;
    private Space space;
    private Space closed;

    @BeforeEach
    void found() {
        writer = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Fondatrice",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
        space = space("espace", Audience.EVERYONE);
        closed = space("clos", Audience.MEMBERS);
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Space space(String slug, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(writer, new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
    }

    private void save(Space where, String slug, String markdown) {
        house.act(() -> house.get(Wiki.class).save(writer, where, slug,
                new PageText("Titre <" + slug + ">", markdown, null, null, List.of(), null)));
    }

    private String read(Viewer viewer, String slug) {
        return house.get(Including.class).html(viewer, house.get(Pages.class).find(writer, "espace", slug).orElseThrow());
    }

    @Test
    void aPageStandsInTheOtherWithoutItsAnchors() {
        save(space, "bloc", "## Horaires\n\nDe 9 h à 17 h.");
        save(space, "page", "Avant.\n\n![[Bloc]]\n\nAprès, et ![[Bloc]] dans la phrase.");
        String html = read(Viewer.stranger(), "page");
        assertTrue(html.contains("<div class=\"included\"><h2>Horaires</h2>"), html);
        assertTrue(html.contains("De 9 h à 17 h."), html);
        assertTrue(html.contains(">Titre &lt;bloc&gt;</a>"), html);
        assertEquals(2, html.split("De 9 h").length, html);
    }

    @Test
    void whoeverMayNotSeeThePageReadsALinkToNowhere() {
        save(closed, "secret", "Le mot caché.");
        save(space, "page", "![[clos:Secret]]");
        assertFalse(read(Viewer.stranger(), "page").contains("caché"));
        assertTrue(read(Viewer.stranger(), "page").contains("wanted"));
        assertTrue(read(writer, "page").contains("Le mot caché."));
    }

    @Test
    void pagesThatShowEachOtherOrThemselvesComeToAnEnd() {
        save(space, "un", "Un. \n\n![[Deux]]\n\n![[Un]]");
        save(space, "deux", "Deux.\n\n![[Un]]\n\n![[Deux]]");
        String html = read(Viewer.stranger(), "un");
        assertEquals(2, html.split("Un\\.").length, html);
        assertEquals(2, html.split("Deux\\.").length, html);
    }

    @Test
    void manyPagesThatShowManyStayBounded() {
        for (int i = 0; i < 6; i++) {
            StringBuilder text = new StringBuilder("Page.");
            for (int j = 0; j < 6; j++) {
                text.append("\n\n![[p").append(j).append("]]");
            }
            save(space, "p" + i, text.toString());
        }
        assertTrue(read(Viewer.stranger(), "p0").length() < 200_000);
    }
}
