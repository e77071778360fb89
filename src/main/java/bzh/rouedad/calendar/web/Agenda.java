package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventFilter;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Meetings to come; those of one space for its front door. */
@Named
@RequestScoped
public class Agenda {
    private static final int SHOWN = 30;
    private static final int AT_THE_DOOR = 5;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Events events;
    @Inject
    AgendaFilter narrowed;

    private Pager pager;

    public Pager getPager() {
        if (pager == null) {
            pager = Pager.of(asked.get("page"), SHOWN, events.count(signedIn.getViewer(), narrowed.getFilter(), narrowed.now(), false));
        }
        return pager;
    }

    public List<Event> getUpcoming() {
        return events.upcoming(signedIn.getViewer(), narrowed.getFilter(), narrowed.now(), getPager().offset(), SHOWN);
    }

    /** The next ones that a space holds or shows; of the whole network when it is null. */
    public List<Event> upcomingIn(Space space) {
        return events.upcoming(signedIn.getViewer(), of(space), narrowed.now(), 0, AT_THE_DOOR);
    }

    /** The last ones that a space held or showed; of the whole network when it is null. */
    public List<Event> pastIn(Space space) {
        return events.past(signedIn.getViewer(), of(space), narrowed.now(), 0, AT_THE_DOOR);
    }

    private static EventFilter of(Space space) {
        return space == null ? EventFilter.NONE : EventFilter.ofSpace(space.getSlug());
    }
}
