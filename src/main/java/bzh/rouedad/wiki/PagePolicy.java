package bzh.rouedad.wiki;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpacePolicy;

/** Who may do what to a page. */
public final class PagePolicy {
    private PagePolicy() {
    }

    public static boolean mayEdit(Viewer viewer, Page page) {
        return SpacePolicy.mayWrite(viewer, page.getSpace());
    }

    public static boolean mayCreate(Viewer viewer, Space space) {
        return SpacePolicy.mayWrite(viewer, space);
    }

    /** Imports bring many pages at once: an editor's affair. */
    public static boolean mayImport(Viewer viewer, Space space) {
        return SpacePolicy.mayPublish(viewer, space);
    }
}
