package bzh.rouedad.reprise;

import static bzh.rouedad.reprise.Partners.seen;
import static bzh.rouedad.reprise.Partners.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.GuideKind;
import bzh.rouedad.guide.GuideStatus;
import bzh.rouedad.guide.GuideText;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.guide.Publishing;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageLinks;
import bzh.rouedad.wiki.PageName;
import bzh.rouedad.wiki.Renaming;
import bzh.rouedad.wiki.Trash;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links between the chapters of a publication that was taken as a whole. All pages are called "La cantine". */
class ChaptersDbTest {
    private static final String MENUS = "Voir [[Le budget]] et [le budget](/espaces/creatif/le-budget#couts).\n\nEt [[Glossaire]].\n\nUne fin.\n";
    private static final String TAKEN = "Voir [[la-cantine-2|Le budget]] et [le budget](/espaces/vannes/la-cantine-2#couts).\n\n"
            + "Et [[creatif:Glossaire|Glossaire]].\n\nUne fin.\n";
    private static final String BUDGET = "Retour aux [[creatif:les-menus|menus]].\n\nUn milieu.\n";

    private Partners partners;
    private Space source;
    private Space town;
    private Viewer author;
    private Viewer taker;
    private Guide guide;
    private Guide copy;

    @BeforeEach
    void take(@TempDir Path data) {
        partners = new Partners(data);
        source = partners.space("creatif", Audience.EVERYONE);
        town = partners.space("vannes", Audience.EVERYONE);
        author = partners.member(source, Role.EDITOR);
        taker = partners.member(town, Role.EDITOR);
        partners.write(author, source, "les-menus", MENUS);
        partners.write(author, source, "le-budget", BUDGET);
        partners.write(author, source, "glossaire", "Les mots.\n");
        guide = partners.house.act(() -> partners.house.get(Publishing.class).make(author, source, guide("Nourrir", "les-menus", "le-budget")));
        copy = partners.house.act(() -> partners.house.get(TakingGuides.class).copy(taker, guide, town));
    }

    @AfterEach
    void leave() {
        partners.close();
    }

    private static GuideText guide(String title, String... pages) {
        return new GuideText(GuideKind.GUIDE, title, null, GuideStatus.IN_PREPARATION, null, List.of(pages));
    }

    private Page menus() {
        return partners.page(town, "la-cantine");
    }

    private Page budget() {
        return partners.page(town, "la-cantine-2");
    }

    private Upstream upstream(Page page) {
        return partners.taking.upstream(taker, page).orElseThrow();
    }

    private void bring(Page page) {
        Upstream upstream = upstream(page);
        partners.house.act(() -> partners.taking.take(taker, page, seen(upstream), null));
    }

    @Test
    void linksBetweenChaptersLeadToTheCopiesAndOthersToTheSource() {
        assertEquals(TAKEN, text(menus()));
        assertEquals("Retour aux [[la-cantine|menus]].\n\nUn milieu.\n", text(budget()));
        assertEquals(MENUS, text(partners.page(source, "les-menus")));
        assertFalse(partners.proposing.hasNews(taker, menus()));
        assertFalse(partners.proposing.hasNews(taker, budget()));
    }

    @Test
    void whatChangesAtTheSourceBesideALinkComesWithoutTheLink() {
        partners.write(author, source, "les-menus", MENUS.replace("Voir", "Voir aussi"));
        Upstream upstream = upstream(menus());
        assertTrue(upstream.merge().isClean());
        bring(menus());
        assertEquals(TAKEN.replace("Voir", "Voir aussi"), text(menus()));
        assertTrue(partners.taking.upstream(taker, menus()).isEmpty());
    }

    @Test
    void whatBothChangedBesideLinksIsBroughtTogether() {
        partners.write(taker, town, "la-cantine", TAKEN.replace("fin", "fin à nous"));
        partners.write(author, source, "les-menus", MENUS.replace("Voir", "[[Le budget|Le prix]]. Voir"));
        bring(menus());
        assertEquals(TAKEN.replace("Voir", "[[la-cantine-2|Le prix]]. Voir").replace("fin", "fin à nous"), text(menus()));
    }

