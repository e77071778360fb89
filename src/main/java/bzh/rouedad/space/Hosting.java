package bzh.rouedad.space;

import bzh.rouedad.activity.Joining;
import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;

/** Founding spaces and welcoming people into them. */
@ApplicationScoped
public class Hosting {
    /** The theme of a space that chose none. */
    public static final String DEFAULT_THEME = "plain";
    /** The themes that come with the product; a folder of this name lies in {@code themes/}. */
    public static final Set<String> THEMES = Set.of(DEFAULT_THEME, "adullact", "apronet", "creatif", "fing", "megalis",
            "oten", "villes-internet");

    @Inject
    Spaces spaces;
    @Inject
    Circles circles;
    @Inject
    Persons persons;
    @Inject
    Joining joining;
    @Inject
    Ledger ledger;

    /**
     * Makes a space whose first administrator is the viewer.
     *
     * @throws InvalidInput when the name is empty or over 200 characters, or the slug is taken
     */
    @Transactional
    public Space found(Viewer viewer, SpaceDraft draft) {
        viewer.require(SpacePolicy.mayFound(viewer));
        String name = InvalidInput.line("name", draft.name(), 200);
        String slug = Slug.of(draft.slug() == null ? name : draft.slug());
        if (slug.isEmpty()) {
            throw new InvalidInput("name", "space.invalid.name");
        }
        if (spaces.isTaken(slug)) {
            throw new InvalidInput("name", "space.invalid.taken", slug);
        }
        Person founder = persons.find(viewer.personId()).orElseThrow(NotAllowed::new);
        Space space = new Space(slug, name, draft.kind(), InvalidInput.optional("summary", draft.summary(), 2000),
                theme(draft.theme()), circles.found(draft.audience(), founder), Clock.systemUTC().instant());
        spaces.add(space);
        ledger.record(viewer, Verb.CREATED, space.ref(), space.getCircle(), null);
        return space;
    }

    /** Says whose place the space is. */
    @Transactional
    public void assign(Viewer viewer, Space space, Organisation owner) {
        viewer.require(viewer.isAdministrator());
        spaces.held(space).belongTo(spaces.held(owner));
    }

    /**
     * Gives a person a role in the space. An address nobody has gets an account; whoever has not chosen a password yet
     * gets an invitation by mail, be it another one.
     *
     * @throws NotAllowed   when the role, or the one the person holds, is above the viewer's
     * @throws InvalidInput when the address has not the form of one, or the last administrator would be lost
     */
    @Transactional
    public Person welcome(Viewer viewer, Space space, String name, String email, Role role, Locale language) {
        viewer.require(SpacePolicy.mayGive(viewer, space, role));
        circles.hold(space.getCircle());
        Person person = joining.reach(name, email, language);
        circles.role(space.getCircle(), person).ifPresent(held -> {
            viewer.require(SpacePolicy.mayMove(viewer, space, held));
            if (role != Role.ADMINISTRATOR) {
                keepAnAdministrator(space, person, held);
            }
        });
        joining.admit(viewer, space.ref(), space.getCircle(), person, role);
        return person;
    }

    /**
     * Ends a person's membership.
     *
     * @throws NotAllowed   when the person's role is above the viewer's
     * @throws InvalidInput when the last administrator would be lost
     */
    @Transactional
    public void dismiss(Viewer viewer, Space space, long personId) {
        viewer.require(SpacePolicy.mayWelcome(viewer, space) || viewer.personId() == personId);
        circles.hold(space.getCircle());
        Person person = persons.find(personId).orElseThrow(NotAllowed::new);
        circles.role(space.getCircle(), person).ifPresent(held -> {
            viewer.require(SpacePolicy.mayMove(viewer, space, held) || viewer.personId() == personId);
            keepAnAdministrator(space, person, held);
        });
        joining.dismiss(viewer, space.ref(), space.getCircle(), person);
    }

    private void keepAnAdministrator(Space space, Person person, Role held) {
        if (held == Role.ADMINISTRATOR && !circles.hasOtherAdministrator(space.getCircle(), person)) {
            throw new InvalidInput("role", "space.invalid.last-administrator");
        }
    }

    private static String theme(String wanted) {
        return wanted == null || !THEMES.contains(wanted) ? DEFAULT_THEME : wanted;
    }
}
