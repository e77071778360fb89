package bzh.rouedad.wiki;

import bzh.rouedad.database.Turns;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The trash of each space. */
@ApplicationScoped
public class TrashedPages {
    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** What lies in the trash of the space, the latest first; for those who may empty and fill it. */
    public List<TrashedPage> list(Viewer viewer, Space space, int offset, int limit) {
        viewer.require(PagePolicy.mayTrash(viewer, space));
        return em.createQuery("select t from TrashedPage t join fetch t.space where t.space = :space"
                        + " order by t.trashedAt desc, t.id desc", TrashedPage.class)
                .setParameter("space", space).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    public long count(Viewer viewer, Space space) {
        viewer.require(PagePolicy.mayTrash(viewer, space));
        return em.createQuery("select count(t) from TrashedPage t where t.space = :space", Long.class)
                .setParameter("space", space).getSingleResult();
    }

    /** A page of the space's trash for a change; the other of two who take it out at once finds it gone. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Optional<TrashedPage> forEdit(Space space, long id) {
        turns.take("trash", id);
        return em.createQuery("select t from TrashedPage t where t.space = :space and t.id = :id", TrashedPage.class)
                .setParameter("space", space).setParameter("id", id).getResultStream().findFirst();
    }

    /** Writes what has changed so far. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void write() {
        em.flush();
    }
}
