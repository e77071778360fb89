package bzh.rouedad.wiki;

import bzh.rouedad.database.Turns;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The drafts of all; everybody finds their own only. */
@ApplicationScoped
public class Drafts {
    private static final String OWN = "select d from Draft d join fetch d.space s join fetch s.circle c"
            + " where d.person.id = :person and ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** The viewer's open drafts of this page, the latest first; those of pages without an address when {@code slug} is null. */
    public List<Draft> of(Viewer viewer, Space space, String slug) {
        if (!viewer.isSignedIn()) {
            return List.of();
        }
        TypedQuery<Draft> query = em.createQuery(OWN + "s = :space and d.state = bzh.rouedad.wiki.DraftState.OPEN and "
                + (slug == null ? "d.slug is null" : "d.slug = :slug") + " order by d.at desc, d.id desc", Draft.class)
                .setParameter("person", viewer.personId()).setParameter("space", space);
        return (slug == null ? query : query.setParameter("slug", slug)).setMaxResults(20).getResultList();
    }

    /** All drafts of the viewer with this state, the latest first; spaces they see no more included: the words are theirs. */
    public List<Draft> all(Viewer viewer, DraftState state, int limit) {
        return em.createQuery(OWN + "d.state = :state order by d.at desc, d.id desc", Draft.class)
                .setParameter("person", viewer.personId()).setParameter("state", state).setMaxResults(limit).getResultList();
    }

    /** The viewer's draft of this form. */
    public Optional<Draft> find(Viewer viewer, String form) {
        return viewer.isSignedIn() ? em.createQuery(OWN + "d.form = :form", Draft.class)
                .setParameter("person", viewer.personId()).setParameter("form", form).getResultStream().findFirst()
                : Optional.empty();
    }

    /** Names of others whose draft of this page moved within the last minutes; for those who may write there too. */
    public List<String> writingToo(Viewer viewer, Space space, String slug, Duration lately, Instant now) {
        return slug == null || !viewer.isSignedIn() || !PagePolicy.mayCreate(viewer, space) ? List.of()
                : em.createQuery("select distinct d.person.name from Draft d where d.space = :space and d.slug = :slug"
                                + " and d.person.id <> :person and d.state = bzh.rouedad.wiki.DraftState.OPEN and d.at > :since"
                                + " order by d.person.name", String.class)
                        .setParameter("space", space).setParameter("slug", slug).setParameter("person", viewer.personId())
                        .setParameter("since", now.minus(lately)).setMaxResults(10).getResultList();
    }

    /** The draft for a change: nobody else changes it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Optional<Draft> forEdit(Viewer viewer, String form) {
        turns.take("draft", viewer.personId() + "/" + form);
        return find(viewer, form);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected Draft begin(Viewer viewer, Space space, String slug, String form) {
        return new Draft(em.getReference(Person.class, viewer.personId()), em.getReference(Space.class, space.getId()),
                slug, form);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void keep(Draft draft) {
        em.persist(draft);
    }

    /** Removes what ended before the one moment and what was left lying before the other, of this person. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void sweep(Viewer viewer, Instant ended, Instant left) {
        em.createQuery("delete from Draft d where d.person.id = :person and (d.at < :left"
                        + " or d.state <> bzh.rouedad.wiki.DraftState.OPEN and d.at < :ended)")
                .setParameter("person", viewer.personId()).setParameter("ended", ended).setParameter("left", left)
                .executeUpdate();
    }
}
