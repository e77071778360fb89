package bzh.rouedad.registration;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.people.CorrespondentRows;
import bzh.rouedad.people.Correspondents;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who signed up for which meeting, on which terms, and what became of it. */
@ApplicationScoped
@Transactional
public class Registrations implements CorrespondentRows {
    private static final String WITH_EVENT = "select r from Registration r join fetch r.event e join fetch e.space s"
            + " join fetch s.circle where ";

    private static final int MOST_SEATS = 1000;

    @PersistenceContext
    EntityManager em;

    /** How people sign up for the meeting; empty where they do not. */
    public Optional<Terms> terms(Event event) {
        return Optional.ofNullable(em.find(Terms.class, event.getId()));
    }

    /** The registration of the viewer that stands, or was asked; empty for a stranger. */
    public Optional<Registration> mine(Viewer viewer, Event event) {
        return viewer.isSignedIn() ? em.createQuery(WITH_EVENT + "e = :event and r.personId = :person and r.stage in :stages order by r.id desc",
                        Registration.class).setParameter("event", event).setParameter("person", viewer.personId())
                .setParameter("stages", Stage.STANDING).setMaxResults(1).getResultStream().findFirst() : Optional.empty();
    }

    /** Seats that are kept, offered ones included. */
    public long taken(Event event, Presence presence) {
        return sum(event, presence, Stage.HOLDING);
    }

    /** Seats that are waited for. */
    public long awaited(Event event, Presence presence) {
        return sum(event, presence, Set.of(Stage.WAITING));
    }

    private long sum(Event event, Presence presence, Collection<Stage> stages) {
        return em.createQuery("select coalesce(sum(r.seats), 0) from Registration r where r.event = :event and r.presence = :presence"
                        + " and r.stage in :stages", Long.class).setParameter("event", event).setParameter("presence", presence)
                .setParameter("stages", stages).getSingleResult();
    }

