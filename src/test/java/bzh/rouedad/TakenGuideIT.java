package bzh.rouedad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.guide.CatchingUp;
import bzh.rouedad.guide.Edition;
import bzh.rouedad.guide.Editions;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.GuideKind;
import bzh.rouedad.guide.GuideStatus;
import bzh.rouedad.guide.GuideText;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.guide.Publishing;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.reprise.Proposing;
import bzh.rouedad.reprise.Seen;
import bzh.rouedad.reprise.Taking;
import bzh.rouedad.reprise.TakingGuides;
import bzh.rouedad.reprise.Upstream;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Wiki;
import bzh.rouedad.world.Cast;
import bzh.rouedad.world.House;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Publications that were taken, and those of older versions, inside the server and on both databases. */
@ArquillianTest
class TakenGuideIT {
    private static final Instant THEN = Instant.parse("2007-10-24T09:30:00Z");

    @Inject
    Cast cast;
    @Inject
    Wiki wiki;
    @Inject
    Pages pages;
    @Inject
    Publishing publishing;
    @Inject
    Guides guides;
    @Inject
    Editions editions;
    @Inject
    TakingGuides takingGuides;
    @Inject
    Taking taking;
    @Inject
    Proposing proposing;
    @Inject
    CatchingUp catchingUp;
    @Inject
    UserTransaction transaction;
    @PersistenceContext
    EntityManager entities;

    private Viewer founder;
    private Space space;
    private Guide guide;

    @Deployment
    static WebArchive house() {
        return House.with(TakenGuideIT.class);
    }

    @BeforeEach
    void furnish() {
        founder = cast.founder();
        space = cast.space(Audience.EVERYONE);
        write("les-menus", "Les menus", "Voir [[Le budget]] et [[Glossaire]].");
        write("le-budget", "Le budget", "Retour aux [[Les menus]].");
        guide = publishing.make(founder, space, new GuideText(GuideKind.GUIDE, "Guide " + UUID.randomUUID(), null,
                GuideStatus.IN_PREPARATION, null, List.of("les-menus", "le-budget")));
    }

    private void write(String slug, String title, String markdown) {
        Long base = pages.find(founder, space.getSlug(), slug).map(page -> page.getRevision().getId()).orElse(null);
        wiki.save(founder, space, slug, new PageText(title, markdown, base, null, List.of(), null));
    }

    private Page now(Page page) {
        return pages.find(founder, page.getSpace().getSlug(), page.getSlug()).orElseThrow();
    }

    @Test
    void linksBetweenChaptersStayWithinThePublicationThatWasTaken() {
        Space town = cast.space(Audience.EVERYONE);
        Guide copy = takingGuides.copy(founder, guide, town);
        Page menus = guides.chapters(founder, copy).get(0);
        String there = "[[" + space.getSlug() + ":Glossaire|Glossaire]]";
        assertEquals("Voir [[Le budget]] et " + there + ".", menus.getRevision().getMarkdown());
        write("les-menus", "Les menus", "Voir [[Le budget]], [[le-budget|combien]] et [[Glossaire]].");
        Upstream upstream = taking.upstream(founder, now(menus)).orElseThrow();
        taking.take(founder, now(menus), new Seen(upstream.offered().getId(), upstream.onto().getId()), null);
        assertEquals("Voir [[Le budget]], [[le-budget|combien]] et " + there + ".", now(menus).getRevision().getMarkdown());
        assertFalse(proposing.hasNews(founder, now(menus)));
    }

    @Test
    void whatCameOutBeforeThereWereEditionsGetsItsFirstOneOnce() throws Exception {
        transaction.begin();
        entities.createNativeQuery("update guide set status = 'PUBLISHED', published_at = " + THEN.toEpochMilli() + " where id = "
                + guide.getId()).executeUpdate();
        transaction.commit();
        catchingUp.catchUp();
        catchingUp.catchUp();
        Guide out = guides.find(Viewer.stranger(), guide.getSlug()).orElseThrow();
        Edition edition = editions.current(Viewer.stranger(), out).orElseThrow();
        assertEquals(1, editions.of(Viewer.stranger(), out).size());
        assertEquals(THEN, edition.getPublishedAt());
        assertNull(edition.getPersonId());
        assertTrue(editions.chapter(Viewer.stranger(), edition, "les-menus").orElseThrow().getHtml()
                .contains(edition.getUrl() + "/le-budget\""));
    }
}
