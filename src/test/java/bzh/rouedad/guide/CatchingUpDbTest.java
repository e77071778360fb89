package bzh.rouedad.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Wiki;
import bzh.rouedad.world.SmallHouse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Publications as older versions left them: without edition, reading times and days of promises. */
class CatchingUpDbTest {
    private static final Instant THEN = Instant.parse("2007-10-24T09:30:00Z");

    private final SmallHouse house = new SmallHouse();
    private final Guides guides = house.get(Guides.class);
    private final Editions editions = house.get(Editions.class);
    private Viewer founder;
    private Space open;
    private Space closed;

    @BeforeEach
    void found() {
        founder = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("F",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
        open = space("creatif", Audience.EVERYONE);
        closed = space("ferme", Audience.MEMBERS);
        write(open, "a", "Voir [[b]].");
        write(open, "b", "Texte de b.");
        write(closed, "secret", "Une chose fermée.");
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Space space(String slug, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(founder, new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
    }

    private void write(Space where, String slug, String markdown) {
        house.act(() -> house.get(Wiki.class).save(founder, where, slug, new PageText(slug, markdown, null, null, null, null)));
    }

    private Guide make(Space space, String title, GuideStatus status, String announced, String... pages) {
        return house.act(() -> house.get(Publishing.class).make(founder, space,
                new GuideText(GuideKind.GUIDE, title, null, status, announced, List.of(pages))));
    }

    /** As it came out before there were editions. */
    private Guide older(Space space, String title, String... pages) {
        Guide guide = make(space, title, GuideStatus.IN_PREPARATION, null, pages);
        house.run(() -> house.change("update guide set status = 'PUBLISHED', published_at = " + THEN.toEpochMilli()
                + " where id = " + guide.getId()));
        return guide;
    }

    private void catchUp() {
        house.run(() -> house.get(CatchingUp.class).catchUp());
    }

    private Guide now(Guide guide) {
        return guides.find(founder, guide.getSlug()).orElseThrow();
    }

    private Edition edition(Guide guide) {
        return editions.current(founder, now(guide)).orElseThrow();
    }

    private String html(Guide guide, String chapter) {
        return editions.chapter(founder, edition(guide), chapter).orElseThrow().getHtml();
    }

    private Object value(String column, Guide guide) {
        return house.rows("select " + column + " from guide where id = " + guide.getId()).get(0);
    }

    @Test
    void anOlderPublicationGetsItsFirstEditionWithTheDayItCameOut() {
        Guide guide = older(open, "Ancien", "a", "b");
        Guide before = now(guide);
        catchUp();
        Edition edition = edition(guide);
        assertEquals(1, edition.getNumber());
        assertEquals(THEN, edition.getPublishedAt());
        assertEquals(THEN, now(guide).getEditionAt());
        assertNull(edition.getPersonId());
        assertTrue(html(guide, "a").contains("/guides/ancien/editions/1/b\""), html(guide, "a"));
        assertEquals(before.getChangedAt(), now(guide).getChangedAt());
        assertEquals(GuideStatus.PUBLISHED, now(guide).getStatus());
    }

    @Test
    void anEditionOfPagesThatChangedSinceSaysSo() {
        Guide guide = older(open, "Ancien", "a");
        Guide same = older(open, "Pareil", "b");
        house.run(() -> house.change("update wiki_revision set at = " + THEN.minusSeconds(60).toEpochMilli()
                + " where page_id = (select id from wiki_page where slug = 'b')"));
        catchUp();
        assertTrue(edition(guide).getNote().startsWith("Faite des pages telles qu’elles étaient le "), edition(guide).getNote());
        assertNull(edition(same).getNote());
    }

    @Test
    void catchingUpAgainChangesNothingAndTellsNobody() {
        Guide guide = older(open, "Ancien", "a");
        List<?> lines = house.rows("select verb from activity where thing_kind = 'guide'");
        catchUp();
        catchUp();
        assertEquals(1, editions.of(founder, now(guide)).size());
        assertEquals(List.of("CREATED"), lines);
        assertEquals(List.of("CREATED", "EXTRACTED"), house.rows("select verb from activity where thing_kind = 'guide' order by id"));
    }

    @Test
    void whatItsReadersMayNotSeeIsNotFrozen() {
        Guide hidden = older(open, "Caché", "a", "ferme/secret");
        write(open, "c", "Voici.\n\n![[ferme:secret]]\n");
        Guide showing = older(open, "Montre", "c");
        write(closed, "d", "Voici.\n\n![[secret]]\n");
        Guide within = older(closed, "Dedans", "d");
        Guide empty = older(open, "Vide");
        catchUp();
        assertEquals(0, now(hidden).getEdition());
        assertEquals(0, now(empty).getEdition());
        assertFalse(html(showing, "c").contains("Une chose fermée"), html(showing, "c"));
        assertTrue(html(within, "d").contains("Une chose fermée"), html(within, "d"));
    }

    @Test
    void whatIsNotOutGetsNoEdition() {
        Guide coming = make(open, "À venir", GuideStatus.IN_PREPARATION, null, "a");
        Guide out = make(open, "Paru", GuideStatus.PUBLISHED, null, "a");
        catchUp();
        assertEquals(0, now(coming).getEdition());
        assertEquals(1, editions.of(founder, now(out)).size());
    }

    @Test
    void chaptersThatNobodyTimedAreTimed() {
        Guide out = make(open, "Paru", GuideStatus.PUBLISHED, null, "a", "b");
        house.run(() -> house.change("update guide_edition_chapter set reading_seconds = null"));
        catchUp();
        assertEquals(List.of(), house.rows("select slug from guide_edition_chapter where reading_seconds is null"));
        assertTrue(editions.chapter(founder, edition(out), "b").isPresent());
    }

    @Test
    void promisesThatNameADayAreReadIntoIt() {
        Guide dated = make(open, "Daté", GuideStatus.TO_APPEAR, "janvier 2008");
        Guide vague = make(open, "Vague", GuideStatus.TO_APPEAR, "bientôt");
        Guide out = make(open, "Paru", GuideStatus.PUBLISHED, "mars 2007", "a");
        assertNotNull(value("due", dated));
        house.run(() -> house.change("update guide set due = null"));
        catchUp();
        assertEquals("2008-01-31", value("due", dated));
        assertNull(value("due", vague));
        assertNull(value("due", out));
    }
}