    @Test
    void whatTheCopySaysBetterComesHomeWithTheLinksOfTheSource() {
        partners.write(taker, town, "la-cantine", TAKEN.replace("Voir", "Lire").replace("fin.", "fin, [[la-cantine-2|voyez]]."));
        partners.house.run(() -> partners.proposing.propose(taker, menus(), null));
        Page menus = partners.page(source, "les-menus");
        Proposal proposal = partners.reprises.proposals(author, menus).get(0);
        Upstream offer = partners.proposing.offer(author, menus, proposal).orElseThrow();
        partners.house.run(() -> partners.proposing.accept(author, menus, proposal, seen(offer), null));
        assertEquals(MENUS.replace("Voir", "Lire").replace("fin.", "fin, [[le-budget|voyez]]."), text(partners.page(source, "les-menus")));
        assertTrue(partners.taking.upstream(taker, menus()).isEmpty());
        assertFalse(partners.proposing.hasNews(taker, menus()));
    }

    @Test
    void renamingOnEitherSideIsNoChangeOfTheText() {
        partners.house.act(() -> partners.house.get(Renaming.class).rename(taker, budget(), new PageName("Ce que ça coûte", "ce-que-ca-coute", town)));
        partners.house.act(() -> partners.house.get(Renaming.class).rename(author, partners.page(source, "le-budget"),
                new PageName("Les coûts", "les-couts", source)));
        String ours = TAKEN.replace("[[la-cantine-2|", "[[Ce que ça coûte|").replace("la-cantine-2#", "ce-que-ca-coute#");
        assertEquals(ours, text(menus()));
        assertEquals(ours, upstream(menus()).merge().markdown().text());
        partners.write(author, source, "les-menus", text(partners.page(source, "les-menus")).replace("Voir", "Voir d'abord"));
        bring(menus());
        assertEquals(ours.replace("Voir", "Voir d'abord"), text(menus()));
        assertFalse(partners.proposing.hasNews(taker, menus()));
    }

    @Test
    void aChapterAddedLaterLeadsToTheSourceUntilItIsTaken() {
        partners.write(author, source, "les-parents", "Des parents, et [[creatif:les-menus|des menus]].\n");
        partners.house.act(() -> partners.house.get(Publishing.class).edit(author, guide, guide("Nourrir", "les-menus", "le-budget", "les-parents"), null));
        partners.write(author, source, "les-menus", MENUS.replace("Une fin", "Avec [[Les parents]]. Une fin"));
        bring(menus());
        String linked = TAKEN.replace("Une fin", "Avec [[creatif:Les parents|Les parents]]. Une fin");
        assertEquals(linked, text(menus()));
        Page parents = partners.copy(taker, partners.page(source, "les-parents"), town);
        assertEquals("Des parents, et [[la-cantine|des menus]].\n", text(parents));
        partners.house.act(() -> partners.house.get(Publishing.class).edit(taker, copy,
                guide("Nourrir", "la-cantine", "la-cantine-2", parents.getSlug()), null));
        partners.write(author, source, "les-menus",
                MENUS.replace("Une fin", "Avec [[Les parents]]. Ou [[Les parents|eux]]. Une fin"));
        bring(menus());
        assertEquals(linked.replace("Une fin", "Ou [[la-cantine-3|eux]]. Une fin"), text(menus()));
    }

    @Test
    void aChapterThatLeavesThePublicationKeepsItsFellows() {
        partners.house.act(() -> partners.house.get(Publishing.class).edit(taker, copy, guide("Nourrir", "la-cantine-2"), null));
        partners.write(author, source, "les-menus", MENUS.replace("Voir", "Voir aussi"));
        bring(menus());
        assertEquals(TAKEN.replace("Voir", "Voir aussi"), text(menus()));
    }

    @Test
    void aPublicationTakenTwiceLeadsWithinEachOfBoth() {
        Guide again = partners.house.act(() -> partners.house.get(TakingGuides.class).copy(taker, guide, town));
        List<Page> chapters = partners.house.get(Guides.class).chapters(taker, again);
        assertEquals("la-cantine-3", chapters.get(0).getSlug());
        partners.write(author, source, "les-menus", MENUS.replace("Une fin", "[[Le budget|Là]]. Une fin"));
        bring(partners.page(town, "la-cantine-3"));
        bring(menus());
        assertEquals(TAKEN.replace("la-cantine-2", "la-cantine-4").replace("Une fin", "[[la-cantine-4|Là]]. Une fin"),
                text(partners.page(town, "la-cantine-3")));
        assertEquals(TAKEN.replace("Une fin", "[[la-cantine-2|Là]]. Une fin"), text(menus()));
    }

