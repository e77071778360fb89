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
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The ties between pages, and what is proposed along them. */
@ApplicationScoped
public class Reprises {
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
