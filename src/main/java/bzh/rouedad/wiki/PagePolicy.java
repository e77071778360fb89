package bzh.rouedad.wiki;

import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpacePolicy;

/** Who may do what to a page. */
public final class PagePolicy {
    private PagePolicy() {
    }

    public static boolean mayEdit(Viewer viewer, Page page) {
        return SpacePolicy.mayWrite(viewer, page.getSpace()) && viewer.has(page.getProtection(), page.getSpace().getCircle());
    }

    /** Throwing away and taking back. */
    public static boolean mayTrash(Viewer viewer, Space space) {
        return SpacePolicy.mayPublish(viewer, space);
    }

    /** Nobody locks themselves out, nor a page that is locked for them. */
    public static boolean mayProtect(Viewer viewer, Page page, Role role) {
        return SpacePolicy.mayPublish(viewer, page.getSpace()) && mayEdit(viewer, page)
                && viewer.has(role, page.getSpace().getCircle());
    }

    public static boolean mayCreate(Viewer viewer, Space space) {
        return SpacePolicy.mayWrite(viewer, space);
    }

    /** Out of a space goes a page by an editor's hand only: its readers change with it. */
    public static boolean mayMove(Viewer viewer, Page page, Space target) {
        boolean stays = page.getSpace().getId().equals(target.getId());
        return mayEdit(viewer, page) && (stays || SpacePolicy.mayPublish(viewer, page.getSpace()) && mayCreate(viewer, target));
    }

    /** Imports bring many pages at once: an editor's affair. */
    public static boolean mayImport(Viewer viewer, Space space) {
        return SpacePolicy.mayPublish(viewer, space);
    }
}
