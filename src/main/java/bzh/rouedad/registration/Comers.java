package bzh.rouedad.registration;

import bzh.rouedad.calendar.Attended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Tells the agenda of a person to which meetings they have a seat. */
@ApplicationScoped
class Comers implements Attended {
    @Inject
    Registrations registrations;

    @Override
    public List<Long> eventIds(long personId, Instant since) {
        return registrations.seatedEventIds(personId, since);
    }

    @Override
    public boolean isComing(long personId, long eventId) {
        return registrations.isSeated(personId, eventId);
    }
}
