package bzh.rouedad.meeting;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpacePolicy;
import bzh.rouedad.wiki.PagePolicy;
import java.util.Objects;

/** Who may do what to agendas, decisions and tasks. */
public final class MeetingPolicy {
    private MeetingPolicy() {
    }

    /** Whoever may change the event. */
    public static boolean mayPrepare(Viewer viewer, Event event) {
        return EventPolicy.mayChange(viewer, event);
    }

    /** Whoever writes pages where the meeting is. */
    public static boolean mayWriteDown(Viewer viewer, Event event) {
        return PagePolicy.mayCreate(viewer, event.getSpace());
    }

    /** Whoever writes in the space keeps its decisions and tasks. */
    public static boolean mayRecord(Viewer viewer, Space space) {
        return SpacePolicy.mayWrite(viewer, space);
    }

    /** Whoever recorded it and still writes there, and the editors. */
    public static boolean mayCorrect(Viewer viewer, Decision decision) {
        return mayAmend(viewer, decision.getSpace(), decision.madeBy());
    }

    /** Whoever recorded it and still writes there, and the editors. */
    public static boolean mayChange(Viewer viewer, Task task) {
        return mayAmend(viewer, task.getSpace(), task.madeBy());
    }

    /** The one in charge, as long as they see the space, whoever may change it, and nobody who is not signed in. */
    public static boolean mayClose(Viewer viewer, Task task) {
        return mayChange(viewer, task) || viewer.isSignedIn() && viewer.sees(task.getSpace().getCircle())
                && Objects.equals(viewer.personIdOrNull(), task.getPersonId());
    }

    private static boolean mayAmend(Viewer viewer, Space space, Long by) {
        return SpacePolicy.mayPublish(viewer, space) || SpacePolicy.mayWrite(viewer, space) && Objects.equals(viewer.personIdOrNull(), by);
    }
}
