package bzh.rouedad.meeting;

import bzh.rouedad.database.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who was told of which tasks, and who is still to be told. */
@ApplicationScoped
@Transactional
class Reminders {
    private static final String DUE = " from Task t where t.state = bzh.rouedad.meeting.TaskState.OPEN and t.due is not null"
            + " and t.due <= :until and t.personId is not null and not exists (select r from ToldTask r where r.task = t"
            + " and r.personId = t.personId and r.due = t.due and (t.due < :today and"
            + " r.urgency = bzh.rouedad.meeting.Urgency.LATE or t.due >= :today and r.urgency = bzh.rouedad.meeting.Urgency.SOON))";

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** Those who are in charge of tasks due until this day that they were not told of, and were told of nothing else today. */
    protected List<Long> untold(LocalDate today, LocalDate until) {
        return em.createQuery("select distinct t.personId" + DUE + " and not exists (select m from TaskReminder m where m.personId = t.personId"
                        + " and m.toldOn = :today) order by t.personId", Long.class)
                .setParameter("until", until.toString()).setParameter("today", today.toString()).getResultList();
    }

    /** The tasks of this person that {@link #untold} is about. */
    protected List<Task> due(long personId, LocalDate today, LocalDate until) {
        return em.createQuery("select t" + DUE + " and t.personId = :person order by t.due, t.id", Task.class)
                .setParameter("until", until.toString()).setParameter("today", today.toString()).setParameter("person", personId).getResultList();
    }

    /** Begins this transaction's turn at what the person is told; false when they were told of something today. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected boolean turn(long personId, LocalDate today) {
        turns.take("reminder", personId);
        return em.createQuery("select m.id from TaskReminder m where m.personId = :person and m.toldOn = :today", Long.class)
                .setParameter("person", personId).setParameter("today", today.toString()).getResultList().isEmpty();
    }

    protected Optional<TaskReminder> find(long id) {
        return Optional.ofNullable(em.find(TaskReminder.class, id));
    }

    /** What the reminder tells, late tasks first. */
    protected List<ToldTask> of(TaskReminder reminder) {
        return em.createQuery("select r from ToldTask r join fetch r.task t join fetch t.space s join fetch s.circle where r.reminder = :reminder"
                + " order by t.due, t.id", ToldTask.class).setParameter("reminder", reminder).getResultList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void add(Object thing) {
        em.persist(thing);
        em.flush();
    }
}
