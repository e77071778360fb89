package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.world.SmallHouse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenamingDbTest {
    private final SmallHouse house = new SmallHouse();
    private final Wiki wiki = house.get(Wiki.class);
    private final Pages pages = house.get(Pages.class);
    private final Redirects redirects = house.get(Redirects.class);
    private final PageLinks links = house.get(PageLinks.class);
    private Viewer writer;
    private Space space;
    private Space other;

    @BeforeEach
    void found() {
        writer = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Fondatrice",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
        space = space("espace", Audience.EVERYONE);
        other = space("ailleurs", Audience.MEMBERS);
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Space space(String slug, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(writer, new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
    }

    private void save(Space where, String slug, String title, String markdown) {
        house.act(() -> wiki.save(writer, where, slug, new PageText(title, markdown, null, null, List.of(), null)));
    }

    private Page page(Space where, String slug) {
        return pages.find(writer, where.getSlug(), slug).orElseThrow();
    }

    private String markdown(String slug) {
        return page(space, slug).getRevision().getMarkdown();
    }

    private Renaming.Renamed rename(Viewer viewer, String slug, PageName name) {
        Page page = page(space, slug);
        return house.act(() -> house.get(Renaming.class).rename(viewer, page, name));
    }

    @Test
    void linksFollowAndTheOldAddressGoesOnLeadingThere() {
        save(space, "ecoles", "Écoles", "Texte.");
        save(space, "plan", "Plan", "Voir [[Écoles]], [ici](/espaces/espace/ecoles#bas) et `[[Écoles]]`.");
        Renaming.Renamed renamed = rename(writer, "ecoles", new PageName("Groupe scolaire", null, space));
        assertEquals("/espaces/espace/groupe-scolaire", renamed.url());
        assertEquals(1, renamed.pages());
        assertEquals("Voir [[Groupe scolaire|Écoles]], [ici](/espaces/espace/groupe-scolaire#bas) et `[[Écoles]]`.", markdown("plan"));
        assertTrue(page(space, "plan").getRevision().getHtml().contains("href=\"/espaces/espace/groupe-scolaire\""));
        assertEquals(1, links.countLeadingTo(writer, "/espaces/espace/groupe-scolaire"));
        assertEquals(0, links.countLeadingTo(writer, "/espaces/espace/ecoles"));
        assertTrue(pages.find(writer, "espace", "ecoles").isEmpty());
        assertEquals("groupe-scolaire", redirects.find(Viewer.stranger(), "espace", "ecoles").orElseThrow().getSlug());
        assertEquals("Groupe scolaire", page(space, "groupe-scolaire").getTitle());
    }

    @Test
    void renamingBackAndForthMakesNoLoop() {
        save(space, "un", "Un", "Voir [[Un]].");
        rename(writer, "un", new PageName("Deux", "deux", space));
        rename(writer, "deux", new PageName("Un", "un", space));
        assertEquals("un", page(space, "un").getSlug());
        assertTrue(redirects.find(writer, "espace", "un").isEmpty());
        assertEquals("un", redirects.find(writer, "espace", "deux").orElseThrow().getSlug());
        rename(writer, "un", new PageName("Trois", "trois", space));
        assertEquals("trois", redirects.find(writer, "espace", "deux").orElseThrow().getSlug());
        assertEquals("trois", redirects.find(writer, "espace", "un").orElseThrow().getSlug());
    }

    @Test
    void aPageMadeAtTheOldAddressComesBeforeTheRedirect() {
        save(space, "un", "Un", "x");
        rename(writer, "un", new PageName("Deux", "deux", space));
        save(space, "un", "Autre", "y");
        assertEquals("Autre", page(space, "un").getTitle());
    }

    @Test
    void movedToAnotherSpaceItsOwnLinksStillLeadToItsFormerNeighbours() {
        save(space, "un", "Un", "Voir [[Voisine]] et [[Un]].");
        save(space, "voisine", "Voisine", "Voir [[Un]].");
        rename(writer, "un", new PageName("Un", "un-ici", other));
        Page moved = page(other, "un-ici");
        assertEquals("Voir [[espace:Voisine|Voisine]] et [[un-ici|Un]].", moved.getRevision().getMarkdown());
        assertEquals("Voir [[ailleurs:un-ici|Un]].", markdown("voisine"));
    }

    @Test
    void whereAPageWentIsNotToldToThoseWhoMayNotSeeIt() {
        save(space, "un", "Un", "x");
        rename(writer, "un", new PageName("Un", "un", other));
        assertTrue(redirects.find(Viewer.stranger(), "espace", "un").isEmpty());
        assertTrue(redirects.find(writer, "espace", "un").isPresent());
    }

    @Test
    void pagesTheRenamerMayNotEditKeepTheirWordsAndFollowTheRedirect() {
        save(space, "un", "Un", "x");
        save(other, "fermee", "Fermée", "Voir [[espace:Un]].");
        Viewer contributor = house.get(Circles.class).viewer(house.act(() -> house.get(Hosting.class)
                .welcome(writer, space, "Membre", "m@mairie.example", Role.CONTRIBUTOR, Locale.FRENCH)));
        assertEquals(0, rename(contributor, "un", new PageName("Deux", "deux", space)).pages());
        assertEquals("Voir [[espace:Un]].", page(other, "fermee").getRevision().getMarkdown());
        assertThrows(NotAllowed.class, () -> rename(contributor, "deux", new PageName("Deux", "deux", other)));
        assertThrows(NotAllowed.class, () -> rename(Viewer.stranger(), "deux", new PageName("Trois", "trois", space)));
    }

    @Test
    void anAddressThatIsTakenIsRefusedAndNothingChanges() {
        save(space, "un", "Un", "x");
        save(space, "deux", "Deux", "Voir [[Un]].");
        assertEquals("slug", assertThrows(InvalidInput.class, () -> rename(writer, "un", new PageName("Un", "deux", space))).field());
        assertEquals("Voir [[Un]].", markdown("deux"));
        assertEquals("Un", page(space, "un").getTitle());
    }

    @ParameterizedTest
    @ValueSource(strings = {"  ", "../autre", "a/b", "Majuscule", "é"})
    void anAddressThatIsNoneIsRefusedOrMadeFromTheTitle(String slug) {
        save(space, "un", "Un", "x");
        if (slug.isBlank()) {
            assertEquals("/espaces/espace/un-autre", rename(writer, "un", new PageName("Un autre", slug, space)).url());
        } else {
            assertThrows(InvalidInput.class, () -> rename(writer, "un", new PageName("Un", slug, space)));
        }
    }

    @Test
    void wantedAndOrphanPagesAreWhatTheySay() {
        save(space, "un", "Un", "Voir [[Deux]], [[Manque]] et [[ailleurs:Secret]].");
        save(space, "deux", "Deux", "Voir [[Manque]].");
        save(other, "clos", "Clos", "Voir [[espace:Caché]].");
        assertEquals(List.of("manque"), links.wanted(Viewer.stranger(), space, 10).stream().map(PageLinks.Wanted::name).toList());
        assertEquals(List.of("manque", "cache"), links.wanted(writer, space, 10).stream().map(PageLinks.Wanted::name).toList());
        assertEquals(List.of("Un"), links.orphans(Viewer.stranger(), space, 10).stream().map(Page::getTitle).toList());
    }
}
