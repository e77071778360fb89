package bzh.rouedad.calendar;

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
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The series and programmes of all spaces. */
@ApplicationScoped
public class SeriesList {
    private static final String WHOLE = "select r from Series r join fetch r.space s join fetch s.circle c left join fetch r.parent where ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** The one with this slug, if the viewer sees it. */
    public Optional<Series> find(Viewer viewer, String slug) {
        return slug == null ? Optional.empty() : asked(viewer, "r.slug = :slug").setParameter("slug", slug).getResultStream().findFirst();
    }

    /** Those of a space, by title. */
    public List<Series> of(Viewer viewer, Space space) {
        return asked(viewer, "s = :space").setParameter("space", space).getResultList();
    }

    /** All that the viewer sees, by title. */
    public List<Series> list(Viewer viewer, int limit) {
        return asked(viewer, "1 = 1").setMaxResults(limit).getResultList();
    }

    /** The cycles of a programme, by title. */
    public List<Series> cycles(Viewer viewer, Series programme) {
        return asked(viewer, "r.parent = :programme").setParameter("programme", programme).getResultList();
    }

    private TypedQuery<Series> asked(Viewer viewer, String condition) {
        return viewer.bind(em.createQuery(WHOLE + condition + " and " + viewer.clause("c") + " order by r.title, r.id", Series.class));
    }

    /** The number that the next edition has. */
    protected int nextEdition(Series series) {
        Integer last = em.createQuery("select max(e.edition) from Event e where e.series = :series", Integer.class)
                .setParameter("series", series).getSingleResult();
        return last == null ? 1 : last + 1;
    }

    protected boolean isTaken(Series series, int edition, Event but) {
        return em.createQuery("select count(e) from Event e where e.series = :series and e.edition = :edition and e.id <> :but", Long.class)
                .setParameter("series", series).setParameter("edition", edition).setParameter("but", but.getId() == null ? -1L : but.getId())
                .getSingleResult() > 0;
    }

    protected boolean hasCycles(Series series) {
        return em.createQuery("select count(r) from Series r where r.parent = :series", Long.class).setParameter("series", series)
                .getSingleResult() > 0;
    }

    protected String freeSlug(String title) {
        String slug = Slug.free(title, start -> Set.copyOf(em.createQuery("select r.slug from Series r where r.slug like :start", String.class)
                .setParameter("start", start + "%").getResultList()));
        if (slug.isEmpty()) {
            throw new InvalidInput("title", "wiki.invalid.title");
        }
        return slug;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected Series forEdit(long id) {
        turns.take(Series.KIND, id);
        return em.find(Series.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws InvalidInput when somebody made one of this name at the same moment */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void add(Series series) {
        try {
            em.persist(series);
            em.flush();
        } catch (PersistenceException e) {
            if (Doubles.isDouble(e)) {
                throw new InvalidInput("title", "language.invalid.meanwhile");
            }
            throw e;
        }
    }

    protected List<Series> unguarded(Collection<Long> ids) {
        return em.createQuery(WHOLE + "r.id in :ids", Series.class).setParameter("ids", ids).getResultList();
    }

    protected List<Long> idsAfter(long after, int limit) {
        return em.createQuery("select r.id from Series r where r.id > :after order by r.id", Long.class)
                .setParameter("after", after).setMaxResults(limit).getResultList();
    }
}
