package bzh.rouedad.wiki;

import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What pages have been: lists of revisions without their texts, and how one follows the other. */
@ApplicationScoped
public class Revisions {
    private static final String LINE = "r.id, r.number, r.title, r.at, r.personId, r.note, r.minor, length(r.markdown)";

    @PersistenceContext
    EntityManager em;

    /** Revisions of a page, newest first. */
    public List<RevisionLine> of(Viewer viewer, Page page, int offset, int limit) {
        viewer.require(viewer.sees(page.getSpace().getCircle()));
        return em.createQuery("select " + LINE + " from Revision r where r.page = :page order by r.number desc", Object[].class)
                .setParameter("page", page).setFirstResult(offset).setMaxResults(limit).getResultStream()
                .map(Revisions::line).toList();
    }

    /** The revision of the page just before this one; nothing before the first. */
    public Optional<Revision> before(Viewer viewer, Page page, Revision revision) {
        viewer.require(viewer.sees(page.getSpace().getCircle()));
        return em.createQuery("select r from Revision r where r.page = :page and r.number = :number", Revision.class)
                .setParameter("page", page).setParameter("number", revision.getNumber() - 1).getResultStream().findFirst();
    }

    /** Whether somebody other than the viewer changed the page after this revision. */
    public boolean isChangedByOthers(Viewer viewer, Page page, Revision since) {
        viewer.require(viewer.sees(page.getSpace().getCircle()));
        return !em.createQuery("select r.id from Revision r where r.page = :page and r.number > :number"
                        + " and (r.personId is null or r.personId <> :person)", Long.class)
                .setParameter("page", page).setParameter("number", since.getNumber())
                .setParameter("person", viewer.personId()).setMaxResults(1).getResultList().isEmpty();
    }

    /** Whether the text that another page shows has these words in it, without wildcards, whoever sees it; trashed pages count. */
    protected boolean isNamedElsewhere(Page page, String words) {
        return !em.createQuery("select r.id from Revision r where r.page <> :page and r.markdown like :words and not exists"
                        + " (select later.id from Revision later where later.page = r.page and later.number > r.number)", Long.class)
                .setParameter("page", page).setParameter("words", "%" + words + "%").setMaxResults(1).getResultList().isEmpty();
    }

    /** What a person wrote, in spaces the viewer sees, newest first; for signed-in people. */
    public List<Contribution> by(Viewer viewer, long personId, int offset, int limit) {
        viewer.require(viewer.isSignedIn());
        return viewer.bind(em.createQuery("select " + LINE + ", p from Revision r join r.page p join fetch p.space s join s.circle c"
                        + " where r.personId = :person and " + viewer.clause("c") + " order by r.at desc, r.id desc", Object[].class))
                .setParameter("person", personId).setFirstResult(offset).setMaxResults(limit).getResultStream()
                .map(row -> new Contribution(line(row), (Page) row[8])).toList();
    }

    /** How many of a person's revisions the viewer sees; for signed-in people. */
    public long countBy(Viewer viewer, long personId) {
        viewer.require(viewer.isSignedIn());
        return viewer.bind(em.createQuery("select count(r) from Revision r join r.page p join p.space s join s.circle c"
                + " where r.personId = :person and " + viewer.clause("c"), Long.class)).setParameter("person", personId)
                .getSingleResult();
    }

    private static RevisionLine line(Object[] row) {
        return new RevisionLine((Long) row[0], (Integer) row[1], (String) row[2], (Instant) row[3], (Long) row[4],
                (String) row[5], (Boolean) row[6], ((Number) row[7]).intValue());
    }
}
