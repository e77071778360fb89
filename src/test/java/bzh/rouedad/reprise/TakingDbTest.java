package bzh.rouedad.reprise;

import static bzh.rouedad.reprise.Partners.seen;
import static bzh.rouedad.reprise.Partners.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.file.Attaching;
import bzh.rouedad.file.FileFacts;
import bzh.rouedad.file.Licence;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.GuideKind;
import bzh.rouedad.guide.GuideStatus;
import bzh.rouedad.guide.GuideText;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.guide.Publishing;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.EditConflict;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Trash;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page taken into another space, and what becomes of it at the source. */
class TakingDbTest {
    private static final String TEXT = "Un début.\n\nUn milieu.\n\nUne fin.\n";

    private Partners partners;
    private Space source;
    private Space town;
    private Viewer author;
    private Viewer taker;
    private Page page;

    @BeforeEach
    void found(@TempDir Path data) {
        partners = new Partners(data);
        source = partners.space("creatif", Audience.EVERYONE);
        town = partners.space("vannes", Audience.EVERYONE);
        author = partners.member(source, Role.EDITOR);
        taker = partners.member(town, Role.CONTRIBUTOR);
        page = partners.write(author, source, "la-cantine", TEXT);
    }

    @AfterEach
    void leave() {
        partners.close();
    }

    private Upstream upstream(Page copy) {
        return partners.taking.upstream(taker, partners.now(copy)).orElseThrow();
    }

    private void take(Page copy, Upstream upstream, String chosen) {
        partners.house.act(() -> partners.taking.take(taker, partners.now(copy), seen(upstream), chosen));
    }

    @Test
    void aCopySaysWhatTheSourceSaysAndKeepsItsTie() {
        Page copy = partners.copy(taker, page, town);
        assertEquals(TEXT, text(copy));
        assertEquals("/espaces/vannes/la-cantine", copy.getUrl());
        Reprise tie = partners.reprises.of(taker, copy).orElseThrow();
        assertEquals(page.getUrl(), partners.taking.source(taker, tie).orElseThrow().getUrl());
        assertTrue(partners.taking.upstream(taker, copy).isEmpty());
        assertEquals(1, partners.reprises.copies(taker, page, 10).size());
    }

    @Test
    void changesOfTheSourceAreCountedAndTaken() {
        Page copy = partners.copy(taker, page, town);
        partners.write(taker, town, copy.getSlug(), TEXT.replace("fin", "fin à nous"));
        partners.write(author, source, "la-cantine", TEXT.replace("début", "grand début"));
        partners.write(author, source, "la-cantine", TEXT.replace("début", "très grand début"));
        Upstream upstream = upstream(copy);
        assertEquals(2, upstream.changes());
        take(copy, upstream, null);
        assertEquals("Un très grand début.\n\nUn milieu.\n\nUne fin à nous.\n", text(partners.now(copy)));
        assertTrue(partners.taking.upstream(taker, partners.now(copy)).isEmpty());
    }

    @Test
    void changesThatWereLeftComeNeverAgain() {
        Page copy = partners.copy(taker, page, town);
        partners.write(author, source, "la-cantine", TEXT.replace("début", "grand début"));
        Upstream left = upstream(copy);
        partners.house.run(() -> partners.taking.leave(taker, partners.now(copy), seen(left)));
        assertTrue(partners.taking.upstream(taker, partners.now(copy)).isEmpty());
        partners.write(author, source, "la-cantine", TEXT.replace("début", "grand début").replace("fin", "belle fin"));
        take(copy, upstream(copy), null);
        assertEquals(TEXT.replace("fin", "belle fin"), text(partners.now(copy)));
    }

    @Test
    void whereBothChangedTheSamePlaceSomebodyChooses() {
        Page copy = partners.copy(taker, page, town);
        partners.write(taker, town, copy.getSlug(), TEXT.replace("milieu", "centre"));
        partners.write(author, source, "la-cantine", TEXT.replace("milieu", "cœur"));
        Upstream upstream = upstream(copy);
        assertFalse(upstream.merge().isClean());
        assertThrows(EditConflict.class, () -> take(copy, upstream, null));
        assertEquals(1, upstream(copy).changes());
        take(copy, upstream, TEXT.replace("milieu", "cœur et centre"));
        assertEquals(TEXT.replace("milieu", "cœur et centre"), text(partners.now(copy)));
    }

    @Test
    void nothingIsTakenThatWasNotShown() {
        Page copy = partners.copy(taker, page, town);
        partners.write(author, source, "la-cantine", TEXT.replace("début", "grand début"));
        Upstream upstream = upstream(copy);
        partners.write(author, source, "la-cantine", TEXT.replace("début", "autre début"));
        assertThrows(ChangedMeanwhile.class, () -> take(copy, upstream, null));
        assertEquals(TEXT, text(partners.now(copy)));
    }

