package bzh.rouedad.wiki;

import bzh.rouedad.database.Turns;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** What people have seen of pages; everybody learns of their own visits only. */
@ApplicationScoped
public class Visits {
    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** The viewer's last visit to the page; a stranger has none. */
    public Optional<Visit> last(Viewer viewer, Page page) {
        return viewer.isSignedIn() ? find(viewer, page) : Optional.empty();
    }

    /** The viewer has this revision of the page before them; it is a private affair, so the ledger hears nothing of it. */
    @Transactional
    public void note(Viewer viewer, Page page, Revision revision) {
        viewer.require(viewer.isSignedIn() && viewer.sees(page.getSpace().getCircle()));
        turns.take("visit", viewer.personId() + "/" + page.getId());
        Visit visit = find(viewer, page).orElseGet(() -> new Visit(viewer.personId(), em.getReference(Page.class, page.getId())));
        visit.see(em.find(Revision.class, revision.getId()), Clock.systemUTC().instant());
        em.persist(visit);
    }

    private Optional<Visit> find(Viewer viewer, Page page) {
        return em.createQuery("select v from Visit v join fetch v.revision where v.personId = :person and v.page = :page", Visit.class)
                .setParameter("person", viewer.personId()).setParameter("page", page).getResultStream().findFirst();
    }
}
