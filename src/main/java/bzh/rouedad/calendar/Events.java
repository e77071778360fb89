package bzh.rouedad.calendar;

import bzh.rouedad.database.Doubles;
import bzh.rouedad.database.Turns;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The events of all spaces. */
@ApplicationScoped
public class Events {
    private static final String WHOLE = "select e from Event e join fetch e.space s join fetch s.circle c where ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** The event with this slug, if the viewer sees it. */
    public Optional<Event> find(Viewer viewer, String slug) {
        return viewer.bind(em.createQuery(WHOLE + "e.slug = :slug and " + viewer.clause("c"), Event.class)
                .setParameter("slug", slug)).getResultStream().findFirst();
    }

    /** Events that end after this moment, the next one first: of one space, or of all when it is null. */
    public List<Event> upcoming(Viewer viewer, Space space, Instant since, int offset, int limit) {
        return page(within(viewer, space, "e.endsAt >= :moment", " order by e.startsAt, e.id").setParameter("moment", since),
                offset, limit);
    }

    /** Events that ended before this moment, the last one first: of one space, or of all when it is null. */
    public List<Event> past(Viewer viewer, Space space, Instant until, int offset, int limit) {
        return page(within(viewer, space, "e.endsAt < :moment", " order by e.startsAt desc, e.id").setParameter("moment", until),
                offset, limit);
    }

    /** All events the viewer sees, the earliest first. */
    public List<Event> list(Viewer viewer, int offset, int limit) {
        return page(within(viewer, null, "1 = 1", " order by e.startsAt, e.id"), offset, limit);
    }

    public long count(Viewer viewer) {
        return viewer.bind(em.createQuery("select count(e) from Event e where " + viewer.clause("e.space.circle"),
                Long.class)).getSingleResult();
    }

    private TypedQuery<Event> within(Viewer viewer, Space space, String condition, String order) {
        TypedQuery<Event> query = em.createQuery(WHOLE + condition + (space == null ? "" : " and s = :space") + " and "
                + viewer.clause("c") + order, Event.class);
        if (space != null) {
            query.setParameter("space", space);
        }
        return viewer.bind(query);
    }

    private static List<Event> page(TypedQuery<Event> query, int offset, int limit) {
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    protected Set<String> slugsFrom(String start) {
        return Set.copyOf(em.createQuery("select e.slug from Event e where e.slug like :start", String.class)
                .setParameter("start", start + "%").getResultList());
    }

    /** The space as this transaction knows it. */
    protected Space held(Space space) {
        return em.getReference(Space.class, space.getId());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected Event forEdit(long id) {
        turns.take(Event.KIND, id);
        return em.find(Event.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws InvalidInput when somebody made one of this name at the same moment */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void add(Event event) {
        try {
            em.persist(event);
            em.flush();
        } catch (PersistenceException e) {
            if (Doubles.isDouble(e)) {
                throw new InvalidInput("title", "language.invalid.meanwhile");
            }
            throw e;
        }
    }

    protected List<Event> unguarded(Collection<Long> ids) {
        return em.createQuery(WHOLE + "e.id in :ids", Event.class).setParameter("ids", ids).getResultList();
    }

    protected List<Long> idsAfter(long after, int limit) {
        return em.createQuery("select e.id from Event e where e.id > :after order by e.id", Long.class)
                .setParameter("after", after).setMaxResults(limit).getResultList();
    }
}
