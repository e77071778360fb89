package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.file.Attaching;
import bzh.rouedad.file.FileFacts;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that goes to another space, and the files it shows. */
class MovingFilesDbTest {
    private final SmallHouse house = new SmallHouse();
    private Wiki wiki;
    private Pages pages;
    private StoredFiles files;
    private Viewer mover;
    private Space open;
    private Space closed;

    @BeforeEach
    void found(@TempDir Path data) {
        house.with("rouedad.data", data.toString());
        wiki = house.get(Wiki.class);
        pages = house.get(Pages.class);
        files = house.get(StoredFiles.class);
        mover = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Fondatrice",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
        open = space("ouvert", Audience.EVERYONE);
        closed = space("ferme", Audience.MEMBERS);
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Space space(String slug, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(mover, new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
    }

    private StoredFile file(Space where, String name) {
        return house.act(() -> house.get(Attaching.class).attach(mover, where, name, name.getBytes(StandardCharsets.UTF_8), FileFacts.NONE));
    }

    private Page save(Space where, String slug, StoredFile... shown) {
        String markdown = "Voir " + String.join(" ", List.of(shown).stream().map(StoredFile::markdown).toList());
        return house.act(() -> wiki.save(mover, where, slug, new PageText(slug, markdown, null, null, List.of(), null))).page();
    }

    private void move(Space from, String slug, Space to) {
        Page page = pages.find(mover, from.getSlug(), slug).orElseThrow();
        house.act(() -> house.get(Renaming.class).rename(mover, page, new PageName(page.getTitle(), slug, to)));
    }

    private boolean isIn(Space space, StoredFile file) {
        return files.find(mover, space, file.getId()).isPresent();
    }

    @Test
    void filesThatOnlyThisPageNamesGoAlongAndKeepTheirAddress() {
        StoredFile first = file(open, "plan.txt");
        StoredFile second = file(open, "devis.txt");
        StoredFile unused = file(open, "autre.txt");
        save(open, "page", first, second);
        String markdown = pages.find(mover, "ouvert", "page").orElseThrow().getRevision().getMarkdown();
        assertTrue(files.find(Viewer.stranger(), first.getId()).isPresent());
        move(open, "page", closed);
        assertTrue(isIn(closed, first) && isIn(closed, second) && isIn(open, unused));
        assertTrue(files.find(Viewer.stranger(), first.getId()).isEmpty());
        assertEquals(markdown, pages.find(mover, "ferme", "page").orElseThrow().getRevision().getMarkdown());
        assertEquals(first.url(), files.find(mover, first.getId()).orElseThrow().url());
        assertEquals(1, files.versions(mover, files.find(mover, first.getId()).orElseThrow()).size());
    }

    @Test
    void backInTheOpenSpaceEverybodySeesThemAgain() {
        StoredFile file = file(closed, "plan.txt");
        save(closed, "page", file);
        assertTrue(files.find(Viewer.stranger(), file.getId()).isEmpty());
        move(closed, "page", open);
        assertTrue(files.find(Viewer.stranger(), file.getId()).isPresent());
    }

    @Test
    void aFileThatAnotherPageNamesStays() {
        StoredFile shared = file(open, "plan.txt");
        save(open, "page", shared);
        save(open, "voisine", shared);
        move(open, "page", closed);
        assertTrue(isIn(open, shared));
    }

    @Test
    void aFileThatAPageInTheTrashNamesStays() {
        StoredFile shared = file(open, "plan.txt");
        save(open, "page", shared);
        Page thrown = save(open, "voisine", shared);
        house.run(() -> house.get(Trash.class).discard(mover, thrown, thrown.getRevision().getId()));
        move(open, "page", closed);
        assertTrue(isIn(open, shared));
    }

    @Test
    void aFileThatAnotherPageNamedOnlyFormerlyGoesAlong() {
        StoredFile file = file(open, "plan.txt");
        save(open, "page", file);
        long former = save(open, "voisine", file).getRevision().getId();
        house.act(() -> wiki.save(mover, open, "voisine", new PageText("voisine", "Sans.", former, null, List.of(), null)));
        move(open, "page", closed);
        assertTrue(isIn(closed, file));
    }

    @Test
    void filesOfThirdSpacesAndOfTheTrashStayWhereTheyAre() {
        Space third = space("tiers", Audience.EVERYONE);
        StoredFile elsewhere = file(third, "plan.txt");
        StoredFile thrown = file(open, "devis.txt");
        save(open, "page", elsewhere, thrown);
        house.act(() -> house.get(Attaching.class).trash(mover, open, thrown.getId()));
        move(open, "page", closed);
        assertTrue(isIn(third, elsewhere));
        assertEquals(List.of(thrown.getId()), files.trashed(mover, open, 10).stream().map(StoredFile::getId).toList());
    }

    @Test
    void anotherNameWithinTheSpaceMovesNoFile() {
        StoredFile file = file(open, "plan.txt");
        save(open, "page", file);
        Page page = pages.find(mover, "ouvert", "page").orElseThrow();
        house.act(() -> house.get(Renaming.class).rename(mover, page, new PageName("Autre", "autre", open)));
        assertTrue(isIn(open, file));
    }

    @Test
    void filesAreMovedByThoseOnlyWhoMayThrowThemAwayHereAndWriteThere() {
        StoredFile file = file(open, "plan.txt");
        Viewer contributor = house.get(Circles.class).viewer(house.act(() -> house.get(Hosting.class)
                .welcome(mover, open, "Membre", "m@mairie.example", Role.CONTRIBUTOR, Locale.FRENCH)));
        Viewer editor = house.get(Circles.class).viewer(house.act(() -> house.get(Hosting.class)
                .welcome(mover, open, "Éditrice", "e@mairie.example", Role.EDITOR, Locale.FRENCH)));
        Attaching attaching = house.get(Attaching.class);
        for (Viewer without : List.of(Viewer.stranger(), contributor, editor)) {
            assertThrows(NotAllowed.class, () -> house.run(() -> attaching.move(without, open, closed, Set.of(file.getId()))));
        }
        assertFalse(isIn(closed, file));
    }
}
