package bzh.rouedad.practice;

import bzh.rouedad.database.Doubles;
import bzh.rouedad.database.Turns;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The practices of all spaces. */
@ApplicationScoped
public class Practices {
    private static final String WHOLE = "select p from Practice p join fetch p.space s join fetch s.circle c"
            + " join fetch p.organisation o left join fetch o.territory t left join fetch t.department d where ";
    private static final String NARROWED = " from Practice p join p.space s join s.circle c join p.organisation o"
            + " left join o.territory t left join t.department d where ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** The practice with this slug, if the viewer sees it; a withdrawn one for whoever may change it. */
    public Optional<Practice> find(Viewer viewer, String slug) {
        return viewer.bind(em.createQuery(WHOLE + "p.slug = :slug and " + viewer.clause("c"), Practice.class)
                .setParameter("slug", slug)).getResultStream()
                .filter(found -> !found.isWithdrawn() || PracticePolicy.mayEdit(viewer, found)).findFirst();
    }

    /** Those the viewer sees, the last changed first. */
    public List<Practice> list(Viewer viewer, PracticeFilter filter, int offset, int limit) {
        return filter.bind(viewer.bind(em.createQuery(WHOLE + viewer.clause("c") + " and " + filter.clause()
                + " order by p.changedAt desc, p.id desc", Practice.class)))
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    public long count(Viewer viewer, PracticeFilter filter) {
        return filter.bind(viewer.bind(em.createQuery("select count(p)" + NARROWED + viewer.clause("c") + " and "
                + filter.clause(), Long.class))).getSingleResult();
    }

    /** Those of an organisation, the last changed first. */
    public List<Practice> of(Viewer viewer, Organisation organisation, int limit) {
        return viewer.bind(em.createQuery(WHOLE + "o = :organisation and p.withdrawnAt is null and " + viewer.clause("c")
                        + " order by p.changedAt desc, p.id desc", Practice.class)
                .setParameter("organisation", organisation)).setMaxResults(limit).getResultList();
    }

    /** Those of the organisations of a territory, of what became part of it, and of the communes within it. */
    public List<Practice> in(Viewer viewer, Territory territory, int limit) {
        return viewer.bind(em.createQuery(WHOLE + "(t = :territory or t.successor = :territory or t.department = :territory"
                        + " or t.intercommunality = :territory) and p.withdrawnAt is null and " + viewer.clause("c")
                        + " order by p.changedAt desc, p.id desc", Practice.class)
                .setParameter("territory", territory)).setMaxResults(limit).getResultList();
    }

    /** Themes of practices the viewer sees, the most used first. */
    public List<String> themes(Viewer viewer, int limit) {
        return viewer.bind(em.createQuery("select h, count(p) from Practice p join p.themes h join p.space s"
                        + " join s.circle c where p.withdrawnAt is null and " + viewer.clause("c")
                        + " group by h order by count(p) desc, h", Object[].class))
                .setMaxResults(limit).getResultStream().map(row -> (String) row[0]).toList();
    }

    /** Years in which practices the viewer sees began, the latest first. */
    public List<Integer> years(Viewer viewer) {
        return viewer.bind(em.createQuery("select distinct p.startYear from Practice p join p.space s join s.circle c"
                + " where p.startYear is not null and p.withdrawnAt is null and " + viewer.clause("c")
                + " order by p.startYear desc", Integer.class)).getResultList();
    }

    /** Versions of a practice that was found by whoever asks, the latest first. */
    public List<PracticeVersion> versions(Viewer viewer, Practice practice, int offset, int limit) {
        viewer.require(viewer.sees(practice.getSpace().getCircle()));
        return em.createQuery("select v from PracticeVersion v where v.practice = :practice order by v.number desc",
                        PracticeVersion.class).setParameter("practice", practice)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /** One version of a practice that was found by whoever asks. */
    public Optional<PracticeVersion> version(Viewer viewer, Practice practice, int number) {
        viewer.require(viewer.sees(practice.getSpace().getCircle()));
        return em.createQuery("select v from PracticeVersion v where v.practice = :practice and v.number = :number",
                        PracticeVersion.class).setParameter("practice", practice).setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** Ids of practices of these organisations that the viewer sees, each with the id of its organisation and its state. */
    protected List<Object[]> ofOrganisations(Viewer viewer, Collection<Long> organisationIds, PracticeFilter filter, int limit) {
        return filter.bind(viewer.bind(em.createQuery("select p.id, o.id, p.sheet.state" + NARROWED + viewer.clause("c") + " and "
                        + filter.clause() + " and o.id in :organisations order by p.changedAt desc, p.id desc", Object[].class)
                .setParameter("organisations", organisationIds))).setMaxResults(limit).getResultList();
    }

    /** Those of these ids that the viewer sees, in no order. */
    protected List<Practice> visible(Viewer viewer, Collection<Long> ids, PracticeFilter filter) {
        return ids.isEmpty() ? List.of() : filter.bind(viewer.bind(em.createQuery(WHOLE + viewer.clause("c") + " and "
                + filter.clause() + " and p.id in :ids", Practice.class).setParameter("ids", ids))).getResultList();
    }

    /** The practice of this organisation in this space that has this title. */
    protected Optional<Practice> titled(Space space, Organisation organisation, String title) {
        return em.createQuery(WHOLE + "s = :space and o = :organisation and p.sheet.title = :title and p.withdrawnAt is null"
                        + " order by p.id", Practice.class).setParameter("space", space)
                .setParameter("organisation", organisation).setParameter("title", title).getResultStream().findFirst();
    }

    protected Set<String> slugsFrom(String start) {
        return new HashSet<>(em.createQuery("select p.slug from Practice p where p.slug like :start", String.class)
                .setParameter("start", start + "%").getResultList());
    }

    /** The thing as this transaction knows it. */
    protected <T> T held(Class<T> type, long id) {
        return em.getReference(type, id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected Practice forEdit(long id) {
        turns.take(Practice.KIND, id);
        return em.find(Practice.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws InvalidInput when somebody made one of this name at the same moment */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void add(Object thing) {
        try {
            em.persist(thing);
            em.flush();
        } catch (PersistenceException e) {
            if (Doubles.isDouble(e)) {
                throw new InvalidInput("title", "language.invalid.meanwhile");
            }
            throw e;
        }
    }

    /** All whose organisation has a territory. */
    protected List<Practice> placed() {
        return em.createQuery(WHOLE + "p.withdrawnAt is null and o.territory is not null order by p.id", Practice.class).getResultList();
    }

    protected List<Practice> unguarded(Collection<Long> ids) {
        return em.createQuery(WHOLE + "p.withdrawnAt is null and p.id in :ids", Practice.class).setParameter("ids", ids)
                .getResultList();
    }

    protected List<Long> idsAfter(long after, int limit) {
        return em.createQuery("select p.id from Practice p where p.id > :after and p.withdrawnAt is null order by p.id", Long.class)
                .setParameter("after", after).setMaxResults(limit).getResultList();
    }
}
