package bzh.rouedad.guide;

import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Series;
import bzh.rouedad.database.Turns;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Which publications came out of which meetings, as those who look after the series say. */
@ApplicationScoped
public class Outcomes {
    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;
    @Inject
    Guides guides;

    /** Publications that the series led to, or the cycles of a programme; by title. */
    public List<Guide> of(Viewer viewer, Series series) {
        return viewer.bind(em.createQuery("select distinct g from Outcome o join o.guide g join o.series r left join r.parent p join fetch g.space s"
                        + " join fetch s.circle c where (r = :series or p = :series) and " + viewer.clause("c") + " order by g.title, g.id", Guide.class)
                .setParameter("series", series)).getResultList();
    }

    /** The series that led to this publication, by title. */
    public List<Series> seriesOf(Viewer viewer, Guide guide) {
        return viewer.bind(em.createQuery("select r from Outcome o join o.series r join r.space s join s.circle c where o.guide = :guide and "
                + viewer.clause("c") + " order by r.title, r.id", Series.class).setParameter("guide", guide)).getResultList();
    }

    /**
     * Says that the series led to a publication; a second time changes nothing.
     *
     * @param slug of the publication
     * @throws InvalidInput when the viewer sees no such publication
     */
    @Transactional
    public void link(Viewer viewer, Series series, String slug) {
        viewer.require(EventPolicy.mayGroup(viewer, series));
        Guide guide = guides.find(viewer, slug).orElseThrow(() -> new InvalidInput("guide", "language.invalid.empty"));
        turns.take("outcome", series.getId());
        if (named(series, guide.getId()).isEmpty()) {
            em.persist(new Outcome(em.getReference(Series.class, series.getId()), em.getReference(Guide.class, guide.getId())));
        }
    }

    /** Takes that back. */
    @Transactional
    public void unlink(Viewer viewer, Series series, String slug) {
        viewer.require(EventPolicy.mayGroup(viewer, series));
        guides.find(viewer, slug).ifPresent(guide -> named(series, guide.getId()).forEach(em::remove));
    }

    private List<Outcome> named(Series series, long guideId) {
        return em.createQuery("select o from Outcome o where o.series = :series and o.guide.id = :guide", Outcome.class)
                .setParameter("series", series).setParameter("guide", guideId).getResultList();
    }
}
