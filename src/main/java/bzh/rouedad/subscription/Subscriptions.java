package bzh.rouedad.subscription;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.database.Turns;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The agendas that spaces take in, and what came of them. */
@ApplicationScoped
@Transactional
public class Subscriptions {
    private static final String WHOLE = "select a from Subscription a join fetch a.space s join fetch s.circle where ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Circles circles;
    @Inject
    Turns turns;

    /** Those of the space that go on, files first; none for whoever may not announce meetings there. */
    public List<Subscription> list(Viewer viewer, Space space) {
        return !EventPolicy.mayAnnounce(viewer, space) ? List.of() : em.createQuery(WHOLE + "s.id = :space and a.endedAt is null order by a.id", Subscription.class)
                .setParameter("space", space.getId()).getResultList();
    }

    /** The one with this id that goes on, for whoever may announce meetings in its space. */
    public Optional<Subscription> find(Viewer viewer, long id) {
        return find(id).filter(found -> EventPolicy.mayAnnounce(viewer, found.getSpace()));
    }

    protected Optional<Subscription> find(long id) {
        return em.createQuery(WHOLE + "a.id = :id and a.endedAt is null", Subscription.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** Those to be read by now, the longest due first. */
    protected List<Long> due(Instant now, int limit) {
        return em.createQuery("select a.id from Subscription a where a.nextAt <= :now and a.endedAt is null and a.url is not null order by a.nextAt, a.id", Long.class)
                .setParameter("now", now).setMaxResults(limit).getResultList();
    }

    /** The row of all files of a space; made when the first one comes. */
    protected Subscription files(Viewer viewer, Space space, String name) {
        turn(space);
        Subscription files = em.createQuery(WHOLE + "s.id = :space and a.url is null", Subscription.class)
                .setParameter("space", space.getId()).getResultStream().findFirst().orElseGet(() -> add(viewer, space, null, name, null));
        files.handOver(viewer.personId());
        return files;
    }

    /** The one that reads this address for the space and goes on. */
    protected Optional<Subscription> reading(Space space, String url) {
        turn(space);
        return em.createQuery(WHOLE + "s.id = :space and a.url = :url and a.endedAt is null", Subscription.class)
                .setParameter("space", space.getId()).setParameter("url", url).getResultStream().findFirst();
    }

    protected Subscription add(Viewer viewer, Space space, String url, String name, Instant next) {
        Subscription made = new Subscription(em.getReference(Space.class, space.getId()), viewer.personId(), url, name, next);
        em.persist(made);
        em.flush();
        return made;
    }

    protected long count(Space space) {
        return em.createQuery("select count(a) from Subscription a where a.space.id = :space and a.endedAt is null", Long.class)
                .setParameter("space", space.getId()).getSingleResult();
    }

    /** In whose name it is read, with the rights they have now. */
    protected Viewer reader(Subscription of) {
        return circles.viewer(em.find(Person.class, of.getPersonId()));
    }

    protected void settle(Subscription of, Consumer<Subscription> how) {
        turn(of.getSpace());
        how.accept(em.find(Subscription.class, of.getId()));
    }

    /** Nobody else takes anything into this space until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void turn(Space space) {
        turns.take(Subscription.KIND, space.getId());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void keep(TakenEvent taken) {
        em.persist(taken);
    }

    /** What came of these keys in the space. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Map<String, TakenEvent> known(Space space, Collection<String> keys) {
        return em.createQuery("select t from TakenEvent t where t.spaceId = :space and t.itemKey in :keys", TakenEvent.class)
                .setParameter("space", space.getId()).setParameter("keys", keys).getResultStream()
                .collect(Collectors.toMap(TakenEvent::key, Function.identity()));
    }

    /** Which of these identifiers are those of meetings that were announced here. */
    protected Set<String> ours(Collection<String> keys) {
        return Set.copyOf(em.createQuery("select e.uid from Event e where e.uid in :keys", String.class).setParameter("keys", keys).getResultList());
    }

    /** Whether this one is an address that is still read. */
    protected boolean isRead(long id) {
        return find(id).filter(found -> !found.isFiles()).isPresent();
    }

    /** Keys of what it brought, is not over, and was not called off. */
    protected List<String> ahead(Subscription of, Instant now) {
        return em.createQuery("select t.itemKey from TakenEvent t, Event e where e.id = t.eventId and t.subscriptionId = :subscription and t.gone = false and e.endsAt > :now"
                        + " order by t.id", String.class).setParameter("subscription", of.getId()).setParameter("now", now).getResultList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected Event event(TakenEvent taken) {
        return em.find(Event.class, taken.eventId());
    }
}
