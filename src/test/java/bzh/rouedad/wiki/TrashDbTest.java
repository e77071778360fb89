package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

class TrashDbTest {
    private final SmallHouse house = new SmallHouse();
    private final Wiki wiki = house.get(Wiki.class);
    private final Pages pages = house.get(Pages.class);
    private final Trash trash = house.get(Trash.class);
    private final TrashedPages trashed = house.get(TrashedPages.class);
    private Viewer keeper;
    private Space space;

    @BeforeEach
    void found() {
        keeper = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Fondatrice",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
        space = house.act(() -> house.get(Hosting.class).found(keeper,
                new SpaceDraft("espace", "Espace", SpaceKind.GROUP, Audience.EVERYONE, null, null)));
        save("un", "Voir [[Deux]].");
        save("deux", "Voir [[Un]].");
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Viewer member(String address, Role role) {
        return house.get(Circles.class).viewer(house.act(() -> house.get(Hosting.class)
                .welcome(keeper, space, "Membre", address, role, Locale.FRENCH)));
    }

    private void save(String slug, String markdown) {
        house.act(() -> wiki.save(keeper, space, slug, new PageText("Titre " + slug, markdown, null, null, List.of(), null)));
    }

    private Page page(String slug) {
        return pages.find(keeper, "espace", slug).orElseThrow();
    }

    private long discard(String slug) {
        Page page = page(slug);
        house.run(() -> trash.discard(keeper, page, page.getRevision().getId()));
        return page.getId();
    }

    @Test
    void whatIsThrownAwayIsNowhereButInTheTrash() {
        long id = discard("un");
        assertTrue(pages.find(keeper, "espace", "un").isEmpty());
        assertEquals(1, pages.count(keeper, space));
        assertEquals(List.of("Titre deux"), pages.list(keeper, space, 0, 10).stream().map(Page::getTitle).toList());
        assertEquals(List.of("Titre deux"), pages.latest(keeper, space, 10).stream().map(Page::getTitle).toList());
        assertEquals(List.of(), pages.unguarded(List.of(id)));
        assertEquals(List.of(page("deux").getId()), pages.idsAfter(0, 10));
        assertEquals(0, house.get(PageLinks.class).countLeadingTo(keeper, "/espaces/espace/deux"));
        assertEquals(1, pages.wanted(keeper, page("deux")).size());
        TrashedPage lying = trashed.list(keeper, space, 0, 10).get(0);
        assertEquals("Titre un", lying.getTitle());
        assertEquals("un", lying.getSlug());
        assertEquals(keeper.personId(), lying.getTrashedBy());
    }

    @Test
    void itComesBackWithItsHistoryAndItsAddress() {
        long first = page("un").getRevision().getId();
        house.act(() -> wiki.save(keeper, space, "un", new PageText("Titre un", "Suite.", first, null, List.of(), null)));
        long id = discard("un");
        assertEquals("/espaces/espace/un", house.act(() -> trash.restore(keeper, space, id)));
        assertEquals(2, pages.countRevisions(keeper, page("un")));
        assertEquals("Suite.", page("un").getRevision().getMarkdown());
        assertEquals(0, trashed.count(keeper, space));
        assertThrows(NotAllowed.class, () -> house.act(() -> trash.restore(keeper, space, id)));
    }

    @Test
    void anAddressTakenMeanwhileIsNotTakenBack() {
        long id = discard("un");
        save("un", "Une autre.");
        assertEquals("/espaces/espace/un-2", house.act(() -> trash.restore(keeper, space, id)));
        assertEquals("Une autre.", page("un").getRevision().getMarkdown());
    }

    @Test
    void thePagesUnderItMoveUp() {
        Page un = page("un");
        house.run(() -> wiki.place(keeper, page("deux"), un));
        discard("un");
        assertEquals(null, page("deux").getParent());
    }

    @Test
    void onlyEditorsThrowAwayAndTakeBack() {
        Viewer contributor = member("c@mairie.example", Role.CONTRIBUTOR);
        Page un = page("un");
        assertThrows(NotAllowed.class, () -> house.run(() -> trash.discard(contributor, un, un.getRevision().getId())));
        long id = discard("un");
        assertThrows(NotAllowed.class, () -> house.act(() -> trash.restore(contributor, space, id)));
        assertThrows(NotAllowed.class, () -> trashed.list(contributor, space, 0, 10));
        assertThrows(NotAllowed.class, () -> trashed.count(Viewer.stranger(), space));
    }

    @Test
    void aPageThatChangedMeanwhileIsNotThrownAway() {
        long seen = page("un").getRevision().getId();
        house.act(() -> wiki.save(keeper, space, "un", new PageText("Titre un", "Suite.", seen, null, List.of(), null)));
        assertThrows(EditConflict.class, () -> house.run(() -> trash.discard(keeper, page("un"), seen)));
    }

    @Test
    void aProtectedPageIsChangedByThatRoleOnly() {
        Viewer contributor = member("c@mairie.example", Role.CONTRIBUTOR);
        Viewer editor = member("e@mairie.example", Role.EDITOR);
        Page un = page("un");
        assertThrows(NotAllowed.class, () -> house.run(() -> wiki.protect(contributor, un, Role.EDITOR)));
        assertThrows(NotAllowed.class, () -> house.run(() -> wiki.protect(editor, un, Role.ANIMATOR)));
        house.run(() -> wiki.protect(editor, un, Role.EDITOR));
        PageText text = new PageText("Titre un", "Autre.", page("un").getRevision().getId(), null, List.of(), null);
        assertThrows(NotAllowed.class, () -> house.act(() -> wiki.save(contributor, space, "un", text)));
        assertFalse(PagePolicy.mayEdit(contributor, page("un")));
        house.act(() -> wiki.save(editor, space, "un", text));
        assertEquals("Autre.", page("un").getRevision().getMarkdown());
    }
}
