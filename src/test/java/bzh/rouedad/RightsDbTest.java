package bzh.rouedad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.guide.GuideText;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.guide.Publishing;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.wiki.PagePolicy;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Wiki;
import bzh.rouedad.world.SmallHouse;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what, as scenarios: everybody tries every act in a space of every audience, by the acts themselves. */
class RightsDbTest {
    /** What somebody may try in a space. */
    private enum Act {
        SEE, SEE_MEMBERS, WRITE, IMPORT, MAKE_GUIDE, ANNOUNCE, CHANGE_EVENT, WELCOME_READER, MAKE_ADMINISTRATOR
    }

    private static final Set<Act> NOTHING = EnumSet.noneOf(Act.class);
    private static final Set<Act> LOOK = EnumSet.of(Act.SEE, Act.SEE_MEMBERS);
    private static final Set<Act> CONTRIBUTE = EnumSet.of(Act.SEE, Act.SEE_MEMBERS, Act.WRITE, Act.ANNOUNCE);
    private static final Set<Act> EDIT = EnumSet.of(Act.SEE, Act.SEE_MEMBERS, Act.WRITE, Act.ANNOUNCE, Act.IMPORT,
            Act.MAKE_GUIDE, Act.CHANGE_EVENT);
    private static final Set<Act> HOST = EnumSet.complementOf(EnumSet.of(Act.MAKE_ADMINISTRATOR));
    private static final Set<Act> ALL = EnumSet.allOf(Act.class);

    private final SmallHouse house = new SmallHouse();
    private Viewer founder;

    @BeforeEach
    void furnish() {
        founder = viewer(house.act(() -> house.get(DemoAccounts.class).make("Fondatrice",
                address("fondatrice@reseau.example"), "une phrase de passe longue")));
    }

    @AfterEach
    void leave() {
        house.close();
    }

    static Stream<Arguments> scenarios() {
        return Stream.of(
                Arguments.of("a stranger", Map.of(Audience.EVERYONE, EnumSet.of(Act.SEE), Audience.NETWORK, NOTHING,
                        Audience.MEMBERS, NOTHING)),
                Arguments.of("somebody signed in", Map.of(Audience.EVERYONE, LOOK, Audience.NETWORK, LOOK,
                        Audience.MEMBERS, NOTHING)),
                Arguments.of("somebody disabled", Map.of(Audience.EVERYONE, EnumSet.of(Act.SEE), Audience.NETWORK, NOTHING,
                        Audience.MEMBERS, NOTHING)),
                Arguments.of("READER", everywhere(LOOK)),
                Arguments.of("CONTRIBUTOR", everywhere(CONTRIBUTE)),
                Arguments.of("EDITOR", everywhere(EDIT)),
                Arguments.of("ANIMATOR", everywhere(HOST)),
                Arguments.of("ADMINISTRATOR", everywhere(ALL)),
                Arguments.of("the network's administrator", everywhere(ALL)));
    }

