package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
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

/** What pages have been, who wrote it, and what a reader has seen of it. */
class HistoryDbTest {
    private final SmallHouse house = new SmallHouse();
    private final Wiki wiki = house.get(Wiki.class);
    private final Pages pages = house.get(Pages.class);
    private final Revisions revisions = house.get(Revisions.class);
    private final Visits visits = house.get(Visits.class);
    private Viewer writer;
    private Viewer reader;
    private Space open;
    private Space closed;

    @BeforeEach
    void found() {
        Person person = house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Fondatrice",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue"));
        writer = house.get(Circles.class).viewer(person);
        reader = house.get(Circles.class).viewer(house.act(() -> house.get(Persons.class).register("Lectrice",
                EmailAddress.of("l@mairie.example").orElseThrow(), Locale.FRENCH)));
        open = space("ouvert", Audience.EVERYONE);
        closed = space("ferme", Audience.MEMBERS);
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Space space(String slug, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(writer, new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
    }

    private Revision save(Space space, String markdown, Long base, boolean minor) {
        return house.act(() -> wiki.save(writer, space, "page", new PageText("Titre", markdown, base, null, List.of("a"), null, minor)))
                .revision();
    }

    private Page page(Space space) {
        return pages.find(writer, space.getSlug(), "page").orElseThrow();
    }

    @Test
    void aListOfRevisionsTellsWhatWasMinor() {
        Revision first = save(open, "un", null, false);
        save(open, "une", first.getId(), true);
        List<RevisionLine> lines = revisions.of(reader, page(open), 0, 10);
        assertEquals(List.of(2, 1), lines.stream().map(RevisionLine::number).toList());
        assertEquals(List.of(true, false), lines.stream().map(RevisionLine::minor).toList());
        assertEquals(3, lines.get(0).length());
    }

    @Test
    void aMergedSaveStaysMinor() {
        Revision first = save(open, "un\n\ndeux\n\ntrois\n", null, false);
        save(open, "UN\n\ndeux\n\ntrois\n", first.getId(), false);
        assertTrue(save(open, "un\n\ndeux\n\nTROIS\n", first.getId(), true).isMinor());
    }

    private Revision in(String language, String markdown, Long base) {
        return house.act(() -> wiki.save(writer, open, "page",
                new PageText("Titre", markdown, base, null, List.of("a"), null, false, language))).revision();
    }

    @Test
    void aPageStaysInItsLanguageUntilAWriterSaysAnother() {
        Revision first = save(open, "un", null, false);
        assertEquals("fr", first.getLanguage());
        Revision second = in("br", "unan", first.getId());
        assertEquals("br", save(open, "unan bennak", second.getId(), false).getLanguage());
        assertThrows(InvalidInput.class, () -> in("xx", "un", null));
    }

    @Test
    void aTextThatOnlyChangesItsLanguageIsARevision() {
        Revision first = save(open, "unan", null, false);
        assertEquals(2, in("br", "unan", first.getId()).getNumber());
        assertEquals(2, in("br", "unan", page(open).getRevision().getId()).getNumber());
    }

    @Test
    void aLanguageChangedMeanwhileIsKeptWhenTextsAreMerged() {
        Revision first = save(open, "un\n\ndeux\n\ntrois\n", null, false);
        in("br", "unan\n\ndeux\n\ntrois\n", first.getId());
        Revision merged = in("fr", "un\n\ndeux\n\ntri\n", first.getId());
        assertEquals("unan\n\ndeux\n\ntri\n", merged.getMarkdown());
        assertEquals("br", merged.getLanguage());
    }

    @Test
    void aFormerRevisionComesBackInItsLanguage() {
        Revision first = in("br", "unan", null);
        Revision second = in("fr", "un", first.getId());
        house.act(() -> wiki.restore(writer, page(open), first, second.getId(), null));
        assertEquals("br", page(open).getRevision().getLanguage());
    }

    @Test
    void theRevisionBeforeIsThatOfTheSamePage() {
        Revision first = save(open, "un", null, false);
        Revision second = save(open, "deux", first.getId(), false);
        save(closed, "ailleurs", null, false);
        assertEquals(first.getId(), revisions.before(reader, page(open), second).orElseThrow().getId());
        assertTrue(revisions.before(reader, page(open), first).isEmpty());
    }

    @Test
    void aFormerRevisionComesBackAsANewOne() {
        Revision first = save(open, "un", null, false);
        Revision second = save(open, "deux", first.getId(), false);
        Revision back = house.act(() -> wiki.restore(writer, page(open), first, second.getId(), "Version 1 rétablie")).revision();
        assertEquals(3, back.getNumber());
        assertEquals("un", page(open).getRevision().getMarkdown());
        assertEquals(List.of("a"), page(open).getRevision().getTags());
        assertEquals("Version 1 rétablie", back.getNote());
    }

    @Test
    void whatWasSavedMeanwhileIsNotSweptAwayByBringingBack() {
        Revision first = save(open, "un", null, false);
        Revision second = save(open, "deux", first.getId(), false);
        save(open, "trois", second.getId(), false);
        assertThrows(EditConflict.class, () -> house.act(() -> wiki.restore(writer, page(open), first, second.getId(), null)));
        assertEquals("trois", page(open).getRevision().getMarkdown());
    }

    @Test
    void onlyWritersBringBack() {
        Revision first = save(open, "un", null, false);
        long second = save(open, "deux", first.getId(), false).getId();
        assertThrows(NotAllowed.class, () -> house.act(() -> wiki.restore(reader, page(open), first, second, null)));
    }

    @Test
    void contributionsAreThoseTheViewerSees() {
        save(open, "un", null, false);
        save(closed, "secret", null, false);
        assertEquals(2, revisions.countBy(writer, writer.personId()));
        assertEquals(1, revisions.countBy(reader, writer.personId()));
        assertEquals(List.of("ouvert"), revisions.by(reader, writer.personId(), 0, 10).stream()
                .map(each -> each.page().getSpace().getSlug()).toList());
        assertThrows(NotAllowed.class, () -> revisions.by(Viewer.stranger(), writer.personId(), 0, 10));
    }

    @Test
    void whatLiesInTheTrashIsNoContributionToShow() {
        Revision first = save(open, "un", null, false);
        house.run(() -> house.get(Trash.class).discard(writer, page(open), first.getId()));
        assertEquals(0, revisions.countBy(writer, writer.personId()));
        assertEquals(List.of(), revisions.by(writer, writer.personId(), 0, 10));
    }

    @Test
    void aVisitRemembersTheRevisionAndNeverGoesBack() {
        Revision first = save(open, "un", null, false);
        visit(reader, first);
        Revision second = save(open, "deux", first.getId(), false);
        assertEquals(1, visits.last(reader, page(open)).orElseThrow().getRevision().getNumber());
        assertTrue(revisions.isChangedByOthers(reader, page(open), first));
        visit(reader, second);
        visit(reader, first);
        assertEquals(2, visits.last(reader, page(open)).orElseThrow().getRevision().getNumber());
        assertFalse(revisions.isChangedByOthers(reader, page(open), second));
        assertTrue(visits.last(writer, page(open)).isEmpty());
        assertTrue(visits.last(Viewer.stranger(), page(open)).isEmpty());
    }

    @Test
    void ownChangesAreNoNewsToTheirAuthor() {
        Revision first = save(open, "un", null, false);
        visit(writer, first);
        save(open, "deux", first.getId(), false);
        assertFalse(revisions.isChangedByOthers(writer, page(open), first));
    }

    @Test
    void whatOneDoesNotSeeOneDoesNotVisit() {
        Revision secret = save(closed, "secret", null, false);
        Page page = page(closed);
        assertThrows(NotAllowed.class, () -> house.run(() -> visits.note(reader, page, secret)));
        assertThrows(NotAllowed.class, () -> visits.note(Viewer.stranger(), page, secret));
    }

    private void visit(Viewer viewer, Revision revision) {
        house.run(() -> visits.note(viewer, page(open), revision));
    }
}
