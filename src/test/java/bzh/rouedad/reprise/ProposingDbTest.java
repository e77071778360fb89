package bzh.rouedad.reprise;

import static bzh.rouedad.reprise.Partners.seen;
import static bzh.rouedad.reprise.Partners.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those who took a page offer to those it was taken from. */
class ProposingDbTest {
    private static final String TEXT = "Voir [[Le budget]].\n\nUn milieu.\n\nUne fin.\n";
    private static final String COPY = TEXT.replace("[[Le budget]]", "[[creatif:Le budget|Le budget]]");

    private Partners partners;
    private Space source;
    private Space town;
    private Viewer author;
    private Viewer taker;
    private Page page;
    private Page copy;

    @BeforeEach
    void found(@TempDir Path data) {
        partners = new Partners(data);
        source = partners.space("creatif", Audience.EVERYONE);
        town = partners.space("vannes", Audience.MEMBERS);
        author = partners.member(source, Role.CONTRIBUTOR);
        taker = partners.member(town, Role.CONTRIBUTOR);
        page = partners.write(author, source, "la-cantine", TEXT);
        copy = partners.copy(taker, page, town);
    }

    @AfterEach
    void leave() {
        partners.close();
    }

    private void better(String markdown) {
        partners.write(taker, town, copy.getSlug(), markdown);
    }

    private void propose() {
        partners.house.run(() -> partners.proposing.propose(taker, partners.now(copy), "Plus clair"));
    }

    private Proposal proposal() {
        return partners.reprises.proposals(author, partners.now(page)).get(0);
    }

    private Upstream offer() {
        return partners.proposing.offer(author, partners.now(page), proposal()).orElseThrow();
    }

    private void accept(Upstream offer, String chosen) {
        Proposal proposal = proposal();
        partners.house.run(() -> partners.proposing.accept(author, partners.now(page), proposal, seen(offer), chosen));
    }

    @Test
    void whatTheCopySaysBetterComesHome() {
        better(COPY.replace("milieu", "vrai milieu"));
        partners.write(author, source, "la-cantine", TEXT.replace("fin", "belle fin"));
        propose();
        assertEquals("Plus clair", proposal().getNote());
        accept(offer(), null);
        assertEquals(TEXT.replace("milieu", "vrai milieu").replace("fin", "belle fin"), text(partners.now(page)));
        assertEquals(List.of(), partners.reprises.proposals(author, partners.now(page)));
    }

    @Test
    void whatCameHomeIsNoNewsForTheCopyAndWhatItLacksStillIs() {
        better(COPY.replace("milieu", "vrai milieu"));
        partners.write(author, source, "la-cantine", TEXT.replace("fin", "belle fin"));
        propose();
        accept(offer(), null);
        Upstream upstream = partners.taking.upstream(taker, partners.now(copy)).orElseThrow();
        partners.house.act(() -> partners.taking.take(taker, partners.now(copy), seen(upstream), null));
        assertEquals(COPY.replace("milieu", "vrai milieu").replace("fin", "belle fin"), text(partners.now(copy)));
    }

    @Test
    void afterComingHomeAloneBothAreEven() {
        better(COPY.replace("milieu", "vrai milieu"));
        propose();
        accept(offer(), null);
        assertTrue(partners.taking.upstream(taker, partners.now(copy)).isEmpty());
        assertFalse(partners.proposing.hasNews(taker, partners.now(copy)));
        assertThrows(InvalidInput.class, this::propose);
    }

    @Test
    void aCopyThatSaysNothingNewHasNothingToPropose() {
        assertFalse(partners.proposing.hasNews(taker, copy));
        assertThrows(InvalidInput.class, this::propose);
    }

    @Test
    void aBetterProposalTakesThePlaceOfTheOneBefore() {
        better(COPY.replace("milieu", "vrai milieu"));
        propose();
        Upstream first = offer();
        better(COPY.replace("milieu", "vrai milieu").replace("fin", "fin heureuse"));
        propose();
        assertEquals(1, partners.reprises.proposals(author, partners.now(page)).size());
        assertThrows(ChangedMeanwhile.class, () -> accept(first, null));
        accept(offer(), null);
        assertEquals(TEXT.replace("milieu", "vrai milieu").replace("fin", "fin heureuse"), text(partners.now(page)));
    }

    @Test
    void whoSaysNoChangesNothingAndMayBeAskedAgain() {
        better(COPY.replace("milieu", "vrai milieu"));
        propose();
        Proposal declined = proposal();
        partners.house.run(() -> partners.proposing.decline(author, partners.now(page), declined));
        assertEquals(TEXT, text(partners.now(page)));
        assertEquals(List.of(), partners.reprises.proposals(author, partners.now(page)));
        propose();
        assertEquals(1, partners.reprises.proposals(author, partners.now(page)).size());
    }

    @Test
    void editorsOfTheSourceSeeTheTextButNotThePageItComesFrom() {
        better(COPY.replace("milieu", "vrai milieu"));
        propose();
        assertEquals(null, offer().page());
        assertTrue(offer().merge().markdown().text().contains("vrai milieu"));
    }

    @Test
    void onlyWhoeverMayChangeAPageHearsOfProposalsToIt() {
        better(COPY.replace("milieu", "vrai milieu"));
        propose();
        Proposal proposal = proposal();
        assertEquals(List.of(), partners.reprises.proposals(taker, partners.now(page)));
        assertEquals(List.of(), partners.reprises.proposals(Viewer.stranger(), partners.now(page)));
        assertThrows(NotAllowed.class, () -> partners.proposing.offer(taker, partners.now(page), proposal));
        assertThrows(NotAllowed.class, () -> partners.house.run(() -> partners.proposing.propose(author, partners.now(copy), null)));
    }
}
