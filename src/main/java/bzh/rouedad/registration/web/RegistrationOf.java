package bzh.rouedad.registration.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.registration.Presence;
import bzh.rouedad.registration.Registration;
import bzh.rouedad.registration.Registrations;
import bzh.rouedad.registration.Terms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Registration as the page of a meeting shows it. */
@Named
@RequestScoped
public class RegistrationOf {
    private static final int NAMED = 200;

    @Inject
    SignedIn signedIn;
    @Inject
    Registrations registrations;

    private Long loaded;
    private Terms terms;
    private Registration mine;
    private final Map<Presence, Long> taken = new HashMap<>();
    private final Map<Presence, Long> awaited = new HashMap<>();
    private List<Registration> listed;

    private void load(Event event) {
        if (Objects.equals(loaded, event.getId())) {
            return;
        }
        loaded = event.getId();
        terms = registrations.terms(event).orElse(null);
        if (terms != null) {
            mine = registrations.mine(signedIn.getViewer(), event).orElse(null);
            for (Presence presence : terms.getPresences()) {
                taken.put(presence, registrations.taken(event, presence));
                awaited.put(presence, registrations.awaited(event, presence));
            }
            listed = registrations.listed(event, NAMED);
        }
    }

    /** Null where nobody signs up. */
    public Terms terms(Event event) {
        load(event);
        return terms;
    }

    public boolean isOpen(Event event) {
        load(event);
        return terms != null && terms.isOpen(event, Clock.systemUTC().instant());
    }

    /** Whether one may sign up later, but not yet. */
    public boolean isEarly(Event event) {
        load(event);
        Instant now = Clock.systemUTC().instant();
        return terms != null && !event.isCancelled() && terms.isBefore(event, now);
    }

    /** Seats that are kept. */
    public long taken(Event event, Presence presence) {
        load(event);
        return taken.getOrDefault(presence, 0L);
    }

    /** Seats that are free; none where some wait. */
    public long left(Event event, Presence presence) {
        load(event);
        return awaited(event, presence) > 0 ? 0 : Math.max(0, terms.room(presence) - taken(event, presence));
    }

    /** Seats that are waited for. */
    public long awaited(Event event, Presence presence) {
        load(event);
        return awaited.getOrDefault(presence, 0L);
    }

    /** What the viewer signed up for; null when they did not. */
    public Registration mine(Event event) {
        load(event);
        return mine;
    }

    /** How many wait before the viewer. */
    public int ahead(Event event) {
        load(event);
        return registrations.ahead(mine);
    }

    /** Who agreed to be named; 200 at most. */
    public List<Registration> listed(Event event) {
        load(event);
        return listed;
    }

    /** Whether the viewer decides about seats. */
    public boolean isOrganiser(Event event) {
        return EventPolicy.mayChange(signedIn.getViewer(), event);
    }
}
