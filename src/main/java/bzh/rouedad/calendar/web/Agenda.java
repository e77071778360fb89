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
import java.util.stream.Stream;

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
    private List<Event> upcoming;

    private void read() {
        if (upcoming == null) {
            Pager asking = Pager.uncounted(asked.get("page"), SHOWN);
            List<Event> found = events.upcoming(signedIn.getViewer(), narrowed.getFilter(), narrowed.now(), asking.offset(), SHOWN + 1);
            pager = asking.having(found.size());
            upcoming = found.stream().limit(SHOWN).toList();
        }
    }

    public Pager getPager() {
        read();
        return pager;
    }

    public List<Event> getUpcoming() {
        read();
        return upcoming;
    }

    /** Those that have begun and are not over, above the first part of the list. */
    public List<Event> getRunning() {
        return getPager().isFirst() ? events.running(signedIn.getViewer(), narrowed.getFilter(), narrowed.now(), SHOWN) : List.of();
    }

    /** Those of now and the next ones that a space holds or shows; of the whole network when it is null. */
    public List<Event> upcomingIn(Space space) {
        return Stream.concat(events.running(signedIn.getViewer(), of(space), narrowed.now(), AT_THE_DOOR).stream(),
                events.upcoming(signedIn.getViewer(), of(space), narrowed.now(), 0, AT_THE_DOOR).stream()).limit(AT_THE_DOOR).toList();
    }

    /** The last ones that a space held or showed; of the whole network when it is null. */
    public List<Event> pastIn(Space space) {
        return events.past(signedIn.getViewer(), of(space), narrowed.now(), 0, AT_THE_DOOR);
    }

    private static EventFilter of(Space space) {
        return space == null ? EventFilter.NONE : EventFilter.ofSpace(space.getSlug());
    }
}
