package bzh.rouedad.poll;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpacePolicy;
import java.util.Objects;

/** Who may do what to proposed dates. */
public final class PollPolicy {
    private PollPolicy() {
    }

    public static boolean mayPropose(Viewer viewer, Space space) {
        return SpacePolicy.mayWrite(viewer, space);
    }

    /** Whoever proposed them and still writes in the space, and its editors. */
    public static boolean mayDecide(Viewer viewer, Poll poll) {
        return SpacePolicy.mayPublish(viewer, poll.getSpace())
                || SpacePolicy.mayWrite(viewer, poll.getSpace()) && Objects.equals(viewer.personIdOrNull(), poll.getPersonId());
    }

    /** Everybody with an account who sees the space; there is nothing to be said once it is decided. */
    public static boolean mayAnswer(Viewer viewer, Poll poll) {
        return viewer.isSignedIn() && viewer.sees(poll.getSpace().getCircle()) && poll.isOpen();
    }
}
