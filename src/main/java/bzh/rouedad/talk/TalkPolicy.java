package bzh.rouedad.talk;

import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpacePolicy;
import bzh.rouedad.wiki.Page;

/** Who may say what about a page, or in a space. */
public final class TalkPolicy {
    private TalkPolicy() {
    }

    /** Whoever has an account and sees the page. */
    public static boolean mayTalk(Viewer viewer, Page page) {
        return mayTalk(viewer, page.getSpace());
    }

    /** Whoever has an account and sees what the space holds. */
    public static boolean mayTalk(Viewer viewer, Space space) {
        return viewer.isSignedIn() && viewer.sees(space.getCircle());
    }

    public static boolean mayEdit(Viewer viewer, Space space, Comment comment) {
        return mayTalk(viewer, space) && !comment.isRemoved() && comment.getPersonId().equals(viewer.personIdOrNull());
    }

    public static boolean mayRemove(Viewer viewer, Space space, Comment comment) {
        return mayEdit(viewer, space, comment) || !comment.isRemoved() && viewer.has(Role.ANIMATOR, space.getCircle());
    }

    /** Closing a matter, and opening it again. */
    public static boolean mayResolve(Viewer viewer, Space space, TalkThread thread) {
        return SpacePolicy.mayWrite(viewer, space) || mayTalk(viewer, space) && thread.getPersonId().equals(viewer.personIdOrNull());
    }

    /** What readers said in passing is for those who look after the page. */
    public static boolean mayHearVoices(Viewer viewer, Page page) {
        return SpacePolicy.mayPublish(viewer, page.getSpace());
    }
}
