package bzh.rouedad.wiki;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What the pages of a space are tagged with. */
@ApplicationScoped
public class PageTags {
    @PersistenceContext
    EntityManager em;

    /** Tags of pages the viewer sees, the most used first. */
    public List<Tag> list(Viewer viewer, Space space, int limit) {
        return viewer.bind(em.createQuery("select t, count(p) from Page p join p.tags t join p.space s join s.circle c"
                        + " where s = :space and " + viewer.clause("c") + " group by t order by count(p) desc, t", Object[].class))
                .setParameter("space", space).setMaxResults(limit).getResultList().stream()
                .map(row -> new Tag((String) row[0], (Long) row[1])).toList();
    }

    /** Pages of the space with this tag that the viewer sees, by title. */
    public List<Page> pages(Viewer viewer, Space space, String tag, int limit) {
        return viewer.bind(em.createQuery("select p from Page p join fetch p.space s join s.circle c where s = :space"
                        + " and :tag member of p.tags and " + viewer.clause("c") + " order by p.title, p.id", Page.class))
                .setParameter("space", space).setParameter("tag", tag).setMaxResults(limit).getResultList();
    }

    /** A tag and how many pages bear it. */
    public record Tag(String name, long count) {
    }
}
