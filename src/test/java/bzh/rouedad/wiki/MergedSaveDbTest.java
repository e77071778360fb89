package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.comparison.Part.Overlap;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Person;
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

/** A save made from a text that is no longer the latest. */
class MergedSaveDbTest {
    private static final String TEXT = "Un début.\n\nUn milieu.\n\nUne fin.\n";

    private final SmallHouse house = new SmallHouse();
    private final Wiki wiki = house.get(Wiki.class);
    private final Pages pages = house.get(Pages.class);
    private Viewer writer;
    private Space space;
    private long base;

    @BeforeEach
    void found() {
        Person person = house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Fondatrice",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue"));
        writer = house.get(Circles.class).viewer(person);
        space = house.act(() -> house.get(Hosting.class).found(writer,
                new SpaceDraft("espace", "Espace", SpaceKind.GROUP, Audience.EVERYONE, null, null)));
        base = save("Titre", TEXT, null, "a", "b").revision().getId();
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Wiki.Saved save(String title, String markdown, Long from, String... tags) {
        return house.act(() -> wiki.save(writer, space, "page", new PageText(title, markdown, from, "note de " + title, List.of(tags), null)));
    }

    private Revision latest() {
        return pages.find(writer, "espace", "page").orElseThrow().getRevision();
    }

    @Test
    void changesOfDifferentPlacesAreBothInTheNextRevision() {
        Wiki.Saved theirs = save("Titre", TEXT.replace("début", "départ"), base, "a", "b");
        Wiki.Saved mine = save("Titre", TEXT.replace("fin", "suite"), base, "a", "b");
        assertFalse(theirs.merged());
        assertTrue(mine.merged());
        assertEquals(theirs.revision().getId(), mine.mergedWith().getId());
        assertEquals("Un départ.\n\nUn milieu.\n\nUne suite.\n", latest().getMarkdown());
        assertTrue(latest().getHtml().contains("départ") && latest().getPlainText().contains("suite"));
        assertEquals(3, latest().getNumber());
    }

    @Test
    void titleAndTagsAreTakenFromWhoeverChangedThem() {
        save("Autre titre", TEXT, base, "b", "c");
        save("Titre", TEXT.replace("fin", "suite"), base, "a", "b", "d");
        assertEquals("Autre titre", latest().getTitle());
        assertEquals(List.of("b", "c", "d"), latest().getTags());
        assertEquals("note de Titre", latest().getNote());
    }

    @Test
    void thePlaceThatSomebodyGaveThePageMeanwhileStays() {
        Page above = house.act(() -> wiki.save(writer, space, "dossier", new PageText("Dossier", "x", null, null, List.of(), null))).page();
        house.run(() -> wiki.place(writer, space, "page", pages.find(writer, "espace", above.getSlug()).orElseThrow()));
        save("Autre titre", TEXT, base, "a", "b");
        save("Titre", TEXT.replace("fin", "suite"), base, "a", "b");
        assertEquals("dossier", pages.find(writer, "espace", "page").orElseThrow().getParent().getSlug());
        assertEquals("Autre titre", latest().getTitle());
    }

    @Test
    void twoNewTitlesAreAConflictAlthoughTheTextsMerge() {
        save("Titre de l’une", TEXT.replace("début", "départ"), base);
        EditConflict conflict = assertThrows(EditConflict.class, () -> save("Titre de l’autre", TEXT.replace("fin", "suite"), base));
        assertEquals(new Overlap("Titre", "Titre de l’une", "Titre de l’autre"), conflict.merge().title());
        assertTrue(conflict.merge().markdown().isClean());
        assertEquals(2, latest().getNumber());
    }

    @Test
    void changesOfOnePlaceAreAConflictThatNamesBoth() {
        long theirs = save("Titre", TEXT.replace("milieu", "centre"), base).revision().getId();
        EditConflict conflict = assertThrows(EditConflict.class, () -> save("Titre", TEXT.replace("milieu", "cœur"), base));
        assertEquals(theirs, conflict.current());
        assertEquals(base, conflict.base().getId());
        assertEquals(List.of(new Overlap("Un milieu.\n", "Un centre.\n", "Un cœur.\n")), conflict.merge().markdown().overlaps());
        assertEquals(theirs, latest().getId());
    }

    @Test
    void theSameChangeByBothIsNoNewRevision() {
        long theirs = save("Titre", TEXT.replace("milieu", "centre"), base).revision().getId();
        Wiki.Saved mine = save("Titre", TEXT.replace("milieu", "centre"), base);
        assertEquals(theirs, mine.revision().getId());
        assertTrue(mine.merged());
    }

    @Test
    void aRevisionOfAnotherPageIsNoBase() {
        long elsewhere = house.act(() -> wiki.save(writer, space, "autre", new PageText("Autre", TEXT, null, null, List.of(), null)))
                .revision().getId();
        EditConflict conflict = assertThrows(EditConflict.class, () -> save("Titre", TEXT.replace("fin", "suite"), elsewhere));
        assertNull(conflict.merge());
        assertEquals(base, conflict.current());
        assertEquals(TEXT, latest().getMarkdown());
    }

    @Test
    void aTextWithoutABaseOverwritesNothing() {
        assertNull(assertThrows(EditConflict.class, () -> save("Titre", "Autre chose.", null)).merge());
        assertEquals(TEXT, latest().getMarkdown());
    }

    @Test
    void windowsLineEndsAreNoChange() {
        save("Titre", TEXT.replace("début", "départ"), base);
        save("Titre", TEXT.replace("fin", "suite").replace("\n", "\r\n"), base);
        assertEquals("Un départ.\n\nUn milieu.\n\nUne suite.\n", latest().getMarkdown());
    }
}
