package bzh.rouedad.space;

import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;

/** Who may do what to a space. */
public final class SpacePolicy {
    private SpacePolicy() {
    }

    /** Accounts exist by invitation only, so whoever is signed in may found a space. */
    public static boolean mayFound(Viewer viewer) {
        return viewer.isSignedIn();
    }

    public static boolean mayWelcome(Viewer viewer, Space space) {
        return viewer.has(Role.ANIMATOR, space.getCircle());
    }

    /** Roles are given up to one's own: an animator does not make an administrator. */
    public static boolean mayGive(Viewer viewer, Space space, Role role) {
        return mayWelcome(viewer, space) && viewer.has(role, space.getCircle());
    }

    /** Nobody moves somebody whose role is above their own; whoever belongs to the space may leave it. */
    public static boolean mayMove(Viewer viewer, Space space, Role held) {
        return mayGive(viewer, space, held);
    }

    public static boolean mayWrite(Viewer viewer, Space space) {
        return viewer.has(Role.CONTRIBUTOR, space.getCircle());
    }

    public static boolean mayPublish(Viewer viewer, Space space) {
        return viewer.has(Role.EDITOR, space.getCircle());
    }
}
