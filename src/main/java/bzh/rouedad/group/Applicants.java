package bzh.rouedad.group;

import bzh.rouedad.people.CorrespondentRows;
import bzh.rouedad.people.Correspondents;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who wants to come in by the domain of an address. */
@ApplicationScoped
@Transactional
public class Applicants implements CorrespondentRows {
    private static final String WHOLE = "select a from Applicant a join fetch a.correspondent join fetch a.space s join fetch s.circle where ";

    @PersistenceContext
    EntityManager em;

    protected Optional<Applicant> find(long id) {
        return em.createQuery(WHOLE + "a.id = :id", Applicant.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** The one with this address; whoever asks holds the circle. */
    protected Optional<Applicant> of(Space space, EmailAddress address) {
        return em.createQuery(WHOLE + "a.space = :space and a.emailKey = :key", Applicant.class).setParameter("space", space)
                .setParameter("key", address.key()).getResultStream().findFirst();
    }

    /** Those whose owner never said yes in time. */
    protected List<Applicant> unanswered(Instant now) {
        return em.createQuery(WHOLE + "a.enteredAt is null and a.askedAt < :before", Applicant.class)
                .setParameter("before", now.minus(Correspondents.PATIENCE)).getResultList();
    }

    @Override
    public boolean isNamed(long correspondentId) {
        return !em.createQuery("select a.id from Applicant a where a.correspondent.id = :id", Long.class).setParameter("id", correspondentId)
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** The space as this transaction knows it. */
    protected Space held(Space space) {
        return em.getReference(Space.class, space.getId());
    }

    /** As it stands now; whoever asks holds the circle. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Applicant fresh(long id) {
        Applicant applicant = em.find(Applicant.class, id);
        em.refresh(applicant);
        return applicant;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected Applicant add(Applicant applicant) {
        em.persist(applicant);
        em.flush();
        return applicant;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void remove(Applicant applicant) {
        em.remove(em.contains(applicant) ? applicant : em.find(Applicant.class, applicant.id()));
    }
}
