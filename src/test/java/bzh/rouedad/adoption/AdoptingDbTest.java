package bzh.rouedad.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Enrolling;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.OrganisationText;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circle;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.world.SmallHouse;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdoptingDbTest {
    private static final Ref OPEN = new Ref("practice", 1);
    private static final Ref CLOSED = new Ref("practice", 2);
    private static final long FAR = 1L << 40;

    /** An open practice and a closed one. */
    static final class Things implements EntrySource {
        @Override
        public String kind() {
            return "practice";
        }

        @Override
        public List<Entry> find(Collection<Long> ids) {
            return ids.stream().filter(id -> id < 3).map(id -> new Entry(new Ref("practice", id), "Cantine", "/pratiques/" + id, FAR + id,
                    id == 1 ? Audience.EVERYONE : Audience.MEMBERS, "s", "S", List.of(), "")).toList();
        }

        @Override
        public List<Long> idsAfter(long after, int limit) {
            return List.of();
        }
    }

    private final SmallHouse house = new SmallHouse().with(EntrySource.class, Things.class);
    private final Adopting adopting = house.get(Adopting.class);
    private final Adoptions adoptions = house.get(Adoptions.class);
    private Viewer administrator;
    private Organisation vannes;
    private Viewer agent;

    @BeforeEach
    void found() {
        administrator = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("A",
                EmailAddress.of("a@mairie.example").orElseThrow(), "une phrase de passe longue")));
        vannes = organisation("Vannes");
        agent = agent(vannes, "yann");
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Organisation organisation(String name) {
        return house.act(() -> house.get(Enrolling.class).found(administrator,
                new OrganisationText(OrganisationKind.COMMUNE, name, null, null, null, null, null)));
    }

    private Viewer agent(Organisation organisation, String name) {
        Person person = house.act(() -> house.get(Enrolling.class).enrol(administrator, organisation, name, name + "@mairie.example", Role.READER,
                Locale.FRENCH));
        return house.get(Circles.class).viewer(person);
    }

    private static DeclarationText text(Stage stage, String since, String changed) {
        return new DeclarationText(stage, since, changed, null, null, false);
    }

    private Adoption declare(Viewer viewer, Ref thing, Organisation organisation, DeclarationText text) {
        return house.act(() -> adopting.declare(viewer, thing, organisation, text));
    }

    private List<String> history(Adoption adoption) {
        return adoptions.history(Viewer.stranger(), adoption).stream().map(each -> each.getNumber() + " " + each.getStage()).toList();
    }

    @Test
    void theLatestDeclarationHoldsAndAllStay() {
        Adoption adoption = declare(agent, OPEN, vannes, text(Stage.INTERESTED, "2006", null));
        declare(agent, OPEN, vannes, text(Stage.IN_USE, "05/2007", "Le logiciel"));
        declare(agent, OPEN, vannes, text(Stage.IN_USE, "2007-05", "Le logiciel"));
        List<Declaration> latest = adoptions.latest(Viewer.stranger(), OPEN, 0, 10);
        assertEquals(List.of("IN_USE 2007-05 Le logiciel"), latest.stream().map(each -> each.getStage() + " " + each.getSince() + " " + each.getChanged()).toList());
        assertEquals(List.of("2 IN_USE", "1 INTERESTED"), history(adoption));
        assertEquals(Map.of(OPEN, Map.of(Stage.IN_USE, 1L)), adoptions.counts(Viewer.stranger(), List.of(OPEN)));
    }

    @Test
    void aMistakeIsSetRightByALineThatSaysSo() {
        Adoption adoption = declare(agent, OPEN, vannes, text(Stage.STOPPED, "2007", null));
        declare(agent, OPEN, vannes, new DeclarationText(Stage.IN_USE, "2007", null, null, null, true));
        List<Declaration> history = adoptions.history(Viewer.stranger(), adoption);
        assertTrue(history.get(0).isCorrection());
        assertEquals(List.of("2 IN_USE", "1 STOPPED"), history(adoption));
    }

    @Test
    void aLineThatIsChangedBehindOurBackShows() {
        Adoption adoption = declare(agent, OPEN, vannes, text(Stage.INTERESTED, "2006", null));
        declare(agent, OPEN, vannes, text(Stage.IN_USE, "2007", null));
        declare(agent, OPEN, vannes, text(Stage.STOPPED, "2008", "Trop cher"));
        assertTrue(Declaration.isWhole(adoptions.history(agent, adoption)));
        house.act(() -> house.change("update adoption_declaration set stage = 'ADAPTING' where number = 2"));
        assertFalse(Declaration.isWhole(adoptions.history(agent, adoption)));
        house.act(() -> house.change("update adoption_declaration set stage = 'IN_USE' where number = 2"));
        assertTrue(Declaration.isWhole(adoptions.history(agent, adoption)));
        house.act(() -> house.change("delete from adoption_declaration where number = 2"));
        assertFalse(Declaration.isWhole(adoptions.history(agent, adoption)));
    }

    @Test
    void onlyPeopleOfTheOrganisationAndAdministratorsDeclareForIt() {
        Organisation lorient = organisation("Lorient");
        assertThrows(NotAllowed.class, () -> declare(agent, OPEN, lorient, text(Stage.IN_USE, "2007", null)));
        assertThrows(NotAllowed.class, () -> declare(Viewer.stranger(), OPEN, lorient, text(Stage.IN_USE, "2007", null)));
        declare(administrator, OPEN, lorient, text(Stage.IN_USE, "2007", null));
        assertEquals(1, adoptions.latest(Viewer.stranger(), OPEN, 0, 10).size());
    }

    @Test
    void nobodyLearnsWhoTookOverWhatTheyDoNotSee() {
        assertThrows(NotAllowed.class, () -> declare(agent, CLOSED, vannes, text(Stage.IN_USE, "2007", null)));
        Adoption adoption = declare(administrator, CLOSED, vannes, text(Stage.IN_USE, "2007", null));
        assertEquals(List.of(), adoptions.latest(agent, CLOSED, 0, 10));
        assertEquals(Map.of(), adoptions.counts(agent, List.of(CLOSED)));
        assertEquals(Map.of(), adoptions.of(agent, vannes, 10));
        assertTrue(adoptions.find(agent, CLOSED, "vannes").isEmpty());
        assertThrows(NotAllowed.class, () -> adoptions.history(agent, adoption));
        assertFalse(house.get(AdoptionEntries.class).find(List.of(adoption.getId())).get(0).isVisibleTo(agent));
        assertEquals(1, adoptions.of(administrator, vannes, 10).size());
        assertTrue(adoptions.find(administrator, CLOSED, "vannes").isPresent());
    }

    @Test
    void whatIsNoPracticeAndNoGuideIsNotTakenOver() {
        assertThrows(NotAllowed.class, () -> declare(administrator, new Ref("page", 1), vannes, text(Stage.IN_USE, "2007", null)));
        assertThrows(NotAllowed.class, () -> declare(administrator, new Ref("practice", 99), vannes, text(Stage.IN_USE, "2007", null)));
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        assertEquals("stage", wrong(text(null, "2007", null)));
        assertEquals("since", wrong(text(Stage.IN_USE, null, null)));
        assertEquals("since", wrong(text(Stage.IN_USE, "jadis", null)));
        assertEquals("changed", wrong(text(Stage.IN_USE, "2007", "x".repeat(2001))));
        assertEquals("link", wrong(new DeclarationText(Stage.IN_USE, "2007", null, null, "javascript:alert(1)", false)));
    }

    private String wrong(DeclarationText text) {
        return assertThrows(InvalidInput.class, () -> declare(agent, OPEN, vannes, text)).field();
    }

    @Test
    void whoWroteTheThingIsToldOnce() {
        Viewer author = agent(organisation("Lorient"), "soazig");
        Circle circle = vannes.getCircle();
        house.run(() -> house.get(Ledger.class).record(author, Verb.ENTRUSTED, OPEN, circle, "4242"));
        house.run(() -> house.get(Ledger.class).record(agent, Verb.REVISED, OPEN, circle, null));
        declare(agent, OPEN, vannes, text(Stage.INTERESTED, "2006", null));
        declare(agent, OPEN, vannes, text(Stage.IN_USE, "2007", null));
        assertEquals(List.of("ADOPTED", "REVISED"), house.rows("select verb from activity where thing_kind = 'adoption' order by id"));
        assertEquals(List.of(author.personId() + " 4242"), house.rows("select note from activity where verb = 'ADOPTED'"));
    }

    @Test
    void theCatalogueCallsAnAdoptionAsTheThing() {
        Adoption adoption = declare(agent, OPEN, vannes, text(Stage.INTERESTED, "2006", "Les menus"));
        Entry entry = house.get(AdoptionEntries.class).find(List.of(adoption.getId())).get(0);
        assertEquals("Cantine Vannes INTERESTED /adoptions/practice/1/vannes",
                entry.title() + " " + entry.placeName() + " " + entry.aspects().status() + " " + entry.url());
        assertTrue(entry.text().contains("Les menus"));
        assertEquals(List.of(adoption.ref()), house.get(AdoptionEntries.class).following(OPEN));
    }
}
