package bzh.rouedad.attendance.web;

import bzh.rouedad.attendance.Attendances;
import bzh.rouedad.attendance.Turnout;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.people.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** Who came, as the page of a meeting tells it. */
@Named
@RequestScoped
public class AttendanceOf {
    @Inject
    SignedIn signedIn;
    @Inject
    Attendances attendances;
    private Turnout turnout;

    /** Whether everybody is told: the meeting has begun, and its organiser wants it. */
    public boolean isShown(Event event) {
        return hasBegun(event) && attendances.isShown(event);
    }

    /** Whether it has begun and was not called off. */
    public boolean hasBegun(Event event) {
        return !event.isCancelled() && !Clock.systemUTC().instant().isBefore(event.getStartsAt());
    }

    public Turnout turnout(Event event) {
        if (turnout == null) {
            turnout = attendances.turnout(event);
        }
        return turnout;
    }

    /** Whether the viewer notes who came. */
    public boolean isOrganiser(Event event) {
        return !event.isCancelled() && EventPolicy.mayChange(signedIn.getViewer(), event);
    }
}
