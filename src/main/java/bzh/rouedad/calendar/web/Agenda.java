package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Meetings to come and meetings that were; those of one space for its front door. */
@Named
@RequestScoped
public class Agenda {
    private static final int SHOWN = 100;
    private static final int AT_THE_DOOR = 5;

    @Inject
    SignedIn signedIn;
    @Inject
    Events events;

    private final Instant now = Clock.systemUTC().instant();

    public List<Event> getUpcoming() {
        return events.upcoming(signedIn.getViewer(), null, now, 0, SHOWN);
    }

    public List<Event> getPast() {
        return events.past(signedIn.getViewer(), null, now, 0, SHOWN);
    }

    /** Of this space, or of all when it is null. */
    public List<Event> upcomingIn(Space space) {
        return events.upcoming(signedIn.getViewer(), space, now, 0, AT_THE_DOOR);
    }

    public List<Event> pastIn(Space space) {
        return events.past(signedIn.getViewer(), space, now, 0, AT_THE_DOOR);
    }
}
