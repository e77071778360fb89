package bzh.rouedad.group;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.space.SpacePolicy;

/** Who may do what with a working group or club. */
public final class GroupPolicy {
    private GroupPolicy() {
    }

    /** Whether the space is that of a group. */
    public static boolean isGroup(Space space) {
        return space.getKind() == SpaceKind.GROUP || space.getKind() == SpaceKind.CLUB;
    }

    /** Its animators say what it is for, and answer those who ask. */
    public static boolean mayLead(Viewer viewer, Space space) {
        return isGroup(space) && SpacePolicy.mayWelcome(viewer, space);
    }

    /** Somebody with an account who sees the group and does not belong to it. */
    public static boolean mayKnock(Viewer viewer, Space space) {
        return isGroup(space) && viewer.isSignedIn() && viewer.sees(space.getCircle()) && !viewer.isMemberOf(space.getCircle());
    }
}