    /** All of a meeting in the order in which they were confirmed, ended ones last; for whoever may change the meeting. */
    public List<Registration> list(Viewer viewer, Event event, int offset, int limit) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        return em.createQuery("select r, case when r.stage in (bzh.rouedad.registration.Stage.LEFT, bzh.rouedad.registration.Stage.LAPSED)"
                        + " then 1 else 0 end as ended from Registration r where r.event = :event"
                        + " and r.stage <> bzh.rouedad.registration.Stage.ASKED order by ended, r.number, r.id", Object[].class)
                .setParameter("event", event).setFirstResult(offset).setMaxResults(limit).getResultStream()
                .map(row -> (Registration) row[0]).toList();
    }

    /** How many {@link #list} holds. */
    public long count(Viewer viewer, Event event) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        return em.createQuery("select count(r) from Registration r where r.event = :event"
                        + " and r.stage <> bzh.rouedad.registration.Stage.ASKED", Long.class).setParameter("event", event).getSingleResult();
    }

    /** All who have a seat, by their number; for whoever may change the meeting. */
    public List<Registration> seated(Viewer viewer, Event event) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        return em.createQuery("select r from Registration r where r.event = :event"
                        + " and r.stage = bzh.rouedad.registration.Stage.SEATED order by r.number", Registration.class)
                .setParameter("event", event).getResultList();
    }

    /** One that has a seat; whoever asks has found it among {@link #seated}. */
    public Optional<Registration> seat(long id) {
        return find(id).filter(found -> found.getStage() == Stage.SEATED);
    }

    /** Those who have a seat and agreed to be named in public, by name; the meeting was found by whoever asks. */
    public List<Registration> listed(Event event, int limit) {
        return em.createQuery("select r from Registration r where r.event = :event and r.listed = true"
                        + " and r.stage = bzh.rouedad.registration.Stage.SEATED order by r.name, r.id", Registration.class)
                .setParameter("event", event).setMaxResults(limit).getResultList();
    }

    protected Optional<Registration> find(long id) {
        return em.createQuery(WITH_EVENT + "r.id = :id", Registration.class).setParameter("id", id).getResultStream().findFirst();
    }

    protected Optional<Change> change(long id) {
        return em.createQuery("select h from Change h join fetch h.registration r join fetch r.event e join fetch e.space s"
                + " join fetch s.circle where h.id = :id", Change.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** Whether its owner had been told of a seat before this change. */
    protected boolean wasSeated(Change change) {
        return !em.createQuery("select h.id from Change h where h.registration = :registration and h.id < :id and h.what = :seated", Long.class)
                .setParameter("registration", change.registration()).setParameter("id", change.id()).setParameter("seated", What.SEATED)
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** The one of this address that stands, or was asked. */
    protected Optional<Registration> of(Event event, String emailKey) {
        return em.createQuery("select r from Registration r where r.event = :event and r.emailKey = :key and r.stage in :stages"
                        + " order by r.id desc", Registration.class).setParameter("event", event).setParameter("key", emailKey)
                .setParameter("stages", Set.of(Stage.ASKED, Stage.SEATED, Stage.OFFERED, Stage.WAITING)).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** The last one of this address for the meeting of this identifier, ended or not; none that its owner never said yes to. */
    protected Optional<Registration> latest(String uid, String emailKey) {
        return em.createQuery(WITH_EVENT + "e.uid = :uid and r.emailKey = :key and r.stage <> bzh.rouedad.registration.Stage.ASKED order by r.id desc",
                Registration.class).setParameter("uid", uid).setParameter("key", emailKey).setMaxResults(1).getResultStream().findFirst();
    }

    /** Who has waited longest, of those who want no more seats than there are at all. */
    protected Optional<Registration> firstWaiting(Event event, Presence presence, int all) {
        return em.createQuery("select r from Registration r where r.event = :event and r.presence = :presence"
                        + " and r.stage = bzh.rouedad.registration.Stage.WAITING and r.seats <= :all order by r.number", Registration.class)
                .setParameter("event", event).setParameter("presence", presence).setParameter("all", all).setMaxResults(1).getResultStream().findFirst();
    }

    /** How many registrations wait before this one. */
    public int ahead(Registration registration) {
        return em.createQuery("select count(r) from Registration r where r.event = :event and r.presence = :presence"
                        + " and r.stage = bzh.rouedad.registration.Stage.WAITING and r.number < :number", Long.class)
                .setParameter("event", registration.getEvent()).setParameter("presence", registration.getPresence())
                .setParameter("number", registration.getNumber()).getSingleResult().intValue();
    }

    /** Those that stand and were not told of this news yet. */
    protected List<Registration> untold(long eventId, long activityId) {
        return em.createQuery("select r from Registration r where r.event.id = :event and r.stage in :stages and not exists"
                        + " (select h from Change h where h.registration = r and h.activityId = :activity) order by r.number", Registration.class)
                .setParameter("event", eventId).setParameter("stages", Stage.STANDING).setParameter("activity", activityId).getResultList();
    }

    /** Those among {@link #untold} who had signed up by this moment: later ones were told of the meeting as it is. */
    protected List<Registration> untold(long eventId, long activityId, Instant before) {
        return em.createQuery("select r from Registration r where r.event.id = :event and r.stage in :stages and not exists"
                        + " (select h from Change h where h.registration = r and h.activityId = :activity) and exists"
                        + " (select f from Change f where f.registration = r and f.at <= :before) order by r.number", Registration.class)
                .setParameter("event", eventId).setParameter("stages", Stage.STANDING).setParameter("activity", activityId)
                .setParameter("before", before).getResultList();
    }

    /** What changed of the meeting and waits, or waited; empty when nothing ever did. */
    protected Optional<Moved> moved(long eventId) {
        return Optional.ofNullable(em.find(Moved.class, eventId));
    }

    /** Meetings whose changes are to be told by then. */
    protected List<Long> movedBy(Instant now) {
        return em.createQuery("select m.eventId from Moved m where m.dueAt <= :now order by m.dueAt", Long.class)
                .setParameter("now", now).getResultList();
    }

    /** Meetings with a seat that was offered and not taken by then. */
    protected List<Event> lapsing(Instant now) {
        return em.createQuery("select distinct r.event from Registration r where r.stage = bzh.rouedad.registration.Stage.OFFERED"
                + " and r.offeredUntil <= :now", Event.class).setParameter("now", now).getResultList();
    }

    /** Offered seats of a meeting that were not taken by then, the longest first. */
    protected List<Registration> lapsed(Event event, Instant now) {
        return em.createQuery("select r from Registration r where r.event = :event"
                        + " and r.stage = bzh.rouedad.registration.Stage.OFFERED and r.offeredUntil <= :now order by r.number", Registration.class)
                .setParameter("event", event).setParameter("now", now).getResultList();
    }

    /** Those whose owner never said yes in time. */
    protected List<Registration> unanswered(Instant now) {
        return em.createQuery("select r from Registration r where r.stage = bzh.rouedad.registration.Stage.ASKED and r.askedAt < :before",
                Registration.class).setParameter("before", now.minus(Correspondents.PATIENCE)).getResultList();
    }

    @Override
    public boolean isNamed(long correspondentId) {
        return !em.createQuery("select r.id from Registration r where r.correspondentId = :id", Long.class)
                .setParameter("id", correspondentId).setMaxResults(1).getResultList().isEmpty();
    }

    /** The terms, for this transaction to change; nobody else seats anybody at the meeting until it ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Optional<Terms> held(long eventId) {
        return Optional.ofNullable(em.find(Terms.class, eventId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** As it stands now, whatever was read before the turn came. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Registration fresh(long id) {
        Registration registration = em.find(Registration.class, id);
        em.refresh(registration);
        return registration;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected <T> T add(T thing) {
        em.persist(thing);
        em.flush();
        return thing;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void addAll(List<Registration> made) {
        made.forEach(em::persist);
        em.flush();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected Event event(long id) {
        Event event = em.find(Event.class, id);
        em.refresh(event);
        return event;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void remove(Registration registration) {
        em.remove(registration);
    }

    /** Ids of meetings that end after this moment and in which the person has a seat; a thousand at most. */
    protected List<Long> seatedEventIds(long personId, Instant since) {
        return em.createQuery("select r.event.id from Registration r where r.personId = :person and r.stage = bzh.rouedad.registration.Stage.SEATED"
                        + " and r.event.endsAt > :since order by r.event.startsAt desc, r.id", Long.class)
                .setParameter("person", personId).setParameter("since", since).setMaxResults(MOST_SEATS).getResultList();
    }

    protected boolean isSeated(long personId, long eventId) {
        return !em.createQuery("select r.id from Registration r where r.event.id = :event and r.personId = :person and r.stage = bzh.rouedad.registration.Stage.SEATED",
                Long.class).setParameter("event", eventId).setParameter("person", personId).setMaxResults(1).getResultList().isEmpty();
    }

    /** Meetings of the spaces that the viewer animates, still to come, for which somebody waits, each with how many seats are waited for; the next one first. */
    public List<Awaited> awaited(Viewer viewer, Instant now, int limit) {
        List<Object[]> rows = viewer.bind(Role.ANIMATOR, em.createQuery("select e, sum(r.seats) from Registration r join r.event e join e.space s join s.circle c"
                        + " where r.stage = bzh.rouedad.registration.Stage.WAITING and e.startsAt > :now and " + viewer.clause(Role.ANIMATOR, "c")
                        + " group by e order by e.startsAt, e.id", Object[].class))
                .setParameter("now", now).setMaxResults(limit).getResultList();
        return rows.stream().map(row -> new Awaited((Event) row[0], ((Number) row[1]).longValue())).toList();
    }

    /** A meeting for which more seats are wanted than there are. */
    public record Awaited(Event event, long seats) {
    }
}
