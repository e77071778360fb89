package bzh.rouedad.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What meetings said before they were changed. */
@ApplicationScoped
@Transactional
class EventStates {
    @PersistenceContext
    EntityManager em;

    /**
     * Keeps how the meeting stood; whoever changes it calls this in the same transaction.
     *
     * @param activityId the line of the ledger that says it changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void keep(EventState before, long activityId) {
        before.endedBy(activityId);
        em.persist(before);
    }

    /** The sequence that the meeting had before this line of the ledger changed it; empty when nobody knows. */
    protected Optional<Integer> before(long eventId, long activityId) {
        return em.createQuery("select s.sequence from EventState s where s.eventId = :event and s.activityId = :activity", Integer.class)
                .setParameter("event", eventId).setParameter("activity", activityId).getResultStream().findFirst();
    }

    /** How the meeting stood under this sequence; empty when that is how it stands now. */
    protected Optional<EventState> of(long eventId, int sequence) {
        // Calling off counts up as well, and leaves what is shown as it was.
        return em.createQuery("select s from EventState s where s.eventId = :event and s.sequence >= :sequence order by s.sequence", EventState.class)
                .setParameter("event", eventId).setParameter("sequence", sequence).setMaxResults(1).getResultStream().findFirst();
    }
}
