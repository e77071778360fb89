package bzh.rouedad.organisation;

import bzh.rouedad.activity.Joining;
import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Set;

/** Taking organisations into the network, keeping their cards, and saying who works for them. */
@ApplicationScoped
public class Enrolling {
    /** What a person may be for an organisation: somebody who works for it, or who looks after its card as well. */
    public static final Set<Role> ROLES = Set.of(Role.READER, Role.EDITOR);

    @Inject
    Organisations organisations;
    @Inject
    Whereabouts whereabouts;
    @Inject
    Circles circles;
    @Inject
    Persons persons;
    @Inject
    Joining joining;
    @Inject
    Ledger ledger;

    /**
     * Takes an organisation in; everybody sees it.
     *
     * @throws InvalidInput at the field that does not do
     */
    @Transactional
    public Organisation found(Viewer viewer, OrganisationText text) {
        viewer.require(OrganisationPolicy.mayFound(viewer));
        OrganisationText clean = text.checked();
        String slug = Slug.free(clean.name(), organisations::slugsFrom);
        if (slug.isEmpty()) {
            throw new InvalidInput("name", "organisation.invalid.name");
        }
        Territory territory = whereabouts.of(clean.territory(), clean.kind());
        clean = numbered(clean, territory, null);
        Organisation made = new Organisation(slug, circles.open(Audience.EVERYONE));
        made.describe(clean, territory);
        organisations.add(made);
        ledger.record(viewer, Verb.CREATED, made.ref(), made.getCircle(), null);
        return made;
    }

    /**
     * Changes its card.
     *
     * @param seen the version the text was made from; null overwrites whatever stands
     * @throws ChangedMeanwhile when another version stands
     * @throws InvalidInput     at the field that does not do
     */
    @Transactional
    public Organisation edit(Viewer viewer, Organisation organisation, OrganisationText text, Long seen) {
        viewer.require(OrganisationPolicy.mayEdit(viewer, organisation));
        OrganisationText clean = text.checked();
        Territory territory = whereabouts.of(clean.territory(), clean.kind());
        Organisation held = organisations.forEdit(organisation.getId());
        ChangedMeanwhile.refuseIf(seen, held.getVersion());
        held.describe(numbered(clean, territory, held), territory);
        ledger.record(viewer, Verb.REVISED, held.ref(), held.getCircle(), null);
        return held;
    }

    /**
     * Says that a person works for it. An address nobody has gets an account, and whoever has not chosen a password yet
     * an invitation by mail, be it another one.
     *
     * @param role one of {@link #ROLES}
     * @throws InvalidInput when the address has not the form of one, or a new person has no name
     */
    @Transactional
    public Person enrol(Viewer viewer, Organisation organisation, String name, String email, Role role,
            Locale language) {
        viewer.require(OrganisationPolicy.mayEdit(viewer, organisation));
        if (role == null || !ROLES.contains(role)) {
            throw new InvalidInput("role", "language.invalid.empty");
        }
        circles.hold(organisation.getCircle());
        Person person = joining.reach(name, email, language);
        joining.admit(viewer, organisation.ref(), organisation.getCircle(), person, role);
        return person;
    }

    /** Says that a person works for it no longer; people may say so of themselves. */
    @Transactional
    public void dismiss(Viewer viewer, Organisation organisation, long personId) {
        viewer.require(OrganisationPolicy.mayEdit(viewer, organisation) || viewer.personId() == personId);
        circles.hold(organisation.getCircle());
        Person person = persons.find(personId).orElseThrow(NotAllowed::new);
        joining.dismiss(viewer, organisation.ref(), organisation.getCircle(), person);
    }

    /** A local authority has the number of its territory, unless somebody told another; no two have the same one. */
    private OrganisationText numbered(OrganisationText text, Territory territory, Organisation but) {
        String siren = text.siren() == null && territory != null && text.kind().governed().isPresent()
                ? territory.getSiren() : text.siren();
        if (siren != null) {
            organisations.withSiren(siren, but).ifPresent(other -> {
                throw new InvalidInput("siren", "organisation.invalid.taken", siren, other.getName());
            });
        }
        return text.with(siren);
    }
}
