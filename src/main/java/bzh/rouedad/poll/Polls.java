package bzh.rouedad.poll;

import bzh.rouedad.database.Doubles;
import bzh.rouedad.database.Turns;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dates that are proposed in all spaces, and who answered what. */
@ApplicationScoped
public class Polls {
    private static final String WHOLE = "select p from Poll p join fetch p.space s join fetch s.circle c left join fetch p.event where ";
    private static final int MOST_ANSWERS = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** The one with this slug, if the viewer sees it. */
    public Optional<Poll> find(Viewer viewer, String slug) {
        return viewer.bind(em.createQuery(WHOLE + "p.slug = :slug and " + viewer.clause("c"), Poll.class).setParameter("slug", slug))
                .getResultStream().findFirst();
    }

    /** Those of a space that are open, the latest first. */
    public List<Poll> open(Viewer viewer, Space space, int limit) {
        // Asked for and fetched in one query, a meeting that is null would be joined as one that is there.
        return viewer.bind(em.createQuery("select p from Poll p join fetch p.space s join fetch s.circle c where s = :space and p.event is null and " + viewer.clause("c") + " order by p.at desc, p.id desc", Poll.class)
                .setParameter("space", space)).setMaxResults(limit).getResultList();
    }

    /** Answers to it in the order in which they first came; the poll was found by whoever asks. */
    protected List<Answer> answers(Poll poll) {
        return em.createQuery("select a from Answer a where a.poll = :poll order by a.id", Answer.class).setParameter("poll", poll)
                .setMaxResults(MOST_ANSWERS).getResultList();
    }

    protected Optional<Answer> answer(Poll poll, long personId) {
        return em.createQuery("select a from Answer a where a.poll = :poll and a.personId = :person", Answer.class).setParameter("poll", poll)
                .setParameter("person", personId).getResultStream().findFirst();
    }

    /** The space as this transaction knows it. */
    protected Space held(Space space) {
        return em.getReference(Space.class, space.getId());
    }

    protected String freeSlug(String title) {
        String slug = Slug.free(title, start -> Set.copyOf(em.createQuery("select p.slug from Poll p where p.slug like :start", String.class)
                .setParameter("start", start + "%").getResultList()));
        if (slug.isEmpty()) {
            throw new InvalidInput("title", "wiki.invalid.title");
        }
        return slug;
    }

    /** Begins this transaction's turn at the poll. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Poll forEdit(long id) {
        turns.take(Poll.KIND, id);
        return em.find(Poll.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws InvalidInput when somebody made one of this name at the same moment */
    @Transactional(Transactional.TxType.MANDATORY)
    protected <T> T add(T thing) {
        try {
            em.persist(thing);
            em.flush();
            return thing;
        } catch (PersistenceException e) {
            if (Doubles.isDouble(e)) {
                throw new InvalidInput("title", "language.invalid.meanwhile");
            }
            throw e;
        }
    }

    protected List<Poll> unguarded(Collection<Long> ids) {
        return em.createQuery(WHOLE + "p.id in :ids", Poll.class).setParameter("ids", ids).getResultList();
    }

    protected List<Long> idsAfter(long after, int limit) {
        return em.createQuery("select p.id from Poll p where p.id > :after order by p.id", Long.class).setParameter("after", after)
                .setMaxResults(limit).getResultList();
    }
}
