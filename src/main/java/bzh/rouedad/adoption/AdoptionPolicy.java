package bzh.rouedad.adoption;

import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.Viewer;
import java.util.Set;

/** Who may declare what. */
public final class AdoptionPolicy {
    /** What can be taken over. */
    public static final Set<String> KINDS = Set.of("practice", "guide");

    private AdoptionPolicy() {
    }

    /** People who work for it, and administrators of the network. */
    public static boolean mayDeclare(Viewer viewer, Organisation organisation) {
        return viewer.isMemberOf(organisation.getCircle()) || viewer.isAdministrator();
    }
}
