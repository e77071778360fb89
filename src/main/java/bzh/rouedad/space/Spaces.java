package bzh.rouedad.space;

import bzh.rouedad.database.Doubles;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The spaces of the network. */
@ApplicationScoped
public class Spaces {
    @PersistenceContext
    EntityManager em;

    /** The space with this slug, if the viewer sees it. */
    public Optional<Space> find(Viewer viewer, String slug) {
        return viewer.bind(em.createQuery("select s from Space s join fetch s.circle c left join fetch s.organisation"
                        + " where s.slug = :slug and " + viewer.clause("s.circle"), Space.class)
                .setParameter("slug", slug)).getResultStream().findFirst();
    }

    /** Spaces the viewer sees: the network's own first, then partners, groups and clubs, each by name. */
    public List<Space> list(Viewer viewer, int offset, int limit) {
        return viewer.bind(em.createQuery("select s from Space s join fetch s.circle c where " + viewer.clause("s.circle")
                        + " order by case when s.kind = bzh.rouedad.space.SpaceKind.NETWORK then 0"
                        + " when s.kind = bzh.rouedad.space.SpaceKind.PARTNER then 1 else 2 end, s.name, s.id", Space.class))
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /** The network's own space and those of its partners, as far as the viewer sees them; each by name. */
    public List<Space> partners(Viewer viewer, int limit) {
        return viewer.bind(em.createQuery("select s from Space s join fetch s.circle c where " + viewer.clause("s.circle")
                        + " and s.kind in (bzh.rouedad.space.SpaceKind.NETWORK, bzh.rouedad.space.SpaceKind.PARTNER)"
                        + " order by case when s.kind = bzh.rouedad.space.SpaceKind.NETWORK then 0 else 1 end, s.name, s.id",
                        Space.class)).setMaxResults(limit).getResultList();
    }

    /**
     * Working groups and clubs that the viewer animates, were founded before this moment, and in which nothing was done since; by
     * name.
     */
    public List<Space> silent(Viewer viewer, Instant since, int limit) {
        return viewer.bind(Role.ANIMATOR, em.createQuery("select s from Space s join fetch s.circle c where s.kind in :kinds and s.createdAt < :since"
                        + " and not exists (select a.id from Activity a where a.circleId = c.id and a.at >= :since) and " + viewer.clause(Role.ANIMATOR, "c")
                        + " order by s.name, s.id", Space.class))
                .setParameter("kinds", List.of(SpaceKind.GROUP, SpaceKind.CLUB)).setParameter("since", since).setMaxResults(limit).getResultList();
    }

    public long count(Viewer viewer) {
        return viewer.bind(em.createQuery("select count(s) from Space s where " + viewer.clause("s.circle"), Long.class))
                .getSingleResult();
    }

    /** Spaces the viewer belongs to, by name. */
    public List<Space> mine(Viewer viewer) {
        return viewer.circleIds().isEmpty() ? List.of()
                : em.createQuery("select s from Space s join fetch s.circle c where c.id in :circles order by s.name, s.id",
                        Space.class).setParameter("circles", viewer.circleIds()).getResultList();
    }

    /** The places of an organisation that the viewer sees, by name. */
    public List<Space> of(Viewer viewer, Organisation organisation) {
        return viewer.bind(em.createQuery("select s from Space s join fetch s.circle c where s.organisation = :organisation and "
                + viewer.clause("s.circle") + " order by s.name, s.id", Space.class).setParameter("organisation", organisation)).getResultList();
    }

    /** What the partner promised, in its order; the space was found by whoever asks. */
    public List<Pledge> pledges(Viewer viewer, Space space) {
        viewer.require(viewer.sees(space.getCircle()));
        return em.createQuery("select p from Pledge p where p.space = :space order by p.position", Pledge.class)
                .setParameter("space", space).getResultList();
    }

    /** What was promised in all spaces the viewer sees, space by space; those of one state, or of all when it is null. */
    public List<Pledge> pledges(Viewer viewer, PledgeState state, int offset, int limit) {
        return pledges(viewer, state, "select p", " order by s.name, s.id, p.position", Pledge.class).setFirstResult(offset)
                .setMaxResults(limit).getResultList();
    }

    public long countPledges(Viewer viewer, PledgeState state) {
        return pledges(viewer, state, "select count(p)", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> pledges(Viewer viewer, PledgeState state, String what, String order, Class<T> type) {
        TypedQuery<T> query = viewer.bind(em.createQuery(what + " from Pledge p join " + (order.isEmpty() ? "" : "fetch ")
                + "p.space s where " + viewer.clause("s.circle") + (state == null ? "" : " and p.state = :state") + order, type));
        return state == null ? query : query.setParameter("state", state);
    }

    /** The pledge as this transaction knows it, if the space made it. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Pledge held(Space space, Pledge pledge) {
        return Optional.ofNullable(em.find(Pledge.class, pledge.getId(), LockModeType.PESSIMISTIC_WRITE))
                .filter(held -> held.getSpace().getId().equals(space.getId())).orElseThrow(NotAllowed::new);
    }

    /** The space as this transaction knows it. */
    protected Space held(Space space) {
        return em.getReference(Space.class, space.getId());
    }

    /** The organisation as this transaction knows it. */
    protected Organisation held(Organisation organisation) {
        return em.getReference(Organisation.class, organisation.getId());
    }

    protected boolean isTaken(String slug) {
        return em.createQuery("select count(s) from Space s where s.slug = :slug", Long.class)
                .setParameter("slug", slug).getSingleResult() > 0;
    }

    /** @throws InvalidInput when somebody made a space of this name at the same moment */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void add(Object thing) {
        try {
            em.persist(thing);
            em.flush();
        } catch (PersistenceException e) {
            if (Doubles.isDouble(e)) {
                throw new InvalidInput("name", "language.invalid.meanwhile");
            }
            throw e;
        }
    }

    protected List<Space> unguarded(Collection<Long> ids) {
        return em.createQuery("select s from Space s join fetch s.circle c where s.id in :ids", Space.class)
                .setParameter("ids", ids).getResultList();
    }

    protected List<Long> idsAfter(long after, int limit) {
        return em.createQuery("select s.id from Space s where s.id > :after order by s.id", Long.class)
                .setParameter("after", after).setMaxResults(limit).getResultList();
    }
}
