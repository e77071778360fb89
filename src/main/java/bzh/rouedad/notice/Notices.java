package bzh.rouedad.notice;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.database.Turns;
import bzh.rouedad.people.Correspondent;
import bzh.rouedad.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Who is still to hear of what. */
@ApplicationScoped
@Transactional
public class Notices {
    /** The word under which transactions take turns at what is told of one thing. */
    private static final String TURN = "notice";

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;
    Clock clock = Clock.systemUTC();

    /** Makes the notices that are not there yet: the same news may come twice. Answers how many were made. */
    protected int make(Activity activity, Supplier<Collection<Long>> readers) {
        List<Long> personIds = new ArrayList<>(readers.get());
        Set<Long> known = Set.copyOf(em.createQuery("select n.person.id from Notice n where n.activity.id = :activity",
                Long.class).setParameter("activity", activity.getId()).getResultList());
        Instant now = clock.instant();
        personIds.removeAll(known);
        personIds.forEach(id -> em.persist(new Notice(em.getReference(Activity.class, activity.getId()),
                em.getReference(Person.class, id), now)));
        return personIds.size();
    }

    /** Those of the persons who did not hear of it already in another circle, where the same thing was announced too. */
    protected List<Long> unaware(Activity activity, Collection<Long> personIds) {
        Set<Long> aware = Set.copyOf(em.createQuery("select n.person.id from Notice n join n.activity a where a.kind = :kind and a.thingId = :id"
                        + " and a.verb = :verb and a.id < :before and a.circleId <> :circle", Long.class)
                .setParameter("kind", activity.getThing().kind()).setParameter("id", activity.getThing().id())
                .setParameter("verb", activity.getVerb()).setParameter("before", activity.getId()).setParameter("circle", activity.getCircleId()).getResultList());
        return personIds.stream().filter(id -> !aware.contains(id)).toList();
    }

    /**
     * Makes the notices of a change that is told when its thing has been left alone: those that wait for the same thing stand for
     * it as well. Answers how many were made.
     *
     * @param end when the change is told, if no other follows
     */
    protected int defer(Activity activity, Supplier<Collection<Long>> readers, Instant end) {
        turns.take(TURN, activity.getThing());
        Set<Long> settled = new HashSet<>();
        for (Notice notice : changes(activity.getThing(), activity.getId())) {
            boolean knows = latest(notice) >= activity.getId();
            if (!knows && notice.isWaiting() && notice.activity().getVerb() == Verb.MOVED) {
                notice.take(activity, end);
                knows = true;
            }
            if (knows) {
                settled.add(notice.person().getId());
            }
        }
        List<Long> others = readers.get().stream().filter(id -> !settled.contains(id)).toList();
        others.forEach(id -> em.persist(new Notice(em.getReference(Activity.class, activity.getId()), em.getReference(Person.class, id), end)));
        return others.size();
    }

    /** Id of the first change of this thing that waits to be told, this one included. */
    protected long first(Activity activity) {
        return em.createQuery("select a.id from Notice n join n.activity a where a.kind = :kind and a.thingId = :id and a.verb = :moved"
                        + " and n.sentAt is null and n.dropped is null and a.id <= :activity order by a.id", Long.class)
                .setParameter("kind", activity.getThing().kind()).setParameter("id", activity.getThing().id()).setParameter("moved", Verb.MOVED)
                .setParameter("activity", activity.getId()).setMaxResults(1).getResultList().stream().findFirst().orElse(activity.getId());
    }

    /** Drops the changes of a thing that wait: there is something more important to say of it. */
    protected void swallow(Activity activity) {
        turns.take(TURN, activity.getThing());
        changes(activity.getThing(), Long.MAX_VALUE).stream().filter(notice -> notice.isWaiting() && notice.activity().getVerb() == Verb.MOVED
                && notice.activity().getId() < activity.getId()).forEach(notice -> notice.drop("overtaken"));
    }

