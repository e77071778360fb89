package bzh.rouedad.meeting;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventStatus;
import bzh.rouedad.database.Doubles;
import bzh.rouedad.database.Turns;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What goes with events: agendas, minutes, the meeting before and after. The event was found by whoever asks. */
@ApplicationScoped
@Transactional
public class Meetings {
    private static final String TURN = "meeting";
    private static final String EVENT = "select e from Event e join fetch e.space s join fetch s.circle c where ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;
    @Inject
    Pages pages;

    /** What was prepared for the event; empty when nothing was. */
    public Optional<Meeting> of(Viewer viewer, Event event) {
        viewer.require(viewer.sees(event.getSpace().getCircle()));
        return Optional.ofNullable(em.find(Meeting.class, event.getId()));
    }

    /** Events of the spaces that the viewer animates which ended between the moments, took place and have no minutes; the latest first. */
    public List<Event> withoutMinutes(Viewer viewer, Instant from, Instant until, int limit) {
        return viewer.bind(Role.ANIMATOR, em.createQuery(EVENT + "e.startsAt >= :from and e.startsAt < :until and e.endsAt < :until and e.status <> :off"
                        + " and not exists (select m.eventId from Meeting m where m.eventId = e.id and m.minutesId is not null) and "
                        + viewer.clause(Role.ANIMATOR, "c") + " order by e.startsAt desc, e.id", Event.class))
                .setParameter("from", from).setParameter("until", until).setParameter("off", EventStatus.CANCELLED).setMaxResults(limit).getResultList();
    }

    /** The page of the minutes, if it is still there and the viewer sees it. */
    public Optional<Page> minutes(Viewer viewer, Event event) {
        return of(viewer, event).flatMap(meeting -> minutes(viewer, meeting));
    }

    protected Optional<Page> minutes(Viewer viewer, Meeting meeting) {
        return meeting.minutesId() == null ? Optional.empty() : pages.find(viewer, List.of(meeting.minutesId())).stream().findFirst();
    }

    /** The event whose minutes this page holds, if the viewer sees it. */
    public Optional<Event> writtenDownOn(Viewer viewer, Page page) {
        return viewer.bind(em.createQuery(EVENT + "e.id in (select m.eventId from Meeting m where m.minutesId = :page) and "
                + viewer.clause("c"), Event.class)).setParameter("page", page.getId()).getResultStream().findFirst();
    }

    /** The event before this one, if it follows one and the viewer sees that. */
    public Optional<Event> before(Viewer viewer, Event event) {
        return viewer.bind(em.createQuery(EVENT + "e.id in (select m.afterId from Meeting m where m.eventId = :event) and "
                + viewer.clause("c"), Event.class)).setParameter("event", event.getId()).getResultStream().findFirst();
    }

    /** Events that were planned as the next after this one, the earliest first; none that the viewer does not see. */
    public List<Event> after(Viewer viewer, Event event) {
        return viewer.bind(em.createQuery(EVENT + "e.id in (select m.eventId from Meeting m where m.afterId = :event) and "
                + viewer.clause("c") + " order by e.startsAt, e.id", Event.class)).setParameter("event", event.getId()).getResultList();
    }

    /** The row of the event, made when it is not there, which nobody else changes until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Meeting held(Event event) {
        turns.take(TURN, event.getId());
        // Reading anew would forget what this transaction changed before and has not written yet.
        em.flush();
        Meeting held = em.find(Meeting.class, event.getId(), LockModeType.PESSIMISTIC_WRITE);
        if (held != null) {
            em.refresh(held);
            return held;
        }
        Meeting made = new Meeting(event);
        try {
            em.persist(made);
            em.flush();
        } catch (PersistenceException e) {
            // Another node was faster: its row stands, and this act is asked for again.
            if (Doubles.isDouble(e)) {
                throw new InvalidInput("form", "language.invalid.meanwhile");
            }
            throw e;
        }
        return made;
    }
}
