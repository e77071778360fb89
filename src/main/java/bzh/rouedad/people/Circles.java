package bzh.rouedad.people;

import bzh.rouedad.database.Turns;
import bzh.rouedad.markup.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The circles and who belongs to them. */
@ApplicationScoped
public class Circles {
    private static final int MOST_ALIKE = 200;

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** The viewer a person is at this moment: one query for the roles. */
    public Viewer viewer(Person person) {
        Map<Long, Role> roles = new HashMap<>();
        em.createQuery("select m.circle.id, m.role from Membership m where m.person.id = :person", Object[].class)
                .setParameter("person", person.getId()).getResultList()
                .forEach(row -> roles.put((Long) row[0], (Role) row[1]));
        return Viewer.of(person, roles);
    }

    /** Ids of the circles whose things the viewer sees now; the search filters by them. */
    public Set<Long> visible(Viewer viewer) {
        return Set.copyOf(viewer.bind(em.createQuery("select c.id from Circle c where " + viewer.clause("c"), Long.class))
                .getResultList());
    }

    /** Members by name; only for those who belong to the network and see the circle. */
    public List<Membership> members(Viewer viewer, Circle circle, int offset, int limit) {
        viewer.require(viewer.isSignedIn() && viewer.sees(circle));
        return em.createQuery("select m from Membership m join fetch m.person p where m.circle = :circle"
                        + " order by p.name, p.id", Membership.class)
                .setParameter("circle", circle).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /**
     * Names of members, other than the viewer, that hold these words, whatever their accents; by name. Only for those who
     * belong to the network and see the circle; whoever is disabled is left out.
     */
    public List<String> named(Viewer viewer, Circle circle, String typed, int limit) {
        viewer.require(viewer.isSignedIn() && viewer.sees(circle));
        String sought = Slug.of(typed);
        if (sought.isEmpty() && !typed.isBlank()) {
            return List.of();
        }
        // What may carry an accent, or stand between words, is any sign to the database.
        String pattern = "%" + sought.replaceAll("[^bdfghjklmpqrtvwx0-9]", "_") + "%";
        return em.createQuery("select p.name from Membership m join m.person p where m.circle = :circle and p.disabled = false"
                        + " and p.id <> :viewer and lower(p.name) like :pattern order by p.name, p.id", String.class)
                .setParameter("circle", circle).setParameter("viewer", viewer.personId()).setParameter("pattern", pattern)
                .setMaxResults(MOST_ALIKE).getResultStream().filter(name -> Slug.of(name).contains(sought)).limit(limit).toList();
    }

    public long countMembers(Viewer viewer, Circle circle) {
        viewer.require(viewer.isSignedIn() && viewer.sees(circle));
        return em.createQuery("select count(m) from Membership m where m.circle = :circle", Long.class)
                .setParameter("circle", circle).getSingleResult();
    }

    /** Ids of all members who are not disabled, for letters; each is asked again what they see before sending. */
    public List<Long> memberIds(long circleId) {
        return em.createQuery("select m.person.id from Membership m where m.circle.id = :circle"
                + " and m.person.disabled = false order by m.person.id", Long.class)
                .setParameter("circle", circleId).getResultList();
    }

    /** The same of those who hold this role or a higher one. */
    public List<Long> memberIds(long circleId, Role least) {
        return em.createQuery("select m.person.id from Membership m where m.circle.id = :circle and m.role in :roles"
                + " and m.person.disabled = false order by m.person.id", Long.class)
                .setParameter("circle", circleId)
                .setParameter("roles", Stream.of(Role.values()).filter(role -> role.atLeast(least)).toList()).getResultList();
    }

    /** Makes a circle whose first member holds the highest role. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Circle found(Audience audience, Person founder) {
        Circle circle = new Circle(audience);
        em.persist(circle);
        em.persist(new Membership(circle, founder, Role.ADMINISTRATOR, Clock.systemUTC().instant()));
        return circle;
    }

    /** Makes a circle nobody belongs to yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Circle open(Audience audience) {
        Circle circle = new Circle(audience);
        em.persist(circle);
        return circle;
    }

    /** Gives the person this role, as a new member or in place of the role held; answers whether anything changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean admit(Circle circle, Person person, Role role) {
        Optional<Membership> held = membership(circle, person);
        if (held.isPresent()) {
            boolean same = held.get().getRole() == role;
            held.get().become(role);
            return !same;
        }
        em.persist(new Membership(em.getReference(Circle.class, circle.getId()),
                em.getReference(Person.class, person.getId()), role, Clock.systemUTC().instant()));
        return true;
    }

    /** Ends a membership; answers whether there was one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean dismiss(Circle circle, Person person) {
        Optional<Membership> held = membership(circle, person);
        held.ifPresent(em::remove);
        return held.isPresent();
    }

    /** The role the person holds in the circle, if any. */
    public Optional<Role> role(Circle circle, Person person) {
        return membership(circle, person).map(Membership::getRole);
    }

    /** Keeps everybody else from changing who belongs to the circle until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Circle circle) {
        turns.take("circle", circle.getId());
        em.find(Circle.class, circle.getId(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether somebody other than this person holds the highest role in the circle. */
    public boolean hasOtherAdministrator(Circle circle, Person person) {
        return em.createQuery("select count(m) from Membership m where m.circle = :circle and m.person <> :person"
                        + " and m.role = bzh.rouedad.people.Role.ADMINISTRATOR", Long.class)
                .setParameter("circle", circle).setParameter("person", person).getSingleResult() > 0;
    }

    private Optional<Membership> membership(Circle circle, Person person) {
        return em.createQuery("select m from Membership m where m.circle = :circle and m.person = :person",
                        Membership.class)
                .setParameter("circle", circle).setParameter("person", person).getResultStream().findFirst();
    }

    /** The audiences of these circles by id, in one query. */
    public Map<Long, Audience> audiences(Collection<Long> circleIds) {
        Map<Long, Audience> found = new HashMap<>();
        if (!circleIds.isEmpty()) {
            em.createQuery("select c.id, c.audience from Circle c where c.id in :ids", Object[].class)
                    .setParameter("ids", circleIds).getResultList()
                    .forEach(row -> found.put((Long) row[0], (Audience) row[1]));
        }
        return found;
    }
}
