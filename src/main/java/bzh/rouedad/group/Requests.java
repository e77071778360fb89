package bzh.rouedad.group;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who asks to come into which group. */
@ApplicationScoped
@Transactional
public class Requests {
    private static final String WHOLE = "select r from EntryRequest r join fetch r.person join fetch r.space s join fetch s.circle where ";
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    /** Those that wait for an answer, the oldest first; for those who answer. */
    public List<EntryRequest> waiting(Viewer viewer, Space space) {
        viewer.require(GroupPolicy.mayLead(viewer, space));
        return em.createQuery(WHOLE + "r.space = :space and r.stage = :asked order by r.askedAt, r.id", EntryRequest.class)
                .setParameter("space", space).setParameter("asked", EntryRequest.Stage.ASKED).setMaxResults(MOST).getResultList();
    }

    /** Whether the viewer waits for an answer. */
    public boolean isWaiting(Viewer viewer, Space space) {
        return viewer.isSignedIn() && open(space, viewer.personId()).isPresent();
    }

    protected Optional<EntryRequest> open(Space space, long personId) {
        return em.createQuery(WHOLE + "r.space = :space and r.person.id = :person and r.stage = :asked", EntryRequest.class)
                .setParameter("space", space).setParameter("person", personId).setParameter("asked", EntryRequest.Stage.ASKED)
                .getResultStream().findFirst();
    }

    /** The one that was refused last, for whoever wants to know when. */
    protected Optional<Instant> refused(Space space, long personId) {
        return em.createQuery("select max(r.answeredAt) from EntryRequest r where r.space = :space and r.person.id = :person and r.stage = :refused",
                Instant.class).setParameter("space", space).setParameter("person", personId).setParameter("refused", EntryRequest.Stage.REFUSED)
                .getResultList().stream().filter(Objects::nonNull).findFirst();
    }

    protected Optional<EntryRequest> find(long id) {
        return em.createQuery(WHOLE + "r.id = :id", EntryRequest.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** As it stands now; whoever asks holds the circle. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected EntryRequest fresh(long id) {
        EntryRequest request = em.find(EntryRequest.class, id);
        em.refresh(request);
        return request;
    }

    /** The same thing as this transaction knows it. */
    protected <T> T held(Class<T> type, Long id) {
        return em.getReference(type, id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected EntryRequest add(EntryRequest request) {
        em.persist(request);
        em.flush();
        return request;
    }
}
