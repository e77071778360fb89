package bzh.rouedad.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is still to be brought to whom. */
@ApplicationScoped
@Transactional
class Deliveries {
    @PersistenceContext
    EntityManager em;
    Clock clock = Clock.systemUTC();

    protected List<Delivery> due(String recipient, int limit) {
        return em.createQuery("select d from Delivery d join fetch d.activity where d.recipient = :recipient"
                        + " and d.doneAt is null and d.nextAt <= :now order by d.id", Delivery.class)
                .setParameter("recipient", recipient).setParameter("now", clock.instant())
                .setMaxResults(limit).getResultList();
    }

    protected void done(List<Delivery> deliveries) {
        deliveries.forEach(delivery -> em.find(Delivery.class, delivery.id()).done(clock.instant()));
    }

    protected void failed(Delivery delivery, Throwable error) {
        em.find(Delivery.class, delivery.id()).failed(clock.instant(), error);
    }

    protected long waiting(String recipient) {
        return em.createQuery("select count(d) from Delivery d where d.recipient = :recipient and d.doneAt is null",
                Long.class).setParameter("recipient", recipient).getSingleResult();
    }

    protected Optional<Instant> waitingSince(String recipient) {
        return Optional.ofNullable(em.createQuery("select min(d.activity.at) from Delivery d where d.recipient = :recipient"
                + " and d.doneAt is null", Instant.class).setParameter("recipient", recipient).getSingleResult());
    }

    protected List<Activity> underway(String recipient) {
        return em.createQuery("select a from Delivery d join d.activity a where d.recipient = :recipient and d.doneAt is null"
                + " order by a.id", Activity.class).setParameter("recipient", recipient).getResultList();
    }

    protected long latestBrought(String recipient) {
        return em.createQuery("select a.id from Delivery d join d.activity a where d.recipient = :recipient and d.doneAt is not null"
                + " order by a.id desc", Long.class).setParameter("recipient", recipient).setMaxResults(1).getResultList().stream()
                .findFirst().orElse(0L);
    }

    protected List<Activity> brought(String recipient, long after, int limit) {
        return em.createQuery("select a from Delivery d join d.activity a where d.recipient = :recipient and d.doneAt is not null"
                        + " and a.id > :after order by a.id", Activity.class)
                .setParameter("recipient", recipient).setParameter("after", after).setMaxResults(limit).getResultList();
    }
}
