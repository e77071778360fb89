package bzh.rouedad.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.organisation.Enrolling;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.OrganisationText;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shelf: publications narrowed by theme, partner, status, level and kind, counted with the rights of whoever looks. */
class ShelfDbTest {
    private final SmallHouse house = new SmallHouse();
    private final Shelf shelf = house.get(Shelf.class);
    private Viewer founder;
    private Space open;
    private Space closed;

    @BeforeEach
    void found() {
        founder = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("F",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
        open = space("creatif", Audience.EVERYONE);
        closed = space("ferme", Audience.MEMBERS);
        house.act(() -> house.get(Wiki.class).save(founder, open, "a", new PageText("a", "texte", null, null, null, null)));
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Space space(String slug, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(founder, new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
    }

    private Organisation organisation(String name) {
        return house.act(() -> house.get(Enrolling.class).found(founder,
                new OrganisationText(OrganisationKind.ASSOCIATION, name, null, null, null, null, null)));
    }

    private Guide make(Space space, String title, GuideStatus status, String announced, Imprint imprint) {
        return house.act(() -> house.get(Publishing.class).make(founder, space, new GuideText(GuideKind.GUIDE, title, null, status, announced,
                status.isOut() ? List.of("a") : List.of(), imprint, status == GuideStatus.WITHDRAWN ? new Withdrawal("Dépassé", null) : null, null)));
    }

    private Guide make(String title, GuideStatus status, String announced, String... themes) {
        return make(open, title, status, announced, new Imprint(null, null, null, null, List.of(), List.of(), List.of(themes)));
    }

    private static Imprint by(String steward, String... others) {
        return new Imprint(null, null, null, steward, List.of(others), List.of(), List.of());
    }

    private List<String> titles(Viewer viewer, GuideFilter filter, GuideOrder order) {
        List<String> titles = shelf.list(viewer, filter, order, 0, 30).stream().map(Guide::getTitle).toList();
        assertEquals(titles.size(), shelf.count(viewer, filter));
        return titles;
    }

    private List<String> of(Map<String, String> parameters) {
        return titles(Viewer.stranger(), GuideFilter.of(parameters::get), GuideOrder.TITLE);
    }

    private Map<String, Long> counts(Viewer viewer, Map<String, String> parameters, GuideFacet facet) {
        return shelf.counts(viewer, GuideFilter.of(parameters::get), facet).stream().collect(Collectors.toMap(Shelf.Count::value, Shelf.Count::number));
    }

    @Test
    void eachChoiceNarrowsTheShelf() {
        make("Un", GuideStatus.PUBLISHED, null, "école", "rural");
        make("Deux", GuideStatus.IDEA, null, "école");
        make(open, "Trois", GuideStatus.IN_PREPARATION, null, new Imprint(null, Level.EXPERT, null, null, List.of(), List.of(), List.of()));
        assertEquals(List.of("Deux", "Un"), of(Map.of("theme", "école")));
        assertEquals(List.of("Un"), of(Map.of("theme", "école", "statut", "published")));
        assertEquals(List.of("Trois"), of(Map.of("niveau", "expert", "statut", "in-preparation", "genre", "guide", "partenaire", "creatif")));
        assertEquals(List.of(), of(Map.of("genre", "study")));
        assertEquals(3, of(Map.of("statut", "jamais", "niveau", "x", "genre", "", "partenaire", "'")).size());
        assertEquals("theme=%C3%A9cole&statut=published", GuideFilter.of(Map.of("theme", "école", "statut", "published")::get).parameters());
    }

    @Test
    void countsAskTheOtherChoicesAndTheRightsOfTheViewer() {
        make("Un", GuideStatus.PUBLISHED, null, "école", "rural");
        make("Deux", GuideStatus.IDEA, null, "école");
        make(closed, "Secret", GuideStatus.IDEA, null, new Imprint(null, null, null, null, List.of(), List.of(), List.of("école")));
        Viewer stranger = Viewer.stranger();
        assertEquals(Map.of("école", 2L, "rural", 1L), counts(stranger, Map.of(), GuideFacet.THEME));
        assertEquals(Map.of("école", 1L), counts(stranger, Map.of("statut", "idea"), GuideFacet.THEME));
        assertEquals(Map.of("idea", 1L, "published", 1L), counts(stranger, Map.of("statut", "idea", "theme", "école"), GuideFacet.STATUS));
        assertEquals(Map.of("idea", 2L, "published", 1L), counts(founder, Map.of("theme", "école"), GuideFacet.STATUS));
        assertEquals(Map.of("creatif", 2L), counts(stranger, Map.of(), GuideFacet.PARTNER));
        assertEquals(Map.of("creatif", 2L, "ferme", 1L), counts(founder, Map.of(), GuideFacet.PARTNER));
        assertEquals(Map.of(), counts(stranger, Map.of(), GuideFacet.LEVEL));
    }

    @Test
    void aPartnerIsWhoeverPublishesAndElseTheSpace() {
        Organisation friends = organisation("Les amis");
        organisation("OTeN");
        Space theirs = space("amis", Audience.EVERYONE);
        house.run(() -> house.get(Hosting.class).assign(founder, theirs, friends));
        make(theirs, "Des amis", GuideStatus.IDEA, null, Imprint.NONE);
        make(theirs, "Ensemble", GuideStatus.IDEA, null, by(null, "oten", "les-amis"));
        make(open, "Confié", GuideStatus.IDEA, null, by("oten"));
        make(open, "De personne", GuideStatus.IDEA, null, Imprint.NONE);
        Map<String, Long> counts = counts(Viewer.stranger(), Map.of(), GuideFacet.PARTNER);
        assertEquals(Map.of("les-amis", 2L, "oten", 2L, "creatif", 1L), counts);
        counts.forEach((partner, number) -> assertEquals(number, of(Map.of("partenaire", partner)).size(), partner));
        assertEquals(List.of("Des amis", "Ensemble"), of(Map.of("partenaire", "les-amis")));
        assertEquals(List.of("Confié", "Ensemble"), of(Map.of("partenaire", "oten")));
        assertEquals(List.of("De personne"), of(Map.of("partenaire", "creatif")));
    }

    @Test
    void withdrawnOnesLieAtTheEndOfEveryOrder() {
        make("A retiré", GuideStatus.WITHDRAWN, "janvier 2008");
        make("B", GuideStatus.IDEA, null);
        make("C", GuideStatus.PUBLISHED, null);
        make("D", GuideStatus.TO_APPEAR, "mars 2009");
        make("E", GuideStatus.TO_APPEAR, "fin 2008");
        assertEquals(List.of("C", "E", "D", "B", "A retiré"), titles(Viewer.stranger(), GuideFilter.NONE, GuideOrder.NEWEST));
        assertEquals(List.of("B", "C", "D", "E", "A retiré"), titles(Viewer.stranger(), GuideFilter.NONE, GuideOrder.TITLE));
        assertEquals(List.of("E", "D", "B", "C", "A retiré"), titles(Viewer.stranger(), GuideFilter.NONE, GuideOrder.NEXT));
    }

    @Test
    void brokenPromisesAndReplacementsAreReadForTheWholeListAtOnce() {
        Guide late = make("Tardif", GuideStatus.TO_APPEAR, "janvier 2008");
        Guide gone = make("Retiré", GuideStatus.IDEA, null);
        Guide hidden = make(closed, "Secret", GuideStatus.IDEA, null, Imprint.NONE);
        house.act(() -> house.get(Publishing.class).edit(founder, late, new GuideText(null, "Tardif", null, GuideStatus.TO_APPEAR, "mars 2008", List.of()), null));
        house.act(() -> house.get(Publishing.class).edit(founder, gone, new GuideText(null, "Retiré", null, GuideStatus.WITHDRAWN, null, List.of(), null,
                new Withdrawal("Dépassé", hidden.getSlug()), null), null));
        List<Guide> list = shelf.list(founder, GuideFilter.NONE, GuideOrder.TITLE, 0, 30);
        assertEquals(List.of("janvier 2008"), shelf.slips(Viewer.stranger(), list).get(late.getId()).stream().map(Slip::getAnnounced).toList());
        assertEquals(Map.of(hidden.getUrl(), "Secret"), shelf.replacements(founder, list));
        assertTrue(shelf.replacements(Viewer.stranger(), list).isEmpty());
    }
}
