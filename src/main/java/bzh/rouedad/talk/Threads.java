package bzh.rouedad.talk;

import bzh.rouedad.database.Turns;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.wiki.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was said about pages. */
@ApplicationScoped
public class Threads {
    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** Threads of a page: open ones first, then those resolved; each by age, the youngest first. */
    public List<TalkThread> list(Viewer viewer, Page page, int offset, int limit) {
        return viewer.bind(em.createQuery("select t from TalkThread t join t.page p where p = :page and " + viewer.clause("p.space.circle")
                        + " order by case when t.resolvedAt is null then 0 else 1 end, t.at desc, t.id desc", TalkThread.class)
                .setParameter("page", page)).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    public long count(Viewer viewer, Page page) {
        return count(viewer, page, "");
    }

    /** How many matters of the page are not resolved. */
    public long countOpen(Viewer viewer, Page page) {
        return count(viewer, page, "t.resolvedAt is null and ");
    }

    private long count(Viewer viewer, Page page, String which) {
        return viewer.bind(em.createQuery("select count(t) from TalkThread t join t.page p where p = :page and " + which
                + viewer.clause("p.space.circle"), Long.class).setParameter("page", page)).getSingleResult();
    }

    /** Comments of these threads, removed ones too, oldest first: one query. */
    public List<Comment> comments(Viewer viewer, Collection<TalkThread> threads) {
        return threads.isEmpty() ? List.of() : viewer.bind(em.createQuery("select c from Comment c join c.thread t join t.page p where t in :threads and "
                + viewer.clause("p.space.circle") + " order by c.at, c.id", Comment.class).setParameter("threads", threads)).getResultList();
    }

    /** The thread of this very page. */
    public Optional<TalkThread> find(Viewer viewer, Page page, long id) {
        return viewer.bind(em.createQuery("select t from TalkThread t join t.page p where t.id = :id and p = :page and "
                + viewer.clause("p.space.circle"), TalkThread.class).setParameter("id", id).setParameter("page", page))
                .getResultStream().findFirst();
    }

    /** The comment on this very page, be it a removed one. */
    public Optional<Comment> comment(Viewer viewer, Page page, long id) {
        return viewer.bind(em.createQuery("select c from Comment c join fetch c.thread t join t.page p where c.id = :id and p = :page and "
                + viewer.clause("p.space.circle"), Comment.class).setParameter("id", id).setParameter("page", page))
                .getResultStream().findFirst();
    }

    /** The thread for a change, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected TalkThread forEdit(TalkThread thread) {
        turns.take("thread", thread.getId());
        TalkThread held = em.find(TalkThread.class, thread.getId(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(held);
        return held;
    }

    /** The comment for a change, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Comment forEdit(Comment comment) {
        turns.take(Comment.KIND, comment.getId());
        Comment held = em.find(Comment.class, comment.getId(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(held);
        return held;
    }

    /** The page as this transaction knows it. */
    protected Page held(Page page) {
        return em.getReference(Page.class, page.getId());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void add(Object said) {
        em.persist(said);
    }

    /** The first comment of a thread, by which the catalogue knows the thread. */
    protected Comment first(TalkThread thread) {
        return em.createQuery("select c from Comment c where c.thread = :thread order by c.at, c.id", Comment.class)
                .setParameter("thread", thread).setMaxResults(1).getSingleResult();
    }

    /** Comments with their pages, whoever sees them; neither removed ones, nor any of a page in the trash. */
    protected List<Object[]> unguarded(Collection<Long> ids) {
        return em.createQuery("select c, p, s from Comment c join c.thread t join t.page p join p.space s where c.removedAt is null"
                        + " and p.trashedAt is null and c.id in :ids", Object[].class).setParameter("ids", ids).getResultList();
    }

    /** Comments on this page, be it one in the trash. */
    protected List<Long> idsOfPage(long pageId) {
        return em.createQuery("select c.id from Comment c where c.removedAt is null and c.thread.page.id = :page", Long.class)
                .setParameter("page", pageId).getResultList();
    }

    /** Of those that {@link #unguarded} finds. */
    protected List<Long> idsAfter(long after, int limit) {
        return em.createQuery("select c.id from Comment c join c.thread t join t.page p where c.removedAt is null"
                        + " and p.trashedAt is null and c.id > :after order by c.id", Long.class)
                .setParameter("after", after).setMaxResults(limit).getResultList();
    }
}