    @Test
    void theCopyShowsFilesOfItsOwnSpace() {
        StoredFile plan = partners.house.act(() -> partners.house.get(Attaching.class).attach(author, source, "plan.txt",
                "Le plan.".getBytes(StandardCharsets.UTF_8), FileFacts.NONE));
        Page shown = partners.write(author, source, "la-cantine", "[plan](" + plan.url() + ")\n");
        Page copy = partners.copy(taker, shown, town);
        Matcher address = Pattern.compile("/fichiers/(\\d+)/plan\\.txt").matcher(text(copy));
        assertTrue(address.find(), text(copy));
        assertNotEquals(plan.getId(), Long.valueOf(address.group(1)));
        assertTrue(partners.house.get(StoredFiles.class).find(taker, town, Long.parseLong(address.group(1))).isPresent());
        assertEquals("[plan](" + plan.url() + ")\n", text(partners.page(source, "la-cantine")));
    }

    @Test
    void aSourceThatIsThrownAwayOrClosedLeavesTheCopyAlone() {
        Page copy = partners.copy(taker, page, town);
        partners.house.run(() -> partners.house.get(Trash.class).discard(author, page, page.getRevision().getId()));
        Reprise tie = partners.reprises.of(taker, copy).orElseThrow();
        assertTrue(partners.taking.source(taker, tie).isEmpty());
        assertTrue(partners.taking.upstream(taker, copy).isEmpty());
        assertEquals(TEXT, text(partners.now(copy)));
    }

    @Test
    void whatMembersReadLeavesTheirSpaceByTheHandOfAnEditorOnly() {
        Space closed = partners.space("ferme", Audience.MEMBERS);
        Page secret = partners.write(partners.animator, closed, "secret", "À nous.\n");
        Viewer reader = partners.member(closed, Role.READER);
        assertThrows(NotAllowed.class, () -> partners.copy(taker, secret, town));
        assertThrows(NotAllowed.class, () -> partners.copy(reader, secret, town));
        Page copy = partners.copy(partners.animator, secret, town);
        Reprise tie = partners.reprises.of(taker, copy).orElseThrow();
        assertTrue(partners.taking.source(taker, tie).isEmpty());
        assertTrue(partners.taking.source(Viewer.stranger(), tie).isEmpty());
    }

    @Test
    void aWholeGuideIsTakenChapterByChapter() {
        Page second = partners.write(author, source, "le-budget", "Le budget.\n");
        Guide guide = partners.house.act(() -> partners.house.get(Publishing.class).make(author, source, new GuideText(GuideKind.GUIDE,
                "Nourrir l'école", "Un résumé.", GuideStatus.IN_PREPARATION, null, List.of("la-cantine", "le-budget"))));
        Viewer editor = partners.member(town, Role.EDITOR);
        TakingGuides guides = partners.house.get(TakingGuides.class);
        Guide copy = partners.house.act(() -> guides.copy(editor, guide, town));
        assertEquals(List.of("/espaces/vannes/la-cantine", "/espaces/vannes/la-cantine-2"),
                partners.house.get(Guides.class).chapters(editor, copy).stream().map(Page::getUrl).toList());
        assertEquals(guide.getUrl(), guides.source(Viewer.stranger(), copy).orElseThrow().getUrl());
        assertFalse(guides.isTaken(guide));
        assertEquals(second.getUrl(), partners.taking.source(editor,
                partners.reprises.of(editor, partners.page(town, "la-cantine-2")).orElseThrow()).orElseThrow().getUrl());
        assertThrows(NotAllowed.class, () -> partners.house.act(() -> guides.copy(taker, guide, town)));
        assertEquals(Licence.CC_BY_SA, copy.getLicence());
    }

    @Test
    void whatOthersWroteStaysUnderTheirLicence() {
        Page copy = partners.copy(taker, page, town);
        assertEquals(Licence.CC_BY_SA, copy.getLicence());
        assertEquals(null, page.getLicence());
        assertEquals(Licence.CC_BY_SA, partners.copy(author, copy, source).getLicence());
        assertEquals(null, partners.copy(author, page, source).getLicence());
    }

    @Test
    void whatTheNetworkReadsStaysInTheNetwork() {
        Space network = partners.space("reseau", Audience.NETWORK);
        Page known = partners.write(partners.animator, network, "connu", "Entre nous.\n");
        assertThrows(NotAllowed.class, () -> partners.copy(taker, known, town));
        Space closed = partners.space("ferme", Audience.MEMBERS);
        assertEquals("Entre nous.\n", text(partners.copy(partners.member(closed, Role.CONTRIBUTOR), known, closed)));
    }
}
