package bzh.rouedad.calendar;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which other spaces show which meetings. */
@ApplicationScoped
public class Showings {
    @PersistenceContext
    EntityManager em;

    /** The spaces that show the meeting, or were asked to, as far as the viewer sees them; by name. */
    public List<Showing> of(Viewer viewer, Event event) {
        return viewer.bind(em.createQuery("select w from Showing w join fetch w.space s join fetch s.circle c where w.event = :event and "
                + viewer.clause("c") + " order by s.name, s.id", Showing.class).setParameter("event", event)).getResultList();
    }

    /** The meetings that a space was asked to show and that are still to come, the next one first; for its editors. */
    public List<Showing> waiting(Viewer viewer, Space space, Instant now) {
        viewer.require(EventPolicy.mayShow(viewer, space));
        return viewer.bind(em.createQuery("select w from Showing w join fetch w.event e join fetch e.space s join fetch s.circle c"
                        + " where w.space = :space and w.stage = bzh.rouedad.calendar.ShowingStage.PROPOSED and e.endsAt >= :now and "
                        + viewer.clause("c") + " order by e.startsAt, e.id", Showing.class)
                .setParameter("space", space).setParameter("now", now)).getResultList();
    }

    /** Ids of the circles of all spaces that show the meeting beside its own. */
    protected List<Long> circleIds(Event event) {
        return em.createQuery("select s.circle.id from Showing w join w.space s where w.event = :event"
                + " and w.stage = bzh.rouedad.calendar.ShowingStage.ACCEPTED order by s.id", Long.class).setParameter("event", event).getResultList();
    }

    protected Optional<Showing> find(Event event, Space space) {
        return em.createQuery("select w from Showing w join fetch w.space where w.event = :event and w.space = :space", Showing.class)
                .setParameter("event", event).setParameter("space", space).getResultStream().findFirst();
    }

    protected long count(Event event) {
        return em.createQuery("select count(w) from Showing w where w.event = :event", Long.class).setParameter("event", event).getSingleResult();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected Showing add(Showing showing) {
        em.persist(showing);
        return showing;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void remove(Showing showing) {
        em.remove(showing);
    }
}
