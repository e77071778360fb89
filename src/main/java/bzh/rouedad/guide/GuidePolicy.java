package bzh.rouedad.guide;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpacePolicy;

/** Who may do what to a publication. */
public final class GuidePolicy {
    private GuidePolicy() {
    }

    public static boolean mayMake(Viewer viewer, Space space) {
        return SpacePolicy.mayPublish(viewer, space);
    }

    public static boolean mayEdit(Viewer viewer, Guide guide) {
        return SpacePolicy.mayPublish(viewer, guide.getSpace());
    }

    /** What readers hold in their hands is taken away by those only who answer for the network. */
    public static boolean mayStrike(Viewer viewer) {
        return viewer.isAdministrator();
    }

    /** Whether two people must bring out the publications of a space. */
    public static boolean mayDemandApproval(Viewer viewer, Space space) {
        return SpacePolicy.mayWelcome(viewer, space);
    }
}
