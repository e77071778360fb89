package bzh.rouedad.talk;

import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.SpacePolicy;
import bzh.rouedad.wiki.Page;

/** Who may say what about a page. */
public final class TalkPolicy {
    private TalkPolicy() {
    }

    /** Whoever has an account and sees the page. */
    public static boolean mayTalk(Viewer viewer, Page page) {
        return viewer.isSignedIn() && viewer.sees(page.getSpace().getCircle());
    }

    public static boolean mayEdit(Viewer viewer, Page page, Comment comment) {
        return mayTalk(viewer, page) && !comment.isRemoved() && comment.getPersonId().equals(viewer.personIdOrNull());
    }

    public static boolean mayRemove(Viewer viewer, Page page, Comment comment) {
        return mayEdit(viewer, page, comment) || !comment.isRemoved() && viewer.has(Role.ANIMATOR, page.getSpace().getCircle());
    }

    /** Closing a matter, and opening it again. */
    public static boolean mayResolve(Viewer viewer, Page page, TalkThread thread) {
        return SpacePolicy.mayWrite(viewer, page.getSpace())
                || mayTalk(viewer, page) && thread.getPersonId().equals(viewer.personIdOrNull());
    }

    /** What readers said in passing is for those who look after the page. */
    public static boolean mayHearVoices(Viewer viewer, Page page) {
        return SpacePolicy.mayPublish(viewer, page.getSpace());
    }
}
