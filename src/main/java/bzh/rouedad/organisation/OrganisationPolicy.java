package bzh.rouedad.organisation;

import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;

/** Who may do what to an organisation. */
public final class OrganisationPolicy {
    private OrganisationPolicy() {
    }

    /** Only administrators of the network say who is part of it. */
    public static boolean mayFound(Viewer viewer) {
        return viewer.isAdministrator();
    }

    /** Its own people who look after the card, and administrators of the network. */
    public static boolean mayEdit(Viewer viewer, Organisation organisation) {
        return viewer.has(Role.EDITOR, organisation.getCircle());
    }
}
