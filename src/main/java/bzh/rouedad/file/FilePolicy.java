package bzh.rouedad.file;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpacePolicy;

/** Who may do what to the files of a space. */
public final class FilePolicy {
    private FilePolicy() {
    }

    /** Putting in, describing, and new versions: nothing is lost by any of them. */
    public static boolean mayAttach(Viewer viewer, Space space) {
        return SpacePolicy.mayWrite(viewer, space);
    }

    /** Throwing away and taking back. */
    public static boolean mayTrash(Viewer viewer, Space space) {
        return SpacePolicy.mayPublish(viewer, space);
    }
}