    private static Map<Audience, Set<Act>> everywhere(Set<Act> acts) {
        return Map.of(Audience.EVERYONE, acts, Audience.NETWORK, acts, Audience.MEMBERS, acts);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void everybodyMayDoExactlyWhatTheirPlaceAllows(String who, Map<Audience, Set<Act>> expected) {
        for (Audience audience : Audience.values()) {
            Space space = space(audience);
            Viewer viewer = somebody(who, space);
            Event event = house.act(() -> house.get(Calendar.class).announce(founder, space, meeting()));
            Set<Act> done = EnumSet.noneOf(Act.class);
            for (Act act : Act.values()) {
                if (isDone(act, viewer, space, event)) {
                    done.add(act);
                }
            }
            assertEquals(expected.get(audience), done, who + ", " + audience);
        }
    }

    @Test
    void anOrganiserChangesTheirOwnMeetingOnlyWhileTheyWriteInTheSpace() {
        Space space = space(Audience.EVERYONE);
        Person organiser = welcome(space, Role.CONTRIBUTOR);
        Event event = house.act(() -> house.get(Calendar.class).announce(viewer(organiser), space, meeting()));
        assertEquals(true, isDone(Act.CHANGE_EVENT, viewer(organiser), space, event));
        house.run(() -> house.get(Hosting.class).dismiss(founder, space, organiser.getId()));
        assertEquals(false, isDone(Act.CHANGE_EVENT, viewer(organiser), space, event));
    }

    private boolean isDone(Act act, Viewer viewer, Space space, Event event) {
        try {
            return house.act(() -> switch (act) {
                case SEE -> sees(viewer, space, event);
                case SEE_MEMBERS -> house.get(Spaces.class).find(viewer, space.getSlug()).isPresent()
                        && !house.get(Circles.class).members(viewer, space.getCircle(), 0, 10).isEmpty();
                case WRITE -> house.get(Wiki.class).save(viewer, space, "p" + UUID.randomUUID(),
                        new PageText("Page", "texte", null, null, null, null)).created();
                case IMPORT -> PagePolicy.mayImport(viewer, space);
                case MAKE_GUIDE -> house.get(Publishing.class).make(viewer, space,
                        new GuideText(null, "Guide " + UUID.randomUUID(), null, null, null, null)) != null;
                case ANNOUNCE -> house.get(Calendar.class).announce(viewer, space, meeting()) != null;
                case CHANGE_EVENT -> house.get(Calendar.class).change(viewer, event, meeting(), null) != null;
                case WELCOME_READER -> welcomes(viewer, space, Role.READER);
                case MAKE_ADMINISTRATOR -> welcomes(viewer, space, Role.ADMINISTRATOR);
            });
        } catch (NotAllowed e) {
            return false;
        }
    }

    /** All ways of seeing agree: the space, its pages, meetings and publications, and what the search may look into. */
    private boolean sees(Viewer viewer, Space space, Event event) {
        boolean found = house.get(Spaces.class).find(viewer, space.getSlug()).isPresent();
        assertEquals(found, house.get(Spaces.class).list(viewer, 0, 100).stream().anyMatch(each -> each.getId().equals(space.getId())));
        assertEquals(found, house.get(Pages.class).find(viewer, space.getSlug(), "accueil").isPresent());
        assertEquals(found, house.get(Events.class).find(viewer, event.getSlug()).isPresent());
        assertEquals(found, house.get(Guides.class).find(viewer, "guide-de-" + space.getSlug()).isPresent());
        assertEquals(found, house.get(Circles.class).visible(viewer).contains(space.getCircle().getId()));
        assertEquals(found, viewer.sees(space.getCircle()));
        return found;
    }

    private boolean welcomes(Viewer viewer, Space space, Role role) {
        return house.get(Hosting.class).welcome(viewer, space, "X", UUID.randomUUID() + "@mairie.example", role, Locale.FRENCH) != null;
    }

    private Viewer somebody(String who, Space space) {
        return switch (who) {
            case "a stranger" -> Viewer.stranger();
            case "somebody signed in" -> viewer(account());
            case "somebody disabled" -> {
                Person person = account();
                house.act(() -> house.change("update people_person set disabled = true where id = " + person.getId()));
                yield viewer(house.get(Persons.class).find(person.getId()).orElseThrow());
            }
            case "the network's administrator" -> viewer(house.act(() -> house.get(DemoAccounts.class)
                    .makeAdministrator("Réseau", address("admin@reseau.example"), "une phrase de passe longue")));
            default -> viewer(welcome(space, Role.valueOf(who)));
        };
    }

    private Person welcome(Space space, Role role) {
        return house.act(() -> house.get(Hosting.class).welcome(founder, space, "Membre", UUID.randomUUID() + "@mairie.example",
                role, Locale.FRENCH));
    }

    private Person account() {
        return house.act(() -> house.get(Persons.class).register("Quelqu’un", address(UUID.randomUUID() + "@mairie.example"), Locale.FRENCH));
    }

    private Viewer viewer(Person person) {
        return house.get(Circles.class).viewer(person);
    }

    private Space space(Audience audience) {
        String slug = "s" + UUID.randomUUID();
        Space space = house.act(() -> house.get(Hosting.class).found(founder,
                new SpaceDraft(slug, "Espace", SpaceKind.GROUP, audience, null, null)));
        founder = viewer(house.get(Persons.class).find(founder.personId()).orElseThrow());
        house.act(() -> house.get(Wiki.class).save(founder, space, "accueil", new PageText("Accueil", "texte", null, null, null, null)));
        house.act(() -> house.get(Publishing.class).make(founder, space,
                new GuideText(null, "Guide de " + space.getSlug(), null, null, null, List.of("accueil"))));
        return space;
    }

    private static EventText meeting() {
        return new EventText("Réunion", "2026-12-24T09:30", "2026-12-24T17:00", null, null, null);
    }

    private static EmailAddress address(String text) {
        return EmailAddress.of(text).orElseThrow();
    }
}
