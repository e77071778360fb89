package bzh.rouedad.wiki;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Where pages used to be. */
@ApplicationScoped
public class Redirects {
    @PersistenceContext
    EntityManager em;

    /** The page that once had this address, if the viewer sees it where it is now. */
    public Optional<Page> find(Viewer viewer, String spaceSlug, String slug) {
        return slug == null ? Optional.empty() : viewer.bind(em.createQuery("select p from Redirect r join r.page p"
                        + " join fetch p.space s join s.circle c where r.space.slug = :space and r.slug = :slug and "
                        + viewer.clause("c"), Page.class))
                .setParameter("space", spaceSlug).setParameter("slug", slug).getResultStream().findFirst();
    }

    /** From now on this address leads to the page. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void lead(Space space, String slug, Page page) {
        end(space, slug);
        em.persist(new Redirect(space, slug, page));
    }

    /** The page has no former addresses any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void endFor(Page page) {
        em.createQuery("delete from Redirect r where r.page = :page").setParameter("page", page).executeUpdate();
    }

    /** The address is taken by a page, or free. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void end(Space space, String slug) {
        em.createQuery("delete from Redirect r where r.space = :space and r.slug = :slug")
                .setParameter("space", space).setParameter("slug", slug).executeUpdate();
    }
}
