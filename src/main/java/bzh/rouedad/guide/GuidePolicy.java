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
}
