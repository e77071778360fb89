package bzh.rouedad.watch;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.notice.Addressee;
import bzh.rouedad.people.CorrespondentRows;
import bzh.rouedad.people.Correspondents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What everybody waits for. */
@ApplicationScoped
@Transactional
class AwaitedThings implements CorrespondentRows {
    @PersistenceContext
    EntityManager em;
    Clock clock = Clock.systemUTC();

    protected Optional<Awaited> find(long id) {
        return Optional.ofNullable(em.find(Awaited.class, id));
    }

    /** What this reader still waits for, unconfirmed ones included. */
    protected List<Awaited> of(Addressee reader) {
        return em.createQuery("select a from Awaited a where a.endedAt is null and "
                        + (reader.personId() != null ? "a.personId" : "a.correspondentId") + " = :reader order by a.id", Awaited.class)
                .setParameter("reader", reader.personId() != null ? reader.personId() : reader.correspondentId()).getResultList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected Awaited add(Awaited awaited) {
        em.persist(awaited);
        em.flush();
        return awaited;
    }

    /** Remembers for those who waited for it by then that the thing appeared; answers whether anybody did. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected boolean appear(Ref thing, Instant at) {
        List<Awaited> waiting = em.createQuery("select a from Awaited a where a.kind = :kind and a.thingId = :id"
                        + " and a.begunAt <= :at and a.endedAt is null and a.appearedAt is null", Awaited.class)
                .setParameter("kind", thing.kind()).setParameter("id", thing.id()).setParameter("at", at).getResultList();
        waiting.forEach(awaited -> awaited.appear(at));
        return !waiting.isEmpty();
    }

    /** Whose thing appeared and who were not told. */
    protected List<Awaited> untold() {
        return em.createQuery("select a from Awaited a where a.endedAt is null and a.appearedAt is not null order by a.id", Awaited.class)
                .getResultList();
    }

    /** Those whose owner did not confirm them in time. */
    protected List<Awaited> unanswered() {
        return em.createQuery("select a from Awaited a where a.begunAt is null and a.madeAt < :before", Awaited.class)
                .setParameter("before", clock.instant().minus(Correspondents.PATIENCE)).getResultList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void remove(Awaited awaited) {
        em.remove(awaited);
    }

    @Override
    public boolean isNamed(long correspondentId) {
        return !em.createQuery("select a.id from Awaited a where a.correspondentId = :id", Long.class)
                .setParameter("id", correspondentId).setMaxResults(1).getResultList().isEmpty();
    }
}
