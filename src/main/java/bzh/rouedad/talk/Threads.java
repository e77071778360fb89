package bzh.rouedad.talk;

import bzh.rouedad.database.Turns;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was said about pages, and in spaces. */
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

    /**
     * Matters of the spaces that the viewer animates which were begun before this moment, are not resolved, and to which nobody but
     * whoever began them said a word; those that wait longest first.
     */
    public List<Unanswered> unanswered(Viewer viewer, Instant before, int limit) {
        String silent = "t.at < :before and t.resolvedAt is null and not exists (select c.id from Comment c where c.thread = t"
                + " and c.personId <> t.personId and c.removedAt is null) and ";
        List<Unanswered> ofPages = viewer.bind(Role.ANIMATOR, em.createQuery("select p, t from TalkThread t join t.page p join p.space s join s.circle d where " + silent
                        + viewer.clause(Role.ANIMATOR, "d") + " order by t.at, t.id", Object[].class)).setParameter("before", before).setMaxResults(limit)
                .getResultStream().map(row -> Unanswered.of((Page) row[0], (TalkThread) row[1])).toList();
        List<Unanswered> ofSpaces = viewer.bind(Role.ANIMATOR, em.createQuery("select s, t from TalkThread t join t.space s join s.circle d where " + silent
                        + viewer.clause(Role.ANIMATOR, "d") + " order by t.at, t.id", Object[].class)).setParameter("before", before).setMaxResults(limit)
                .getResultStream().map(row -> new Unanswered(((TalkThread) row[1]).getTitle(), ((TalkThread) row[1]).getUrl(), (Space) row[0], ((TalkThread) row[1]).getAt())).toList();
        return Stream.concat(ofPages.stream(), ofSpaces.stream()).sorted(Comparator.comparing(Unanswered::since)).limit(limit).toList();
    }

    /** Comments of these threads, removed ones too, oldest first: one query. */
    public List<Comment> comments(Viewer viewer, Collection<TalkThread> threads) {
        return threads.isEmpty() ? List.of() : viewer.bind(em.createQuery("select c from Comment c join c.thread t left join t.page p"
                + " left join p.space s left join s.circle d left join t.space e left join e.circle f where t in :threads and (" + viewer.clause("d")
                + " or " + viewer.clause("f") + ") order by c.at, c.id", Comment.class).setParameter("threads", threads)).getResultList();
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

    /** Threads of a space, not of its pages: open ones first, each by age, the youngest first. */
    public List<TalkThread> list(Viewer viewer, Space space, int offset, int limit) {
        return viewer.bind(em.createQuery("select t from TalkThread t join fetch t.space s where s = :space and " + viewer.clause("s.circle")
                        + " order by case when t.resolvedAt is null then 0 else 1 end, t.at desc, t.id desc", TalkThread.class)
                .setParameter("space", space)).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    public long count(Viewer viewer, Space space) {
        return viewer.bind(em.createQuery("select count(t) from TalkThread t join t.space s where s = :space and " + viewer.clause("s.circle"),
                Long.class).setParameter("space", space)).getSingleResult();
    }

    /** How many comments each of these threads has, removed ones left out, by their ids. */
    public Map<Long, Long> sizes(Collection<TalkThread> threads) {
        return threads.isEmpty() ? Map.of() : em.createQuery("select c.thread.id, count(c) from Comment c where c.thread in :threads"
                        + " and c.removedAt is null group by c.thread.id", Object[].class).setParameter("threads", threads).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The thread of this very space. */
    public Optional<TalkThread> find(Viewer viewer, Space space, long id) {
        return viewer.bind(em.createQuery("select t from TalkThread t join fetch t.space s where t.id = :id and s = :space and "
                + viewer.clause("s.circle"), TalkThread.class).setParameter("id", id).setParameter("space", space)).getResultStream().findFirst();
    }

    /** The comment in a thread of this very space, be it a removed one. */
    public Optional<Comment> comment(Viewer viewer, Space space, long id) {
        return viewer.bind(em.createQuery("select c from Comment c join fetch c.thread t join t.space s where c.id = :id and s = :space and "
                + viewer.clause("s.circle"), Comment.class).setParameter("id", id).setParameter("space", space)).getResultStream().findFirst();
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

    /** The space as this transaction knows it. */
    protected Space held(Space space) {
        return em.getReference(Space.class, space.getId());
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

    /** Comments in threads of spaces, with these, whoever sees them; no removed ones. */
    protected List<Object[]> unguardedOfSpaces(Collection<Long> ids) {
        return em.createQuery("select c, t, s from Comment c join c.thread t join t.space s where c.removedAt is null and c.id in :ids",
                Object[].class).setParameter("ids", ids).getResultList();
    }

    /** Comments on this page, be it one in the trash. */
    protected List<Long> idsOfPage(long pageId) {
        return em.createQuery("select c.id from Comment c where c.removedAt is null and c.thread.page.id = :page", Long.class)
                .setParameter("page", pageId).getResultList();
    }

    /** Of those that {@link #unguarded} and {@link #unguardedOfSpaces} find. */
    protected List<Long> idsAfter(long after, int limit) {
        return em.createQuery("select c.id from Comment c join c.thread t where c.removedAt is null and c.id > :after"
                        + " and (t.title is not null or t.pageId in (select p.id from Page p where p.trashedAt is null)) order by c.id", Long.class)
                .setParameter("after", after).setMaxResults(limit).getResultList();
    }
}
