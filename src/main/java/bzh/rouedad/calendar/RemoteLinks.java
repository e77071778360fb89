package bzh.rouedad.calendar;

import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The link by which one takes part from afar, for those who may have it: one that anybody finds is one that anybody disturbs. */
@ApplicationScoped
public class RemoteLinks {
    @Inject
    @Any
    Instance<Attended> attended;

    /** The link as this viewer is shown it; nothing where there is none, or none for them. They see the meeting. */
    public Optional<String> of(Viewer viewer, Event event) {
        return Optional.ofNullable(event.getVenue().getLink()).filter(link -> event.getVenue().getLinkFor() == LinkFor.EVERYONE
                || EventPolicy.mayChange(viewer, event)
                || isComing(viewer, event));
    }

    /** Whether the viewer has a seat. */
    protected boolean isComing(Viewer viewer, Event event) {
        return viewer.isSignedIn() && attended.stream().anyMatch(each -> each.isComing(viewer.personId(), event.getId()));
    }
}