    @Test
    void aPageTakenAloneLeadsToNothingThatWasTakenBefore() {
        Page alone = partners.copy(taker, partners.write(author, source, "recit", "Voir [[Glossaire]] et [[Le budget]].\n"), town);
        assertEquals("Voir [[creatif:Glossaire|Glossaire]] et [[creatif:Le budget|Le budget]].\n", text(alone));
    }

    @Test
    void inItsOwnSpaceAPublicationLeadsToItsOwnCopies() {
        Guide own = partners.house.act(() -> partners.house.get(TakingGuides.class).copy(author, guide, source));
        Page menus = partners.house.get(Guides.class).chapters(author, own).get(0);
        assertEquals(MENUS.replace("[[Le budget]]", "[[la-cantine-2|Le budget]]").replace("creatif/le-budget", "creatif/la-cantine-2"),
                text(menus));
        assertFalse(partners.proposing.hasNews(author, menus));
    }

    @Test
    void everyFormOfALinkLeadsToTheCopyAndStaysWhenTheSourceChanges() {
        String there = "[[Le budget]], [[creatif:Le budget#Couts|combien]], [a](/espaces/creatif/le-budget#couts), [b](le-budget),"
                + " [c](../creatif/le-budget), [d], <a href=\"/espaces/creatif/le-budget\">e</a>\n\n![[Le budget]]\n\n"
                + "| f |\n| --- |\n| [[Le budget\\|g]] |\n\n`[[Le budget]]`\n\n[d]: /espaces/creatif/le-budget\n\nUne fin.\n";
        String here = "[[la-cantine-4|Le budget]], [[la-cantine-4#Couts|combien]], [a](/espaces/vannes/la-cantine-4#couts),"
                + " [b](/espaces/vannes/la-cantine-4), [c](/espaces/vannes/la-cantine-4), [d],"
                + " <a href=\"/espaces/vannes/la-cantine-4\">e</a>\n\n![[la-cantine-4|Le budget]]\n\n"
                + "| f |\n| --- |\n| [[la-cantine-4\\|g]] |\n\n`[[Le budget]]`\n\n[d]: /espaces/vannes/la-cantine-4\n\nUne fin.\n";
        partners.write(author, source, "les-menus", there);
        partners.house.act(() -> partners.house.get(TakingGuides.class).copy(taker, guide, town));
        assertEquals(here, text(partners.page(town, "la-cantine-3")));
        assertFalse(partners.proposing.hasNews(taker, partners.page(town, "la-cantine-3")));
        assertEquals(List.of("la-cantine-3"), partners.house.get(PageLinks.class)
                .leadingTo(taker, "/espaces/vannes/la-cantine-4", 0, 10).stream().map(Page::getSlug).toList());
        partners.write(author, source, "les-menus", there.replace("Une fin", "Une belle fin"));
        bring(partners.page(town, "la-cantine-3"));
        assertEquals(here.replace("Une fin", "Une belle fin"), text(partners.page(town, "la-cantine-3")));
    }

    @Test
    void aChapterThatWasThrownAwayAtTheSourceKeepsItsCopy() {
        Page gone = partners.page(source, "le-budget");
        partners.house.run(() -> partners.house.get(Trash.class).discard(author, gone, gone.getRevision().getId()));
        partners.write(author, source, "les-menus", MENUS.replace("Voir", "Voir aussi"));
        bring(menus());
        assertEquals(TAKEN.replace("Voir", "Voir aussi"), text(menus()));
    }

    @Test
    void aChapterTheTakerDoesNotSeeIsNotTakenAndItsLinkLeadsThere() {
        Space closed = partners.space("ferme", Audience.MEMBERS);
        partners.write(partners.animator, closed, "secret", "Entre nous.\n");
        partners.write(author, source, "recit", "Voir [[ferme:Secret]] et [[Le budget]].\n");
        Guide mixed = partners.house.act(() -> partners.house.get(Publishing.class).make(partners.animator, source,
                guide("Mêlé", "recit", "ferme/secret", "le-budget")));
        Guide taken = partners.house.act(() -> partners.house.get(TakingGuides.class).copy(taker, mixed, town));
        List<Page> chapters = partners.house.get(Guides.class).chapters(taker, taken);
        assertEquals(2, chapters.size());
        assertEquals("Voir [[ferme:Secret]] et [[la-cantine-4|Le budget]].\n", text(chapters.get(0)));
    }
}
