package bzh.rouedad.activity;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Circle;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The record of everything that was done. */
@ApplicationScoped
public class Ledger {
    private static final int LOOKED_AT = 100;

    @PersistenceContext
    EntityManager em;
    @Inject
    @Any
    Instance<Recipient> recipients;
    @Inject
    Event<Recorded> recorded;
    Clock clock = Clock.systemUTC();

    /**
     * Writes one line, and one delivery for each recipient, in the act's transaction.
     *
     * @param circle whose members and audience the line concerns
     * @param note   at most 500 characters, or null
     * @return id of the line
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long record(Viewer viewer, Verb verb, Ref thing, Circle circle, String note) {
        Instant now = clock.instant();
        Activity activity = new Activity(now, viewer.personIdOrNull(), verb, thing, circle.getId(), note);
        em.persist(activity);
        recipients.forEach(recipient -> em.persist(new Delivery(activity, recipient.name(), now)));
        recorded.fire(new Recorded());
        return activity.getId();
    }

    /**
     * Ids of those who wrote the thing or were asked to look through it, the latest first; the thing was found by whoever
     * asks. The viewer is not among them.
     */
    public List<Long> concerned(Viewer viewer, Ref thing) {
        return em.createQuery("select a from Activity a where a.kind = :kind and a.thingId = :id and a.verb in :verbs"
                        + " order by a.id desc", Activity.class)
                .setParameter("kind", thing.kind()).setParameter("id", thing.id())
                .setParameter("verbs", List.of(Verb.CREATED, Verb.REVISED, Verb.PUBLISHED, Verb.ENTRUSTED)).setMaxResults(LOOKED_AT)
                .getResultStream().flatMap(line -> Stream.concat(Stream.ofNullable(line.getPersonId()), addressees(line))).distinct()
                .filter(id -> !id.equals(viewer.personIdOrNull())).toList();
    }

    private static Stream<Long> addressees(Activity line) {
        return line.getVerb() != Verb.ENTRUSTED || line.getNote() == null ? Stream.of()
                : Stream.of(line.getNote().split(" ")).map(Long::valueOf);
    }

    /** The latest acts in circles the viewer sees, newest first. */
    public List<Activity> latest(Viewer viewer, int offset, int limit) {
        return viewer.bind(em.createQuery("select a from Activity a where a.verb <> :quiet and exists (select c.id from Circle c"
                        + " where c.id = a.circleId and " + viewer.clause("c") + ") order by a.at desc, a.id desc", Activity.class))
                .setParameter("quiet", Verb.EXTRACTED)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }
}
