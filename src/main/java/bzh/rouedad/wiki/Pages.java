package bzh.rouedad.wiki;

import bzh.rouedad.database.Doubles;
import bzh.rouedad.database.Turns;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages of all spaces. */
@ApplicationScoped
public class Pages {
    private static final int LINKS_AT_ONCE = 500;
    private static final String WHOLE =
            "select p from Page p join fetch p.revision join fetch p.space s join fetch s.circle c ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** The page with its text, if the viewer sees it: one query. */
    public Optional<Page> find(Viewer viewer, String spaceSlug, String slug) {
        return viewer.bind(em.createQuery(WHOLE + "left join fetch p.parent where s.slug = :space and p.slug = :slug and "
                        + viewer.clause("c"), Page.class)
                .setParameter("space", spaceSlug).setParameter("slug", slug)).getResultStream().findFirst();
    }

    /** The pages with these ids that the viewer sees, with their texts, in no order. */
    public List<Page> find(Viewer viewer, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : viewer.bind(em.createQuery(WHOLE + "where p.id in :ids and "
                + viewer.clause("c"), Page.class).setParameter("ids", ids)).getResultList();
    }

    /** Pages of a space by title, without their texts. */
    public List<Page> list(Viewer viewer, Space space, int offset, int limit) {
        return viewer.bind(em.createQuery("select p from Page p join fetch p.space s join s.circle c where s = :space and "
                        + viewer.clause("c") + " order by p.title, p.id", Page.class).setParameter("space", space))
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    public long count(Viewer viewer, Space space) {
        return viewer.bind(em.createQuery("select count(p) from Page p where p.space = :space and "
                + viewer.clause("p.space.circle"), Long.class).setParameter("space", space)).getSingleResult();
    }

    /**
     * The pages last changed, newest first: of one space, or of all when it is null. Whether the viewer sees a page is asked of each
     * that is found: joined, the database begins at the circles, and reads all pages of all of them.
     */
    public List<Page> latest(Viewer viewer, Space space, int limit) {
        TypedQuery<Page> query = em.createQuery("select p from Page p left join fetch p.space s left join fetch s.circle where "
                + (space == null ? "" : "p.space = :space and ") + "exists (select v.id from Space v where v = p.space and "
                + viewer.clause("v.circle") + ") order by p.changedAt desc, p.id desc", Page.class);
        if (space != null) {
            query.setParameter("space", space);
        }
        return viewer.bind(query).setMaxResults(limit).getResultList();
    }

    /**
     * Pages whose title holds these words as typed, or whose address holds them without accents: the space's own first,
     * each by title, then those of other spaces.
     */
    public List<Page> suggest(Viewer viewer, Space space, String typed, int limit) {
        String words = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        String slug = Slug.of(typed);
        return viewer.bind(em.createQuery("select p from Page p join fetch p.space s join s.circle c where "
                        + viewer.clause("c") + " and (lower(p.title) like :words escape '!' or p.slug like :slug)"
                        + " order by case when s.id = :space then 0 else 1 end, p.title, p.id", Page.class)
                .setParameter("words", "%" + words + "%")
                .setParameter("slug", "%" + (slug.isEmpty() ? words : slug) + "%")
                .setParameter("space", space.getId())).setMaxResults(limit).getResultList();
    }

    /** Pages right under this one, by slug; the page was found by whoever asks. */
    public List<Page> children(Viewer viewer, Page page) {
        return viewer.bind(em.createQuery("select p from Page p join fetch p.space s join s.circle c where p.parent = :page"
                        + " and " + viewer.clause("c") + " order by p.slug", Page.class).setParameter("page", page))
                .getResultList();
    }

    /** The pages above this one, the highest first. */
    public List<Page> trail(Page page) {
        List<Page> trail = new ArrayList<>();
        for (Page above = page.getParent(); above != null && !trail.contains(above); above = above.getParent()) {
            trail.add(0, above);
        }
        return trail;
    }

    /** Revisions of a page without their texts, newest first. */
    public List<Revision> history(Viewer viewer, Page page, int offset, int limit) {
        viewer.require(viewer.sees(page.getSpace().getCircle()));
        return em.createQuery("select r from Revision r where r.page = :page order by r.number desc", Revision.class)
                .setParameter("page", page).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    public long countRevisions(Viewer viewer, Page page) {
        viewer.require(viewer.sees(page.getSpace().getCircle()));
        return em.createQuery("select count(r) from Revision r where r.page = :page", Long.class)
                .setParameter("page", page).getSingleResult();
    }

    /** A revision of this very page. */
    public Optional<Revision> revision(Viewer viewer, Page page, long revisionId) {
        viewer.require(viewer.sees(page.getSpace().getCircle()));
        return em.createQuery("select r from Revision r where r.page = :page and r.id = :id", Revision.class)
                .setParameter("page", page).setParameter("id", revisionId).getResultStream().findFirst();
    }

    /** The addresses the page links to that lead nowhere as far as the viewer can see: a query for each 500 links. */
    public Set<String> wanted(Viewer viewer, Page page) {
        List<String> links = em.createQuery("select l from Page p join p.links l where p = :page", String.class)
                .setParameter("page", page).getResultList();
        Set<String> wanted = new HashSet<>(links);
        wanted.removeAll(existing(viewer, links));
        return wanted;
    }

    /** Pages at these site-relative addresses that the viewer sees, with their texts, by address. */
    public Map<String, Page> at(Viewer viewer, Collection<String> urls) {
        List<String[]> parts = urls.stream().map(url -> url.split("/")).filter(part -> part.length == 4).toList();
        Map<String, Page> found = new HashMap<>();
        if (!parts.isEmpty()) {
            viewer.bind(em.createQuery(WHOLE + "where s.slug in :spaces and p.slug in :pages and " + viewer.clause("c"), Page.class)
                    .setParameter("spaces", column(parts, 2)).setParameter("pages", column(parts, 3)))
                    .getResultList().forEach(page -> found.put(page.getUrl(), page));
        }
        found.keySet().retainAll(Set.copyOf(urls));
        return found;
    }

    private Set<String> existing(Viewer viewer, List<String> urls) {
        Set<String> found = new HashSet<>();
        for (int from = 0; from < urls.size(); from += LINKS_AT_ONCE) {
            List<String[]> parts = urls.subList(from, Math.min(from + LINKS_AT_ONCE, urls.size())).stream()
                    .map(url -> url.split("/")).filter(part -> part.length == 4).toList();
            if (parts.isEmpty()) {
                continue;
            }
            // Finds some more than was asked for, in a query of one shape however many spaces are named.
            viewer.bind(em.createQuery("select s.slug, p.slug from Page p join p.space s join s.circle c"
                    + " where s.slug in :spaces and p.slug in :pages and " + viewer.clause("c"), Object[].class)
                    .setParameter("spaces", column(parts, 2)).setParameter("pages", column(parts, 3)))
                    .getResultList().forEach(row -> found.add("/espaces/" + row[0] + "/" + row[1]));
        }
        return found;
    }

    private static Set<String> column(List<String[]> rows, int index) {
        return rows.stream().map(row -> row[index]).collect(Collectors.toSet());
    }

    /** Slugs in use in the space that start with this text. */
    protected Set<String> slugsFrom(Space space, String start) {
        return Set.copyOf(em.createQuery("select p.slug from Page p where p.space = :space and p.slug like :start",
                String.class).setParameter("space", space).setParameter("start", start + "%").getResultList());
    }

    /** The page for a change, locked until the transaction ends, so that two writers follow each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Optional<Page> forEdit(Space space, String slug) {
        turns.take(Page.KIND, space.getUrl() + "/" + slug);
        return em.createQuery("select p.id from Page p where p.space = :space and p.slug = :slug", Long.class)
                .setParameter("space", space).setParameter("slug", slug).getResultStream().findFirst()
                .map(id -> {
                    Page page = em.find(Page.class, id, LockModeType.PESSIMISTIC_WRITE);
                    em.refresh(page);
                    return page;
                });
    }

    /** Pages with these ids for a change, with texts and links; whoever asks has taken their turns. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected List<Page> forFollowing(Collection<Long> ids) {
        List<Page> found = new ArrayList<>();
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += LINKS_AT_ONCE) {
            found.addAll(em.createQuery("select p from Page p join fetch p.revision join fetch p.space where p.id in :ids",
                            Page.class).setParameter("ids", all.subList(from, Math.min(from + LINKS_AT_ONCE, all.size())))
                    .setHint("eclipselink.refresh", true).setHint("eclipselink.batch.type", "IN")
                    .setHint("eclipselink.batch", "p.links").setHint("eclipselink.batch", "p.tags").getResultList());
        }
        return found;
    }

    /** As {@link #keep}, written with all else when the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void keepLater(Page page, Revision revision) {
        em.persist(revision);
        page.show(revision);
    }

    /** Pages right under this one, whoever sees them. */
    protected List<Page> childrenOf(Page page) {
        return em.createQuery("select p from Page p where p.parent = :page", Page.class).setParameter("page", page).getResultList();
    }

    /** The page as it is now, with its place in the tree. */
    protected Page now(Page page) {
        return em.find(Page.class, page.getId());
    }

    /** The space as this transaction knows it. */
    protected Space held(Space space) {
        return em.getReference(Space.class, space.getId());
    }

    /**
     * Keeps a page that is new or was read for a change, with its next revision, which it shows from now on.
     *
     * @throws EditConflict when somebody made a page of this name at the same moment
     */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void keep(Page page, Revision revision) {
        try {
            em.persist(page);
            em.persist(revision);
            page.show(revision);
            em.flush();
        } catch (PersistenceException e) {
            if (Doubles.isDouble(e)) {
                throw new EditConflict(null);
            }
            throw e;
        }
    }

    protected List<Page> unguarded(Collection<Long> ids) {
        return em.createQuery(WHOLE + "where p.id in :ids", Page.class).setParameter("ids", ids).getResultList();
    }

    protected List<Long> idsAfter(long after, int limit) {
        return em.createQuery("select p.id from Page p where p.id > :after order by p.id", Long.class)
                .setParameter("after", after).setMaxResults(limit).getResultList();
    }
}
