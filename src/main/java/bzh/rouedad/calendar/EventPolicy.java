package bzh.rouedad.calendar;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpacePolicy;
import java.util.Objects;

/** Who may do what to an event. */
public final class EventPolicy {
    private EventPolicy() {
    }

    public static boolean mayAnnounce(Viewer viewer, Space space) {
        return SpacePolicy.mayWrite(viewer, space);
    }

    /** Editors of a space decide what it shows of others. */
    public static boolean mayShow(Viewer viewer, Space space) {
        return SpacePolicy.mayPublish(viewer, space);
    }

    /** A series belongs to its space: its editors look after it. */
    public static boolean mayGroup(Viewer viewer, Series series) {
        return SpacePolicy.mayPublish(viewer, series.getSpace());
    }

    /** The organiser who still writes in the space, and its editors. */
    public static boolean mayChange(Viewer viewer, Event event) {
        return SpacePolicy.mayPublish(viewer, event.getSpace()) || SpacePolicy.mayWrite(viewer, event.getSpace())
                && Objects.equals(viewer.personIdOrNull(), event.getOrganiserId());
    }
}
