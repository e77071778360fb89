package bzh.rouedad.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.world.SmallHouse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostingDbTest {
    private final SmallHouse house = new SmallHouse();
    private final Hosting hosting = house.get(Hosting.class);
    private final Circles circles = house.get(Circles.class);
    private Person founder;
    private Space space;

    @BeforeEach
    void found() {
        founder = person("fondatrice");
        space = house.act(() -> hosting.found(circles.viewer(founder),
                new SpaceDraft(null, "CRéATIF", SpaceKind.PARTNER, Audience.EVERYONE, null, null)));
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Person person(String name) {
        return house.act(() -> house.get(DemoAccounts.class).make(name, EmailAddress.of(name + "@mairie.example").orElseThrow(),
                "une phrase de passe longue"));
    }

    private Viewer viewer(Person person) {
        return circles.viewer(person);
    }

    private Person welcomed(Viewer host, String name, Role role) {
        Person person = person(name);
        house.act(() -> hosting.welcome(host, space, null, person.getEmail(), role, Locale.FRENCH));
        return person;
    }

    private Optional<Role> role(Person person) {
        return circles.role(space.getCircle(), person);
    }

    @Test
    void whoeverFoundsASpaceRunsIt() {
        assertEquals(Optional.of(Role.ADMINISTRATOR), role(founder));
        assertEquals("creatif", space.getSlug());
    }

    @Test
    void anAnimatorTouchesNobodyAboveThem() {
        Viewer animator = viewer(welcomed(viewer(founder), "animatrice", Role.ANIMATOR));
        Person second = welcomed(viewer(founder), "seconde", Role.ADMINISTRATOR);
        assertThrows(NotAllowed.class, () -> house.act(() -> hosting.welcome(animator, space, null, second.getEmail(), Role.READER, Locale.FRENCH)));
        assertThrows(NotAllowed.class, () -> house.run(() -> hosting.dismiss(animator, space, second.getId())));
        assertThrows(NotAllowed.class, () -> house.act(() -> hosting.welcome(animator, space, "X", "x@mairie.example", Role.ADMINISTRATOR, Locale.FRENCH)));
        assertEquals(Optional.of(Role.ADMINISTRATOR), role(second));
    }

    @Test
    void anAnimatorMovesTheirEqualsAndThoseBelow() {
        Viewer animator = viewer(welcomed(viewer(founder), "animatrice", Role.ANIMATOR));
        Person other = welcomed(viewer(founder), "autre", Role.ANIMATOR);
        house.act(() -> hosting.welcome(animator, space, null, other.getEmail(), Role.EDITOR, Locale.FRENCH));
        assertEquals(Optional.of(Role.EDITOR), role(other));
        house.run(() -> hosting.dismiss(animator, space, other.getId()));
        assertTrue(role(other).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"READER", "CONTRIBUTOR", "EDITOR"})
    void whoeverIsNoHostWelcomesAndDismissesNobody(Role role) {
        Viewer viewer = viewer(welcomed(viewer(founder), "membre", role));
        Person other = welcomed(viewer(founder), "autre", Role.READER);
        assertThrows(NotAllowed.class, () -> house.run(() -> hosting.dismiss(viewer, space, other.getId())));
        assertThrows(NotAllowed.class, () -> house.act(() -> hosting.welcome(viewer, space, "X", "x@mairie.example", Role.READER, Locale.FRENCH)));
    }

    @Test
    void anybodyMayLeave() {
        Person member = welcomed(viewer(founder), "membre", Role.READER);
        house.run(() -> hosting.dismiss(viewer(member), space, member.getId()));
        assertTrue(role(member).isEmpty());
    }

    @Test
    void theLastAdministratorStaysUntilThereIsAnother() {
        assertEquals("role", assertThrows(InvalidInput.class,
                () -> house.run(() -> hosting.dismiss(viewer(founder), space, founder.getId()))).field());
        welcomed(viewer(founder), "seconde", Role.ADMINISTRATOR);
        house.run(() -> hosting.dismiss(viewer(founder), space, founder.getId()));
        assertTrue(role(founder).isEmpty());
    }

    @Test
    void whoeverHasNotChosenAPasswordIsInvitedAgain() {
        house.act(() -> hosting.welcome(viewer(founder), space, "Nouvelle", "nouvelle@mairie.example", Role.READER, Locale.FRENCH));
        house.act(() -> hosting.welcome(viewer(founder), space, "Nouvelle", "NOUVELLE@mairie.example", Role.READER, Locale.FRENCH));
        assertEquals(List.of("CREATED", "JOINED", "INVITED", "INVITED"), house.rows("select verb from activity order by id"));
        assertEquals(List.of(1L), house.rows("select count(*) from people_person where email_key = 'nouvelle@mairie.example'"));
    }

    @Test
    void aTakenAddressIsToldAtTheName() {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> house.act(() -> hosting.found(viewer(founder),
                new SpaceDraft(null, "Créatif !", SpaceKind.GROUP, Audience.EVERYONE, null, null))));
        assertEquals("name", refusal.field());
        assertTrue(refusal.sentence(Locale.FRENCH).contains("creatif"));
    }

    @Test
    void whatDoesNotFitIsToldAtItsField() {
        assertEquals("name", refused(new SpaceDraft(null, "!!!", SpaceKind.GROUP, Audience.EVERYONE, null, null)));
        assertEquals("name", refused(new SpaceDraft(null, "x".repeat(201), SpaceKind.GROUP, Audience.EVERYONE, null, null)));
        assertEquals("summary", refused(new SpaceDraft(null, "Bon nom", SpaceKind.GROUP, Audience.EVERYONE, "x".repeat(2001), null)));
    }

    @Test
    void aThemeThatDoesNotExistIsThePlainOne() {
        Space made = house.act(() -> hosting.found(viewer(founder),
                new SpaceDraft(null, "Autre", SpaceKind.GROUP, Audience.EVERYONE, null, "../../secret")));
        assertEquals(Hosting.DEFAULT_THEME, made.getTheme());
    }

    private String refused(SpaceDraft draft) {
        return assertThrows(InvalidInput.class, () -> house.act(() -> hosting.found(viewer(founder), draft))).field();
    }
}
