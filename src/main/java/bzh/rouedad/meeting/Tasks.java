package bzh.rouedad.meeting;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.database.Turns;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tasks of all spaces. */
@ApplicationScoped
@Transactional
public class Tasks {
    private static final String WHOLE = "select t from Task t join fetch t.space s join fetch s.circle c left join fetch t.decision"
            + " left join fetch t.event where ";
    /** Open ones first, those without a day last among them; then what was closed, the latest first. */
    private static final String ORDER = " order by case when t.state = bzh.rouedad.meeting.TaskState.OPEN then 0 else 1 end,"
            + " case when t.due is null then 1 else 0 end, t.due, t.id";
    private static final int MOST_OF_ONE = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** The task of the space with this id, if the viewer sees it. */
    public Optional<Task> find(Viewer viewer, String spaceSlug, long id) {
        return viewer.bind(em.createQuery(WHOLE + "t.id = :id and s.slug = :space and " + viewer.clause("c"), Task.class)
                .setParameter("id", id).setParameter("space", spaceSlug)).getResultStream().findFirst();
    }

    /** Tasks of one space, or of all when it is null: open ones first, by their days. */
    public List<Task> list(Viewer viewer, Space space, TaskFilter filter, int offset, int limit) {
        return within(viewer, space, filter, WHOLE, ORDER, Task.class).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    public long count(Viewer viewer, Space space, TaskFilter filter) {
        return within(viewer, space, filter, "select count(t) from Task t join t.space s join s.circle c where ", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> within(Viewer viewer, Space space, TaskFilter filter, String what, String order, Class<T> type) {
        TypedQuery<T> query = filter.bind(viewer.bind(em.createQuery(what + (space == null ? "" : "s = :space and ") + filter.clause() + " and "
                + viewer.clause("c") + order, type)));
        return space == null ? query : query.setParameter("space", space);
    }

    /** Ids of those who are in charge of something in the space. */
    public List<Long> personIds(Viewer viewer, Space space) {
        viewer.require(viewer.isSignedIn() && viewer.sees(space.getCircle()));
        return em.createQuery("select distinct t.personId from Task t where t.space = :space and t.personId is not null", Long.class)
                .setParameter("space", space).getResultList();
    }

    /** Open tasks of the spaces that the viewer animates whose day is past, those that wait longest first. */
    public List<Task> overdue(Viewer viewer, LocalDate today, int limit) {
        return viewer.bind(Role.ANIMATOR, em.createQuery("select t from Task t join fetch t.space s join fetch s.circle c where t.state = bzh.rouedad.meeting.TaskState.OPEN"
                        + " and t.due < :today and " + viewer.clause(Role.ANIMATOR, "c") + " order by t.due, t.id", Task.class))
                .setParameter("today", today.toString()).setMaxResults(limit).getResultList();
    }

    /** What a meeting asked for. */
    public List<Task> of(Viewer viewer, Event event) {
        return viewer.bind(em.createQuery(WHOLE + "t.event = :event and " + viewer.clause("c") + ORDER, Task.class).setParameter("event", event))
                .setMaxResults(MOST_OF_ONE).getResultList();
    }

    /** What a decision asks for. */
    public List<Task> of(Viewer viewer, Decision decision) {
        return viewer.bind(em.createQuery(WHOLE + "t.decision = :decision and " + viewer.clause("c") + ORDER, Task.class)
                .setParameter("decision", decision)).setMaxResults(MOST_OF_ONE).getResultList();
    }

    /** The task as it stands now, which nobody else changes until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Task held(Task task) {
        turns.take(Task.KIND, task.getId());
        Task held = em.find(Task.class, task.getId(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(held);
        return held;
    }

    /** The same thing as this transaction knows it; null for null. */
    protected <T> T held(Class<T> type, Long id) {
        return id == null ? null : em.getReference(type, id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected Task add(Task task) {
        em.persist(task);
        em.flush();
        return task;
    }

    protected List<Task> unguarded(Collection<Long> ids) {
        return em.createQuery(WHOLE + "t.id in :ids", Task.class).setParameter("ids", ids).getResultList();
    }

    protected List<Long> idsAfter(long after, int limit) {
        return em.createQuery("select t.id from Task t where t.id > :after order by t.id", Long.class).setParameter("after", after)
                .setMaxResults(limit).getResultList();
    }
}
