package bzh.rouedad.notice;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.people.Correspondent;
import bzh.rouedad.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Who is still to hear of what. */
@ApplicationScoped
@Transactional
public class Notices {
    @PersistenceContext
    EntityManager em;
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

    /** Writes down how it went with a notice. */
    protected void settle(Notice notice, BiConsumer<Notice, Instant> how) {
        how.accept(em.find(Notice.class, notice.id()), clock.instant());
    }

    /** Letters that have not left yet. */
    public long waiting() {
        return em.createQuery("select count(n) from Notice n where n.sentAt is null and n.dropped is null", Long.class)
                .getSingleResult();
    }
}
