package bzh.rouedad.meeting;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.database.Turns;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The decisions of all spaces. */
@ApplicationScoped
@Transactional
public class Decisions {
    private static final String TURN = "decisions";
    private static final String WHOLE = "select d from Decision d join fetch d.space s join fetch s.circle c left join fetch d.event"
            + " left join fetch d.replacement where ";
    private static final int MOST_OF_ONE = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** The decision of the space with this number, such as {@code 2007-1}, if the viewer sees it. */
    public Optional<Decision> find(Viewer viewer, String spaceSlug, String number) {
        if (number == null || !number.matches("[0-9]{4}-[1-9][0-9]{0,8}")) {
            return Optional.empty();
        }
        return viewer.bind(em.createQuery(WHOLE + "s.slug = :space and d.year = :year and d.number = :number and " + viewer.clause("c"),
                        Decision.class).setParameter("space", spaceSlug).setParameter("year", Integer.valueOf(number.substring(0, 4)))
                .setParameter("number", Integer.valueOf(number.substring(5)))).getResultStream().findFirst();
    }

    /** Decisions of a space, the latest number first. */
    public List<Decision> list(Viewer viewer, Space space, DecisionFilter filter, int offset, int limit) {
        return filter.bind(viewer.bind(em.createQuery(WHOLE + "s = :space and " + filter.clause() + " and " + viewer.clause("c")
                + " order by d.year desc, d.number desc", Decision.class).setParameter("space", space)))
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    public long count(Viewer viewer, Space space, DecisionFilter filter) {
        return filter.bind(viewer.bind(em.createQuery("select count(d) from Decision d join d.space s where s = :space and " + filter.clause()
                + " and " + viewer.clause("s.circle"), Long.class).setParameter("space", space))).getSingleResult();
    }

    /** Years in which the space decided something, the latest first. */
    public List<Integer> years(Viewer viewer, Space space) {
        return viewer.bind(em.createQuery("select distinct d.year from Decision d join d.space s where s = :space and "
                + viewer.clause("s.circle") + " order by d.year desc", Integer.class).setParameter("space", space)).getResultList();
    }

    /** What a meeting decided, in the order of the numbers. */
    public List<Decision> of(Viewer viewer, Event event) {
        return viewer.bind(em.createQuery(WHOLE + "d.event = :event and " + viewer.clause("c") + " order by d.year, d.number", Decision.class)
                .setParameter("event", event)).setMaxResults(MOST_OF_ONE).getResultList();
    }

    /** The decisions that this one replaced; it was found by whoever asks. */
    public List<Decision> replacedBy(Viewer viewer, Decision decision) {
        return viewer.bind(em.createQuery(WHOLE + "d.replacement = :decision and " + viewer.clause("c") + " order by d.year, d.number",
                Decision.class).setParameter("decision", decision)).getResultList();
    }

    /** What it said before it was corrected, the latest first; it was found by whoever asks. */
    public List<Wording> wordings(Viewer viewer, Decision decision) {
        viewer.require(viewer.sees(decision.getSpace().getCircle()));
        return em.createQuery("select w from Wording w where w.decision = :decision order by w.until desc, w.id desc", Wording.class)
                .setParameter("decision", decision).getResultList();
    }

    /** The next number of the year; nobody else counts in this space until the transaction ends, so that none is given twice or left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected int nextNumber(Space space, int year) {
        turns.take(TURN, space.getId());
        em.find(Space.class, space.getId(), LockModeType.PESSIMISTIC_WRITE);
        return em.createQuery("select coalesce(max(d.number), 0) from Decision d where d.space.id = :space and d.year = :year", Integer.class)
                .setParameter("space", space.getId()).setParameter("year", year).getSingleResult() + 1;
    }

    /** The decision as it stands now, which nobody else changes until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Decision held(Decision decision) {
        turns.take(Decision.KIND, decision.getId());
        Decision held = em.find(Decision.class, decision.getId(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(held);
        return held;
    }

    /** The space as this transaction knows it. */
    protected Space held(Space space) {
        return em.getReference(Space.class, space.getId());
    }

    /** The event as this transaction knows it; null for none. */
    protected Event held(Event event) {
        return event == null ? null : em.getReference(Event.class, event.getId());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void add(Object thing) {
        em.persist(thing);
        em.flush();
    }

    protected List<Decision> unguarded(Collection<Long> ids) {
        return em.createQuery(WHOLE + "d.id in :ids", Decision.class).setParameter("ids", ids).getResultList();
    }

    protected List<Long> idsAfter(long after, int limit) {
        return em.createQuery("select d.id from Decision d where d.id > :after order by d.id", Long.class).setParameter("after", after)
                .setMaxResults(limit).getResultList();
    }
}
