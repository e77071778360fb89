package bzh.rouedad.wiki;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What leads where, from the links that are kept beside each page. */
@ApplicationScoped
public class PageLinks {
    @PersistenceContext
    EntityManager em;

    /** Pages with a link to this address, by title; none that the viewer does not see. */
    public List<Page> leadingTo(Viewer viewer, String url, int offset, int limit) {
        return viewer.bind(em.createQuery("select p from Page p join fetch p.space s join s.circle c where :url member of p.links"
                        + " and " + viewer.clause("c") + " order by p.title, p.id", Page.class))
                .setParameter("url", url).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    public long countLeadingTo(Viewer viewer, String url) {
        return viewer.bind(em.createQuery("select count(p) from Page p join p.space s join s.circle c"
                + " where :url member of p.links and " + viewer.clause("c"), Long.class)).setParameter("url", url).getSingleResult();
    }

    /** Addresses within the space that pages the viewer sees lead to and no page has, the most wanted first. */
    public List<Wanted> wanted(Viewer viewer, Space space, int limit) {
        String start = space.getUrl() + "/";
        return viewer.bind(em.createQuery("select l, count(p) from Page p join p.links l join p.space s join s.circle c"
                        + " where l like :start and " + viewer.clause("c")
                        + " and not exists (select q.id from Page q where q.space = :space and concat(:prefix, q.slug) = l)"
                        + " and not exists (select r.id from Redirect r where r.space = :space and concat(:prefix, r.slug) = l)"
                        + " group by l order by count(p) desc, l", Object[].class))
                .setParameter("start", start + "%").setParameter("prefix", start).setParameter("space", space)
                .setMaxResults(limit).getResultList().stream()
                .map(row -> new Wanted((String) row[0], (Long) row[1])).toList();
    }

    /** Pages of the space that no page leads to and that stand under no other, by title. */
    public List<Page> orphans(Viewer viewer, Space space, int limit) {
        return viewer.bind(em.createQuery("select p from Page p join fetch p.space s join s.circle c where s = :space"
                        + " and p.parent is null and " + viewer.clause("c") + " and not exists (select q.id from Page q"
                        + " join q.links l where l = concat(:prefix, p.slug) and q <> p) order by p.title, p.id", Page.class))
                .setParameter("space", space).setParameter("prefix", space.getUrl() + "/").setMaxResults(limit).getResultList();
    }

    /** Pages with a link to this address, with their texts, whoever may see them: for keeping the links right. */
    protected List<Page> unguarded(String url, int limit) {
        return em.createQuery("select p from Page p join fetch p.revision join fetch p.space s join fetch s.circle"
                        + " where :url member of p.links order by p.id", Page.class)
                .setParameter("url", url).setMaxResults(limit).getResultList();
    }

    /** An address that has no page yet, and how many pages lead there. */
    public record Wanted(String url, long count) {
        /** The last part of the address as words. */
        public String name() {
            return url.substring(url.lastIndexOf('/') + 1).replace('-', ' ');
        }
    }
}
