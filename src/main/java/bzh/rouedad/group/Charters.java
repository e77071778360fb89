package bzh.rouedad.group;

import bzh.rouedad.database.Doubles;
import bzh.rouedad.database.Turns;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The charters of groups; the space was found by whoever asks. */
@ApplicationScoped
@Transactional
public class Charters {
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** Working groups and clubs that the viewer sees, by name. */
    public List<Space> groups(Viewer viewer, int offset, int limit) {
        return viewer.bind(em.createQuery("select s from Space s join fetch s.circle c where s.kind in :kinds and " + viewer.clause("c")
                + " order by s.name, s.id", Space.class).setParameter("kinds", List.of(SpaceKind.GROUP, SpaceKind.CLUB)))
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    public long countGroups(Viewer viewer) {
        return viewer.bind(em.createQuery("select count(s) from Space s where s.kind in :kinds and " + viewer.clause("s.circle"), Long.class)
                .setParameter("kinds", List.of(SpaceKind.GROUP, SpaceKind.CLUB))).getSingleResult();
    }

    /** The charter of the group; empty where none was written. */
    public Optional<Charter> of(Viewer viewer, Space space) {
        viewer.require(viewer.sees(space.getCircle()));
        return Optional.ofNullable(em.find(Charter.class, space.getId()));
    }

    /** Charters of these groups by the id of their space. */
    public Map<Long, Charter> of(Viewer viewer, Collection<Space> spaces) {
        List<Long> ids = spaces.stream().filter(space -> viewer.sees(space.getCircle())).map(Space::getId).toList();
        return ids.isEmpty() ? Map.of() : em.createQuery("select c from Charter c where c.spaceId in :ids", Charter.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(Charter::spaceId, Function.identity()));
    }

    /** Who leads the group, by name: those among its members. */
    public List<Person> chairs(Viewer viewer, Space space) {
        viewer.require(viewer.sees(space.getCircle()));
        return em.createQuery("select p from Charter c join c.chairs chair, Person p, Membership m where c.spaceId = :space and p.id = chair"
                        + " and m.person = p and m.circle = :circle and p.disabled = false order by p.name, p.id", Person.class)
                .setParameter("space", space.getId()).setParameter("circle", space.getCircle()).getResultList();
    }

    /** Organisations for which members of the group work, by name; none that the viewer does not see. */
    public List<Organisation> organisations(Viewer viewer, Space space) {
        viewer.require(viewer.sees(space.getCircle()));
        return viewer.bind(em.createQuery("select distinct o from Organisation o, Membership here, Membership there where here.circle = :circle"
                        + " and there.circle = o.circle and here.person = there.person and " + viewer.clause("o.circle") + " order by o.slug",
                        Organisation.class).setParameter("circle", space.getCircle())).setMaxResults(MOST).getResultList();
    }

    /** The charter for a change, made when there is none; nobody else changes it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Charter held(Space space) {
        turns.take("charter", space.getId());
        Charter held = em.find(Charter.class, space.getId(), LockModeType.PESSIMISTIC_WRITE);
        if (held != null) {
            em.refresh(held);
            return held;
        }
        Charter made = new Charter(space);
        try {
            em.persist(made);
            em.flush();
        } catch (PersistenceException e) {
            if (Doubles.isDouble(e)) {
                throw new InvalidInput("form", "language.invalid.meanwhile");
            }
            throw e;
        }
        return made;
    }

    /** Counts the change, also where only the chairs are others: the version knows nothing of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void count(Charter held) {
        em.lock(held, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
