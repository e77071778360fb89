package bzh.rouedad.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.file.Licence;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Enrolling;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.OrganisationText;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Trash;
import bzh.rouedad.wiki.Wiki;
import bzh.rouedad.world.SmallHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditionsDbTest {
    private final SmallHouse house = new SmallHouse();
    private final Publishing publishing = house.get(Publishing.class);
    private final Correcting correcting = house.get(Correcting.class);
    private final Guides guides = house.get(Guides.class);
    private final Editions editions = house.get(Editions.class);
    private Viewer founder;
    private Viewer editor;
    private Space space;

    @BeforeEach
    void found() {
        Person person = house.act(() -> house.get(DemoAccounts.class).makeAdministrator("F", EmailAddress.of("f@mairie.example").orElseThrow(),
                "une phrase de passe longue"));
        founder = house.get(Circles.class).viewer(person);
        space = space("creatif", Audience.EVERYONE);
        editor = member("e@mairie.example");
        for (String slug : List.of("a", "b", "c")) {
            write(space, slug, "texte de " + slug);
        }
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Space space(String slug, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(founder, new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
    }

    private Viewer member(String email) {
        return house.get(Circles.class).viewer(house.act(() -> house.get(Hosting.class).welcome(founder, space, "E", email, Role.EDITOR, Locale.FRENCH)));
    }

    private Page page(Space where, String slug) {
        return house.get(Pages.class).find(founder, where.getSlug(), slug).orElseThrow();
    }

    private void write(Space where, String slug, String markdown) {
        Long base = house.get(Pages.class).find(founder, where.getSlug(), slug).map(page -> page.getRevision().getId()).orElse(null);
        house.act(() -> house.get(Wiki.class).save(founder, where, slug, new PageText(slug, markdown, base, null, null, null)));
    }

    private static GuideText text(GuideStatus status, List<String> pages) {
        return new GuideText(GuideKind.GUIDE, "Guide", "Résumé", status, null, pages);
    }

    private static GuideText text(GuideStatus status, List<String> pages, Imprint imprint, Withdrawal withdrawal) {
        return new GuideText(GuideKind.GUIDE, "Guide", "Résumé", status, null, pages, imprint, withdrawal, null);
    }

    private Guide make(GuideText text) {
        return house.act(() -> publishing.make(editor, space, text));
    }

    private Guide edit(Guide guide, GuideText text) {
        house.act(() -> publishing.edit(editor, guide, text, null));
        return now(guide);
    }

    private Guide publish(Viewer viewer, Guide guide) {
        house.act(() -> publishing.publish(viewer, guide, "Mieux dit", null));
        return now(guide);
    }

    private Guide now(Guide guide) {
        return guides.find(founder, guide.getSlug()).orElseThrow();
    }

    private Edition edition(Guide guide, int number) {
        return editions.find(Viewer.stranger(), guide.getSlug(), number).orElseThrow();
    }

    private String html(Guide guide, int number, String chapter) {
        return editions.chapter(Viewer.stranger(), edition(guide, number), chapter).orElseThrow().getHtml();
    }

    private InvalidInput refused(Runnable act) {
        return assertThrows(InvalidInput.class, () -> house.run(act));
    }

    @Test
    void comingOutMakesTheFirstEditionAndLaterWorkTouchesItNot() {
        Guide guide = now(make(text(GuideStatus.PUBLISHED, List.of("b", "a"))));
        assertEquals(1, guide.getEdition());
        String before = html(guide, 1, "a");
        write(space, "a", "tout autre chose");
        edit(guide, text(GuideStatus.PUBLISHED, List.of("c")));
        assertEquals(before, html(guide, 1, "a"));
        assertEquals(List.of("b", "a"), editions.chapters(Viewer.stranger(), edition(guide, 1)).stream().map(ChapterLine::title).toList());
        assertEquals(1, now(guide).getEdition());
    }

    @Test
    void aSecondEditionTellsWhatIsNewInIt() {
        Guide guide = make(text(GuideStatus.PUBLISHED, List.of("a", "b")));
        write(space, "a", "mieux");
        guide = edit(guide, text(GuideStatus.PUBLISHED, List.of("a", "c")));
        assertEquals(List.of(Changes.What.REVISED, Changes.What.ADDED, Changes.What.REMOVED),
                editions.since(editor, guide).orElseThrow().list().stream().map(Changes.Change::what).toList());
        guide = publish(editor, guide);
        assertEquals(2, guide.getEdition());
        assertEquals(GuideStatus.REVISED, guide.getStatus());
        assertEquals("Mieux dit", edition(guide, 2).getNote());
        assertEquals(3, editions.changes(Viewer.stranger(), edition(guide, 2)).orElseThrow().list().size());
        assertTrue(editions.changes(Viewer.stranger(), edition(guide, 1)).isEmpty());
        assertTrue(editions.since(editor, guide).orElseThrow().isNone());
        assertTrue(html(guide, 1, "a").contains("texte de a"));
        assertTrue(html(guide, 2, "a").contains("mieux"));
        assertEquals(List.of("PUBLISHED", "REVISED", "PUBLISHED"), house.rows("select verb from activity where thing_kind = 'guide' order by id"));
    }

    @Test
    void whatReadersHaveAlreadyIsNotBroughtOutAgain() {
        Guide guide = make(text(GuideStatus.PUBLISHED, List.of("a")));
        assertEquals("note", refused(() -> publishing.publish(editor, guide, null, null)).field());
        assertEquals(1, edit(guide, text(GuideStatus.REVISED, List.of("a"))).getEdition());
        write(space, "a", "autre");
        edit(guide, text(GuideStatus.PUBLISHED, List.of("a")));
        assertEquals(2, edit(guide, text(GuideStatus.REVISED, List.of("a"))).getEdition());
    }

    @Test
    void aPageShownWithinAChapterIsPartOfTheEdition() {
        write(space, "c", "![[b]]");
        Guide guide = make(text(GuideStatus.PUBLISHED, List.of("c")));
        assertTrue(html(guide, 1, "c").contains("texte de b"));
        write(space, "b", "autre");
        assertTrue(html(guide, 1, "c").contains("texte de b"));
        assertEquals(2, publish(editor, guide).getEdition());
        assertTrue(html(guide, 2, "c").contains("autre"));
    }

    @Test
    void aClosedPageShownWithinAChapterStaysOutOfTheEdition() {
        Space closed = space("ferme", Audience.MEMBERS);
        write(closed, "secret", "le secret");
        write(space, "c", "![[ferme:secret]]");
        Guide guide = house.act(() -> publishing.make(founder, space, text(GuideStatus.PUBLISHED, List.of("c"))));
        assertFalse(html(guide, 1, "c").contains("le secret"));
    }

    @Test
    void linksFromChapterToChapterStayWithinTheEdition() {
        write(space, "a", "Voir [[b]], [[b#Suite]] et [[c]].");
        Guide guide = make(text(GuideStatus.PUBLISHED, List.of("a", "b")));
        String html = html(guide, 1, "a");
        assertTrue(html.contains("href=\"/guides/guide/editions/1/b\""), html);
        assertTrue(html.contains("href=\"/guides/guide/editions/1/b#h-suite\""), html);
        assertTrue(html.contains("href=\"/espaces/creatif/c\""), html);
    }

    @Test
    void chaptersOfOneNameHaveAddressesOfTheirOwn() {
        Space other = space("autre", Audience.EVERYONE);
        write(other, "a", "ailleurs");
        Guide guide = make(text(GuideStatus.PUBLISHED, List.of("a", "autre/a")));
        assertTrue(html(guide, 1, "a").contains("texte de a"));
        assertTrue(html(guide, 1, "a-2").contains("ailleurs"));
    }

    @Test
    void whatStandsInTheWayIsToldAtItsPlace() {
        Space closed = space("ferme", Audience.MEMBERS);
        write(closed, "secret", "x");
        assertEquals("pages", refused(() -> publishing.make(editor, space, text(GuideStatus.PUBLISHED, List.of()))).field());
        InvalidInput hidden = refused(() -> publishing.make(founder, space, text(GuideStatus.PUBLISHED, List.of("a", "ferme/secret"))));
        assertEquals("pages", hidden.field());
        assertTrue(hidden.sentence(Locale.FRENCH).contains("secret"));
        String yesterday = LocalDate.now().minusDays(2).toString();
        assertEquals("reviewBy", refused(() -> publishing.make(editor, space, text(GuideStatus.PUBLISHED, List.of("a"),
                new Imprint(null, null, yesterday, null, null, null, null), null))).field());
        assertEquals("reviewBy", refused(() -> publishing.make(editor, space, text(GuideStatus.IDEA, List.of(),
                new Imprint(null, null, "demain", null, null, null, null), null))).field());
        assertEquals(List.of(), house.rows("select id from guide"));
        assertEquals(List.of(), house.rows("select id from guide_edition"));
    }

    @Test
    void anEditorIsNotToldWhichChapterTheyMayNotSee() {
        Space closed = space("ferme", Audience.MEMBERS);
        write(closed, "secret", "x");
        Guide guide = house.act(() -> publishing.make(founder, space, text(GuideStatus.IDEA, List.of("a", "ferme/secret"))));
        InvalidInput refusal = refused(() -> publishing.publish(editor, guide, null, null));
        assertEquals("pages", refusal.field());
        assertFalse(refusal.sentence(Locale.FRENCH).contains("secret"));
    }

    @Test
    void aDayOfReviewThatHasPassedHindersTheNextEditionAndNoOtherChange() {
        Guide guide = make(text(GuideStatus.PUBLISHED, List.of("a"), new Imprint(null, null, LocalDate.now().plusDays(9).toString(), null, null, null, null), null));
        house.act(() -> house.change("update guide set review_by = '2020-01-31'"));
        write(space, "a", "autre");
        assertEquals("reviewBy", refused(() -> publishing.publish(editor, guide, null, null)).field());
        assertEquals("2020-01-31", edit(guide, text(GuideStatus.PUBLISHED, List.of("a"),
                new Imprint(null, Level.EXPERT, "2020-01-31", null, null, null, null), null)).getColophon().getReviewBy().toString());
    }

    @Test
    void theLicenceFollowsTheKindOfTheStewardAndIsKeptWithTheEdition() {
        assertEquals(Licence.CC_BY_SA, now(make(text(GuideStatus.IDEA, List.of()))).getLicence());
        organisation("Ville de Brest", OrganisationKind.PUBLIC_BODY);
        Guide guide = now(make(text(GuideStatus.PUBLISHED, List.of("a"), new Imprint(null, null, null, "Ville de Brest", null, null, null), null)));
        assertEquals(Licence.OPEN_LICENCE, guide.getLicence());
        assertEquals(Licence.OPEN_LICENCE, edition(guide, 1).getLicence());
        assertEquals(List.of("Ville de Brest"), edition(guide, 1).getPublishers());
    }

    @Test
    void materialWhoseLicenceForbidsItIsRefused() {
        Organisation friends = organisation("Les amis", OrganisationKind.ASSOCIATION);
        Space theirs = space("amis", Audience.EVERYONE);
        house.run(() -> house.get(Hosting.class).assign(founder, theirs, friends));
        write(theirs, "leur-page", "x");
        Imprint open = new Imprint(Licence.OPEN_LICENCE, null, null, null, null, null, null);
        GuideText mixed = text(GuideStatus.PUBLISHED, List.of("a", "amis/leur-page"), open, null);
        InvalidInput refusal = refused(() -> publishing.make(editor, space, mixed));
        assertEquals("licence", refusal.field());
        assertTrue(refusal.sentence(Locale.FRENCH).contains("CC-BY-SA-4.0"), refusal.sentence(Locale.FRENCH));
        Imprint together = new Imprint(Licence.OPEN_LICENCE, null, null, null, List.of("les-amis"), null, null);
        assertEquals(1, now(make(text(GuideStatus.PUBLISHED, List.of("a", "amis/leur-page"), together, null))).getEdition());
        assertEquals(1, now(make(text(GuideStatus.PUBLISHED, List.of("a", "amis/leur-page")))).getEdition());
    }

    private Organisation organisation(String name, OrganisationKind kind) {
        return house.act(() -> house.get(Enrolling.class).found(founder, new OrganisationText(kind, name, null, null, null, null, null)));
    }

    @Test
    void aPublicationIsWithdrawnWithItsReasonAndItsEditionsStay() {
        Guide guide = make(text(GuideStatus.PUBLISHED, List.of("a")));
        assertEquals("reason", refused(() -> publishing.edit(editor, guide, text(GuideStatus.WITHDRAWN, List.of("a")), null)).field());
        assertEquals("replacement", refused(() -> publishing.edit(editor, guide, text(GuideStatus.WITHDRAWN, List.of("a"), null,
                new Withdrawal("Dépassé", "nulle-part")), null)).field());
        Guide gone = edit(guide, text(GuideStatus.WITHDRAWN, List.of("a"), null, new Withdrawal("Dépassé", "https://ailleurs.example/guide")));
        assertEquals("Dépassé", gone.getWithdrawnReason());
        assertEquals("https://ailleurs.example/guide", gone.getReplacedBy());
        assertTrue(html(guide, 1, "a").contains("texte de a"));
        Guide back = edit(guide, text(GuideStatus.PUBLISHED, List.of("a")));
        assertEquals(null, back.getWithdrawnReason());
        assertEquals(1, back.getEdition());
    }

    @Test
    void aPromiseThatIsPutOffIsKept() {
        Guide guide = make(new GuideText(null, "Guide", null, GuideStatus.TO_APPEAR, "janvier 2008", List.of()));
        edit(guide, new GuideText(null, "Guide", null, GuideStatus.TO_APPEAR, "janvier 2008", List.of()));
        edit(guide, new GuideText(null, "Guide", null, GuideStatus.TO_APPEAR, "mars 2008", List.of()));
        Guide late = edit(guide, new GuideText(null, "Guide", null, GuideStatus.TO_APPEAR, "courant 2008", List.of()));
        assertEquals(List.of("janvier 2008", "mars 2008"), late.getSlips().stream().map(Slip::getAnnounced).toList());
        Guide out = edit(guide, new GuideText(null, "Guide", null, GuideStatus.PUBLISHED, null, List.of("a")));
        assertEquals(2, out.getSlips().size());
    }

    @Test
    void whereTwoMustAgreeOneProposesAndAnotherPublishes() {
        house.run(() -> publishing.demandApproval(founder, space, true));
        assertEquals("status", refused(() -> publishing.make(editor, space, text(GuideStatus.PUBLISHED, List.of("a")))).field());
        Guide guide = make(text(GuideStatus.PROPOSED, List.of("a")));
        assertEquals("status", refused(() -> publishing.edit(editor, guide, text(GuideStatus.PUBLISHED, List.of("a")), null)).field());
        Viewer other = member("autre@mairie.example");
        assertEquals(1, publish(other, guide).getEdition());
        write(space, "a", "autre");
        assertEquals("status", refused(() -> publishing.publish(other, guide, null, null)).field());
        house.run(() -> publishing.propose(other, guide, null));
        assertEquals(GuideStatus.PUBLISHED, now(guide).getStatus());
        assertEquals("status", refused(() -> publishing.publish(other, guide, null, null)).field());
        assertEquals(2, publish(editor, guide).getEdition());
        house.run(() -> publishing.demandApproval(founder, space, false));
        write(space, "a", "encore");
        assertEquals(3, publish(editor, guide).getEdition());
        assertThrows(NotAllowed.class, () -> house.run(() -> publishing.demandApproval(editor, space, true)));
    }

    @Test
    void anEditionIsReadByThoseWhoSeeThePublicationWhateverBecameOfItsPages() {
        Guide guide = make(text(GuideStatus.PUBLISHED, List.of("a", "b")));
        Page a = page(space, "a");
        house.run(() -> house.get(Trash.class).discard(founder, a, a.getRevision().getId()));
        assertTrue(html(guide, 1, "a").contains("texte de a"));
        house.act(() -> house.change("update people_circle set audience = 'MEMBERS' where id = " + space.getCircle().getId()));
        assertTrue(editions.find(Viewer.stranger(), guide.getSlug(), 1).isEmpty());
        assertTrue(editions.find(editor, guide.getSlug(), 1).isPresent());
    }

    @Test
    void aChapterIsStruckOutVisiblyAndByAnAdministratorOnly() {
        Guide guide = make(text(GuideStatus.PUBLISHED, List.of("a", "b")));
        Edition edition = edition(guide, 1);
        assertThrows(NotAllowed.class, () -> house.run(() -> correcting.strike(editor, edition, "a", "Jugement du 3 mars")));
        assertEquals("reason", refused(() -> correcting.strike(founder, edition, "a", " ")).field());
        house.run(() -> correcting.strike(founder, edition, "a", "Jugement du 3 mars"));
        EditionChapter struck = editions.chapter(Viewer.stranger(), edition, "a").orElseThrow();
        assertEquals("", struck.getHtml());
        assertEquals("Jugement du 3 mars", struck.getStruckReason());
        assertEquals(List.of(true, false), editions.chapters(Viewer.stranger(), edition).stream().map(ChapterLine::struck).toList());
    }

    @Test
    void whatIsWrongIsNotedBesideTheText() {
        Guide guide = make(text(GuideStatus.PUBLISHED, List.of("a")));
        Edition edition = edition(guide, 1);
        String before = html(guide, 1, "a");
        house.run(() -> correcting.note(editor, edition, "Page 3 : lire 2007."));
        assertEquals(List.of("Page 3 : lire 2007."), editions.errata(Viewer.stranger(), edition).stream().map(Erratum::getText).toList());
        assertEquals(before, html(guide, 1, "a"));
        assertEquals("erratum", refused(() -> correcting.note(editor, edition, "")).field());
        assertThrows(NotAllowed.class, () -> house.run(() -> correcting.note(Viewer.stranger(), edition, "x")));
    }

    @Test
    void aPublicationIsStaleTheDayAfterItsReview() {
        LocalDate review = LocalDate.of(2027, 6, 30);
        Guide guide = now(make(text(GuideStatus.IDEA, List.of(), new Imprint(null, null, review.toString(), null, null, null, null), null)));
        assertFalse(guide.getColophon().isStale(review));
        assertTrue(guide.getColophon().isStale(review.plusDays(1)));
        assertFalse(now(make(text(GuideStatus.IDEA, List.of()))).getColophon().isStale(review));
    }

    @Test
    void aChapterKeepsTheLanguageItWasWrittenIn() {
        house.act(() -> house.get(Wiki.class).save(founder, space, "skol", new PageText("Skol", "Ar skol", null, null, null, null, false, "br")));
        Guide guide = make(text(GuideStatus.PUBLISHED, List.of("skol")));
        assertEquals("br", editions.chapter(Viewer.stranger(), edition(guide, 1), "skol").orElseThrow().getLanguage());
    }
}
