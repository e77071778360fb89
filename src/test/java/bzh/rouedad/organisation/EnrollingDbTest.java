package bzh.rouedad.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.territory.SizeBand;
import bzh.rouedad.world.SmallHouse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnrollingDbTest {
    private final SmallHouse house = new SmallHouse();
    private final Enrolling enrolling = house.get(Enrolling.class);
    private final Organisations organisations = house.get(Organisations.class);
    private Viewer administrator;

    @BeforeEach
    void found() {
        administrator = house.get(Circles.class)
                .viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("A",
                EmailAddress.of("a@mairie.example").orElseThrow(), "une phrase de passe longue")));
        house.act(() -> house.change("insert into territory (id, kind, code, siren, name, folded, population,"
                + " department_id, set_year) values"
                + " (1, 'DEPARTMENT', '22', null, 'Côtes-d''Armor', 'cotes-d-armor', 600000, null, 2026),"
                + " (2, 'DEPARTMENT', '56', null, 'Morbihan', 'morbihan', 760000, null, 2026),"
                + " (3, 'COMMUNE', '22053', '212200539', 'Le Faouët', 'le-faouet', 400, 1, 2026),"
                + " (4, 'COMMUNE', '56057', '215600578', 'Le Faouët', 'le-faouet', 2800, 2, 2026),"
                + " (5, 'COMMUNE', '56260', '215602608', 'Vannes', 'vannes', 54000, 2, 2026)"));
        house.act(() -> house.change("insert into territory_former (id, code, name, folded, successor_id, set_year)"
                + " values"
                + " (6, '56999', 'Ancienne', 'ancienne', 5, 2026)"));
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private static OrganisationText text(OrganisationKind kind, String name, String territory) {
        return new OrganisationText(kind, name, null, territory, null, null, null);
    }

    private Organisation make(OrganisationKind kind, String name, String territory) {
        return house.act(() -> enrolling.found(administrator, text(kind, name, territory)));
    }

    private Organisation find(String slug) {
        return organisations.find(Viewer.stranger(), slug).orElseThrow();
    }

    private String wrong(OrganisationKind kind, String territory) {
        InvalidInput problem = assertThrows(InvalidInput.class, () -> make(kind, "X", territory));
        return problem.field() + " " + problem.sentence(Locale.FRENCH);
    }

    private Viewer person(Organisation organisation, String email, Role role) {
        Person person = house.act(() ->
                enrolling.enrol(administrator, organisation, email, email, role, Locale.FRENCH));
        return house.get(Circles.class).viewer(person);
    }

    private List<String> slugs(OrganisationFilter filter) {
        List<String> slugs = organisations.list(Viewer.stranger(), filter, 0, 100).stream().map(Organisation::getSlug)
                .toList();
        assertEquals(slugs.size(), organisations.count(Viewer.stranger(), filter));
        return slugs;
    }

    @Test
    void everybodySeesTheCardOfAnAuthorityWithItsTerritory() {
        make(OrganisationKind.COMMUNE, "Ville de Vannes", "vannes");
        Organisation found = find("ville-de-vannes");
        assertEquals("56260", found.getTerritory().getCode());
        assertEquals("215602608", found.getSiren());
        assertEquals(SizeBand.GREAT, found.getSize());
    }

    @Test
    void anAssociationHasNoNumberOfItsTerritory() {
        make(OrganisationKind.ASSOCIATION, "Amis de Vannes", "56260");
        assertNull(find("amis-de-vannes").getSiren());
    }

    @Test
    void homonymsAreToldApartByCodeOrDepartment() {
        assertEquals("territory Plusieurs territoires portent ce nom. Donnez le code : Le Faouët (Morbihan) : 56057 ;"
                + " Le Faouët (Côtes-d'Armor) : 22053.",
                wrong(OrganisationKind.COMMUNE, "Le Faouet"));
        make(OrganisationKind.COMMUNE, "Le Faouët", "Le Faouët (Morbihan)");
        assertEquals("56057", find("le-faouet").getTerritory().getCode());
        make(OrganisationKind.COMMUNE, "Le Faouët", "22053");
        assertEquals("22053", find("le-faouet-2").getTerritory().getCode());
    }

    @Test
    void aMergedCommuneMeansWhatItBecamePartOf() {
        make(OrganisationKind.COMMUNE, "Vannes", "56999");
        assertEquals("56260", find("vannes").getTerritory().getCode());
    }

    @Test
    void aTerritoryThatIsNoneIsToldAtItsField() {
        assertEquals("territory Aucun territoire du découpage ne s’appelle « 99999 » ni n’a ce code.",
                wrong(OrganisationKind.ASSOCIATION, "99999"));
        assertEquals("territory Morbihan n’est pas un territoire de cette nature.",
                wrong(OrganisationKind.COMMUNE, "56"));
        assertEquals(List.of(), slugs(OrganisationFilter.NONE));
    }

    @Test
    void noTwoHaveTheSameNumber() {
        make(OrganisationKind.COMMUNE, "Vannes", "56260");
        assertEquals("siren Le SIREN 215602608 est déjà celui de Vannes.", wrong(OrganisationKind.COMMUNE, "56260"));
    }

    @Test
    void theListIsNarrowedByKindDepartmentSizeAndLetter() {
        make(OrganisationKind.COMMUNE, "Vannes", "56260");
        make(OrganisationKind.COMMUNE, "Le Faouët", "22053");
        make(OrganisationKind.DEPARTMENT, "Morbihan", "56");
        make(OrganisationKind.ASSOCIATION, "Écrans", null);
        assertEquals(List.of("ecrans", "le-faouet", "morbihan", "vannes"), slugs(OrganisationFilter.NONE));
        assertEquals(List.of("le-faouet", "vannes"),
                slugs(new OrganisationFilter(OrganisationKind.COMMUNE, null, null, null)));
        assertEquals(List.of("morbihan", "vannes"), slugs(new OrganisationFilter(null, "56", null, null)));
        assertEquals(List.of("le-faouet"), slugs(new OrganisationFilter(null, null, SizeBand.TINY, null)));
        assertEquals(List.of("morbihan", "vannes"), slugs(new OrganisationFilter(null, null, SizeBand.GREAT, null)));
        assertEquals(List.of("ecrans"), slugs(new OrganisationFilter(null, null, null, "e")));
    }

    @Test
    void aTerritoryHasTheOrganisationsOfItsCommunesToo() {
        make(OrganisationKind.COMMUNE, "Vannes", "56260");
        make(OrganisationKind.DEPARTMENT, "Morbihan", "56");
        make(OrganisationKind.COMMUNE, "Le Faouët", "22053");
        Organisation department = find("morbihan");
        assertEquals(List.of("morbihan", "vannes"), organisations.in(Viewer.stranger(), department.getTerritory(), 10)
                .stream()
                .map(Organisation::getSlug).toList());
        assertEquals(List.of("vannes"), organisations.in(Viewer.stranger(), find("vannes").getTerritory(), 10).stream()
                .map(Organisation::getSlug).toList());
    }

    @Test
    void itsPeopleChangeTheCardAndOthersDoNot() {
        Organisation made = make(OrganisationKind.COMMUNE, "Vannes", "56260");
        Viewer editor = person(made, "e@vannes.example", Role.EDITOR);
        Viewer agent = person(made, "p@vannes.example", Role.READER);
        OrganisationText text = text(OrganisationKind.COMMUNE, "Ville de Vannes", "56260");
        house.act(() -> enrolling.edit(editor, made, text, made.getVersion()));
        assertEquals("Ville de Vannes", find("vannes").getName());
        assertThrows(ChangedMeanwhile.class,
                () -> house.act(() -> enrolling.edit(editor, made, text, made.getVersion())));
        assertThrows(NotAllowed.class, () -> house.act(() -> enrolling.edit(agent, made, text, null)));
        assertThrows(NotAllowed.class, () -> house.act(() -> enrolling.edit(Viewer.stranger(), made, text, null)));
        assertThrows(NotAllowed.class, () -> house.act(() -> enrolling.found(editor, text)));
        assertFalse(editor.isAnimator());
    }

    @Test
    void peopleJoinAndLeave() {
        Organisation made = make(OrganisationKind.COMMUNE, "Vannes", "56260");
        Viewer agent = person(made, "p@vannes.example", Role.READER);
        assertEquals(List.of("vannes"), organisations.mine(agent).stream().map(Organisation::getSlug).toList());
        assertThrows(InvalidInput.class, () -> person(made, "q@vannes.example", Role.ADMINISTRATOR));
        assertThrows(NotAllowed.class,
                () -> house.act(() -> enrolling.enrol(agent, made, "R", "r@vannes.example", Role.EDITOR,
                Locale.FRENCH)));
        house.run(() -> enrolling.dismiss(agent, made, agent.personId()));
        assertEquals(0, house.get(Circles.class).countMembers(administrator, made.getCircle()));
    }

    @Test
    void theSearchReadsOrganisationsAnewWhenTheirTerritoriesChanged() {
        Organisation placed = make(OrganisationKind.COMMUNE, "Vannes", "56260");
        make(OrganisationKind.ASSOCIATION, "Amis", null);
        house.run(() -> house.get(TerritoryNews.class).territoriesChanged(administrator));
        assertEquals(List.of("organisation:" + placed.getId()),
                house.rows("select thing_kind || ':' || thing_id from activity where verb = 'EXTRACTED'"));
    }

    @Test
    void theCatalogueTellsOfIt() {
        Organisation made = make(OrganisationKind.COMMUNE, "Vannes", "56260");
        Entry entry = house.get(OrganisationEntries.class).find(List.of(made.getId())).get(0);
        assertEquals("organisation:" + made.getId() + " Vannes /organisations/vannes Vannes (Morbihan)",
                entry.ref() + " " + entry.title() + " " + entry.url() + " " + entry.placeName());
        assertEquals("Morbihan GREAT", entry.aspects().department() + " " + entry.aspects().size());
        assertTrue(entry.isVisibleTo(Viewer.stranger()));
        assertEquals(List.of(made.getId()), house.get(OrganisationEntries.class).idsAfter(0, 10));
    }
}
