package bzh.rouedad.reprise;

import bzh.rouedad.database.Turns;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PagePolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ties between pages, and what is proposed along them. */
@ApplicationScoped
public class Reprises {
    /** Ids begin above it. */
    private static final long NO_PAGE = 0;
    private static final String TIES = "select r.sourceId, r.pageId from Reprise r where ";
    private static final String IN_ORDER = " order by r.id";
    private static final List<String> ADDRESSES = List.of(
            "select p.id, s.slug, p.slug from Page p join p.space s where p.id in :pages",
            "select p.id, s.slug, r.slug from Redirect r join r.page p join r.space s where p.id in :pages",
            "select p.id, s.slug, p.trashedSlug from TrashedPage p join p.space s where p.id in :pages"
                    + " and not exists (select q.id from Page q where q.space = s and q.slug = p.trashedSlug)");

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** How the page is tied to the one it was taken from; empty for one that was taken from none. */
    public Optional<Reprise> of(Viewer viewer, Page page) {
        viewer.require(viewer.sees(page.getSpace().getCircle()));
        return of(page.getId());
    }

    /** Pages the viewer sees that were taken from this one, by title. */
    public List<Page> copies(Viewer viewer, Page source, int limit) {
        return viewer.bind(em.createQuery("select p from Reprise r, Page p join fetch p.space s join s.circle c"
                        + " where p.id = r.pageId and r.sourceId = :source and " + viewer.clause("c")
                        + " order by p.title, p.id", Page.class)
                .setParameter("source", source.getId())).setMaxResults(limit).getResultList();
    }

    /** What is proposed to the page and not answered, the oldest first; for whoever may change the page. */
    public List<Proposal> proposals(Viewer viewer, Page source) {
        return !PagePolicy.mayEdit(viewer, source) ? List.of() : em.createQuery("select o from Proposal o join fetch o.revision"
                        + " join fetch o.reprise r where r.sourceId = :source"
                        + " and o.state = bzh.rouedad.reprise.Proposal.State.OPEN order by o.at, o.id", Proposal.class)
                .setParameter("source", source.getId()).getResultList();
    }

    /** What was proposed along this tie and is not answered. */
    protected Optional<Proposal> open(Reprise tie) {
        return em.createQuery("select o from Proposal o where o.reprise = :tie"
                        + " and o.state = bzh.rouedad.reprise.Proposal.State.OPEN", Proposal.class)
                .setParameter("tie", tie).getResultStream().findFirst();
    }

    protected Optional<Reprise> of(long pageId) {
        return em.createQuery("select r from Reprise r join fetch r.base where r.pageId = :page", Reprise.class)
                .setParameter("page", pageId).getResultStream().findFirst();
    }

    /** The publication that this one was made of, if the viewer sees it. */
    protected Optional<Guide> source(Viewer viewer, Guide guide) {
        return viewer.bind(em.createQuery("select g from GuideReprise r, Guide g join fetch g.space s join s.circle c"
                        + " where g.id = r.sourceId and r.guideId = :guide and " + viewer.clause("c"), Guide.class)
                .setParameter("guide", guide.getId())).getResultStream().findFirst();
    }

    protected boolean isTaken(Guide guide) {
        return em.find(GuideReprise.class, guide.getId()) != null;
    }

    /** The space of a page, be it in the trash, whoever sees it. */
    protected Optional<Space> space(long pageId) {
        return em.createQuery("select s from Page p join p.space s where p.id = :page", Space.class)
                .setParameter("page", pageId).getResultStream().findFirst()
                .or(() -> em.createQuery("select s from TrashedPage p join p.space s where p.id = :page", Space.class)
                        .setParameter("page", pageId).getResultStream().findFirst());
    }

    /**
     * Ties of pages that were taken in the same act as this one, then of those in publications made of others that have
     * the copy for a chapter, or whose original has its source.
     */
    protected List<Fellows.Tie> beside(Reprise tie, Space space) {
        return Stream.concat(ties(em.createQuery(TIES + "r.at = :at and r.personId = :person" + IN_ORDER, Object[].class)
                        .setParameter("at", tie.getAt()).setParameter("person", tie.personId())),
                inGuides(tie.pageId(), tie.sourceId(), space)).distinct().toList();
    }

    /** The latter of those, for a page that is still to be taken. */
    protected List<Fellows.Tie> beside(Page source, Space space) {
        return inGuides(NO_PAGE, source.getId(), space).toList();
    }

    private Stream<Fellows.Tie> inGuides(long copy, long source, Space space) {
        List<Long> guides = em.createQuery("select g.id from GuideReprise t, Guide g where g.id = t.guideId and (exists"
                        + " (select c.id from Guide h join h.chapters c where h.id = g.id and c.id = :copy)"
                        + " or g.space = :space and exists"
                        + " (select c.id from Guide h join h.chapters c where h.id = t.sourceId and c.id = :source))",
                        Long.class)
                .setParameter("copy", copy).setParameter("source", source).setParameter("space", space).getResultList();
        return guides.isEmpty() ? Stream.empty()
                : ties(em.createQuery(TIES + "exists (select c.id from Guide g join g.chapters c where g.id in :guides"
                        + " and c.id = r.pageId)" + IN_ORDER, Object[].class).setParameter("guides", guides));
    }

    private static Stream<Fellows.Tie> ties(TypedQuery<Object[]> query) {
        return query.getResultStream().map(row -> new Fellows.Tie((Long) row[0], (Long) row[1]));
    }

    /** All addresses these pages have or had, be they in the trash, whoever sees them. */
    protected Map<Long, List<String>> addresses(Collection<Long> pages) {
        return pages.isEmpty() ? Map.of() : ADDRESSES.stream()
                .flatMap(query -> em.createQuery(query, Object[].class).setParameter("pages", pages).getResultStream())
                .collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.mapping(Reprises::address, Collectors.toList())));
    }

    /** Where those of the pages are that the viewer sees. */
    protected Map<Long, String> addresses(Viewer viewer, Collection<Long> pages) {
        return viewer.bind(em.createQuery("select p.id, s.slug, p.slug from Page p join p.space s join s.circle c"
                        + " where p.id in :pages and " + viewer.clause("c"), Object[].class)
                .setParameter("pages", pages)).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], Reprises::address));
    }

    private static String address(Object[] row) {
        return PageAddress.url((String) row[1], (String) row[2]);
    }

    /** The tie for a change: whoever asks later waits until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Reprise forEdit(Reprise tie) {
        turns.take("reprise", tie.getId());
        Reprise held = em.find(Reprise.class, tie.getId());
        em.refresh(held);
        return held;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected Proposal forEdit(Proposal proposal) {
        Proposal held = em.find(Proposal.class, proposal.getId());
        em.refresh(held);
        return held;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void add(Object thing) {
        em.persist(thing);
    }
}