    /** Notices of changes of a thing and of its end, as they stand now: those that wait, or stand for this line of the ledger or later ones. */
    private List<Notice> changes(Ref thing, long from) {
        List<Notice> all = em.createQuery("select n from Notice n join fetch n.activity a where a.kind = :kind and a.thingId = :id and a.verb in :verbs"
                        + " and (n.sentAt is null and n.dropped is null or coalesce(n.latestId, a.id) >= :from) order by n.id", Notice.class).setParameter("kind", thing.kind()).setParameter("id", thing.id())
                .setParameter("verbs", List.of(Verb.MOVED, Verb.CANCELLED)).setParameter("from", from).getResultList();
        all.stream().filter(Notice::isWaiting).forEach(notice -> em.refresh(notice, LockModeType.PESSIMISTIC_WRITE));
        return all;
    }

    private static long latest(Notice notice) {
        return notice.latestId() == null ? notice.activity().getId() : notice.latestId();
    }

    /** How a thing stood in the last letter about it that reached this person; empty when nothing is known of one. */
    protected Optional<String> told(Person person, Ref thing) {
        return em.createQuery("select n.told from Notice n where n.person = :person and n.activity.kind = :kind and n.activity.thingId = :id"
                        + " and n.told is not null and n.sentAt is not null order by n.id desc", String.class)
                .setParameter("person", person).setParameter("kind", thing.kind()).setParameter("id", thing.id()).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** Writes down how the thing stands in a letter that is about to leave. */
    protected void mark(Notice notice, String mark) {
        turns.take(TURN, notice.activity().getThing());
        em.find(Notice.class, notice.id()).told(mark);
    }

    /**
     * Queues a letter that a room writes itself when it is due, at once; the act that calls wakes the post after its end.
     *
     * @param kind  of an {@link OwnLetter}
     * @param about what the letter is about, for whoever writes it
     * @return id of the letter
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long queue(String kind, long about, Addressee reader) {
        Notice notice = new Notice(kind, about, reader.personId() == null ? null : em.getReference(Person.class, reader.personId()),
                reader.correspondentId() == null ? null : em.getReference(Correspondent.class, reader.correspondentId()),
                clock.instant());
        em.persist(notice);
        return notice.id();
    }

    /** Forgets the letters of this kind about this, sent or not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String kind, long about) {
        em.createQuery("delete from Notice n where n.kind = :kind and n.about = :about").setParameter("kind", kind)
                .setParameter("about", about).executeUpdate();
    }

    protected List<Notice> due(int limit) {
        return em.createQuery("select n from Notice n left join fetch n.activity left join fetch n.person"
                        + " left join fetch n.correspondent where n.sentAt is null"
                        + " and n.dropped is null and n.dueAt <= :now order by n.dueAt, n.id", Notice.class)
                .setParameter("now", clock.instant()).setMaxResults(limit).getResultList();
    }

    /**
     * Writes down how it went with a notice.
     *
     * @param written the last change it stood for when its letter was written
     */
    protected void settle(Notice notice, Long written, BiConsumer<Notice, Instant> how) {
        if (notice.activity() == null || notice.activity().getVerb() != Verb.MOVED) {
            how.accept(em.find(Notice.class, notice.id()), clock.instant());
            return;
        }
        turns.take(TURN, notice.activity().getThing());
        Notice held = em.find(Notice.class, notice.id(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(held);
        boolean waited = held.isWaiting();
        how.accept(held, clock.instant());
        if (waited && !held.isWaiting() && !Objects.equals(held.latestId(), written)) {
            // A change came while the letter was on its way: it has one of its own.
            em.persist(new Notice(em.getReference(Activity.class, held.latestId()), held.person(), held.dueAt()));
        }
    }

    /** Letters that have not left yet. */
    public long waiting() {
        return em.createQuery("select count(n) from Notice n where n.sentAt is null and n.dropped is null", Long.class)
                .getSingleResult();
    }
}
