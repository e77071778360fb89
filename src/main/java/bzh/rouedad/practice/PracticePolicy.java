package bzh.rouedad.practice;

import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.space.SpacePolicy;

/** Who may do what to a practice. */
public final class PracticePolicy {
    private PracticePolicy() {
    }

    /**
     * Editors of the space describe what any organisation did. People of an organisation describe its own practices where
     * they write, in its own places, and in the common space of the network.
     */
    public static boolean mayDescribe(Viewer viewer, Space space, Organisation organisation) {
        return SpacePolicy.mayPublish(viewer, space)
                || organisation != null && viewer.isMemberOf(organisation.getCircle()) && mayOffer(viewer, space);
    }

    /** Whether the space is one where the viewer might describe a practice of their own organisation. */
    static boolean mayOffer(Viewer viewer, Space space) {
        boolean own = space.getOrganisation() != null && viewer.isMemberOf(space.getOrganisation().getCircle());
        return viewer.sees(space.getCircle())
                && (own || SpacePolicy.mayWrite(viewer, space) || space.getKind() == SpaceKind.NETWORK);
    }

    /** Editors of its space, and the people of its organisation as long as they see it. */
    public static boolean mayEdit(Viewer viewer, Practice practice) {
        return SpacePolicy.mayPublish(viewer, practice.getSpace())
                || viewer.isMemberOf(practice.getOrganisation().getCircle()) && viewer.sees(practice.getSpace().getCircle());
    }
}
