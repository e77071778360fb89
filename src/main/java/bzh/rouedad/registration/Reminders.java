package bzh.rouedad.registration;

import bzh.rouedad.calendar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When which meeting is reminded of, and who was. */
@ApplicationScoped
@Transactional
class Reminders {
    @PersistenceContext
    EntityManager em;

    /** Those of a meeting. */
    protected List<Reminder> of(Event event) {
        return em.createQuery("select m from Reminder m where m.eventId = :event", Reminder.class).setParameter("event", event.getId()).getResultList();
    }

    /** Those that are to be told by then, the longest due first. */
    protected List<Reminder> due(Instant now, int limit) {
        return em.createQuery("select m from Reminder m where m.done = :done and m.dueAt <= :now order by m.dueAt, m.id", Reminder.class)
                .setParameter("done", false).setParameter("now", now).setMaxResults(limit).getResultList();
    }

    /** Meetings to come with terms that say when to remind, and without a row for it: from before there were any. */
    protected List<Long> unplanned(Instant now) {
        return em.createQuery("select t.eventId from Terms t, Event e where e.id = t.eventId and e.startsAt > :now and t.reminders is not null"
                        + " and not exists (select m from Reminder m where m.eventId = e.id)", Long.class)
                .setParameter("now", now).getResultList();
    }

    /** Who has had a seat since before this moment and was not reminded of this day so many days before. */
    protected List<Registration> unreminded(Event event, Instant before, int days, LocalDate day) {
        return em.createQuery("select r from Registration r where r.event = :event and r.stage = bzh.rouedad.registration.Stage.SEATED"
                        + " and exists (select h from Change h where h.registration = r and h.what = bzh.rouedad.registration.What.SEATED and h.at < :before)"
                        + " and not exists (select d from Reminded d where d.registration = r and d.days = :days and d.day = :day) order by r.number",
                        Registration.class).setParameter("event", event).setParameter("before", before).setParameter("days", days)
                .setParameter("day", day.toString()).getResultList();
    }

    protected Optional<Reminded> reminded(long id) {
        return em.createQuery("select d from Reminded d join fetch d.registration r join fetch r.event e join fetch e.space s"
                + " join fetch s.circle where d.id = :id", Reminded.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** As it stands now, whatever was read before the turn came; empty when the terms do without it. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Optional<Reminder> fresh(long id) {
        Reminder reminder = em.find(Reminder.class, id);
        if (reminder != null) {
            em.refresh(reminder);
        }
        return Optional.ofNullable(reminder);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected <T> T add(T thing) {
        em.persist(thing);
        em.flush();
        return thing;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void remove(Reminder reminder) {
        em.remove(reminder);
    }
}
