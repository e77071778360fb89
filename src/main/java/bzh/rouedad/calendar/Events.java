package bzh.rouedad.calendar;

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
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The events of all spaces. */
@ApplicationScoped
public class Events {
    private static final String WHOLE = "select e from Event e join fetch e.space s join fetch s.circle c left join fetch e.venue.commune left join fetch e.series where ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** The event with this slug, if the viewer sees it. */
    public Optional<Event> find(Viewer viewer, String slug) {
        return viewer.bind(em.createQuery(WHOLE + "e.slug = :slug and " + viewer.clause("c"), Event.class)
                .setParameter("slug", slug)).getResultStream().findFirst();
    }

    /** Who holds the event beside its space, in the order in which they were named. */
    public List<Holder> holders(Viewer viewer, Event event) {
        List<Organiser> named = event.organisers();
        List<Long> ids = named.stream().map(Organiser::organisationId).filter(Objects::nonNull).toList();
        Map<Long, Organisation> seen = ids.isEmpty() ? Map.of() : viewer.bind(em.createQuery("select o from Organisation o join fetch o.circle c"
                        + " where o.id in :ids and " + viewer.clause("c"), Organisation.class)).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(Organisation::getId, Function.identity()));
        return named.stream().map(each -> new Holder(seen.get(each.organisationId()), each.name())).toList();
    }

    /** Events that end after this moment, the next one first. */
    public List<Event> upcoming(Viewer viewer, EventFilter filter, Instant since, int offset, int limit) {
        return page(within(viewer, filter, "e.endsAt >= :moment", " order by e.startsAt, e.id").setParameter("moment", since),
                offset, limit);
    }

    /** Events that ended before this moment, the last one first. */
    public List<Event> past(Viewer viewer, EventFilter filter, Instant until, int offset, int limit) {
        return page(within(viewer, filter, "e.endsAt < :moment", " order by e.startsAt desc, e.id").setParameter("moment", until),
                offset, limit);
    }

    /** Events of which a part lies between the two moments, the earliest first, {@code limit} at most. */
    public List<Event> between(Viewer viewer, EventFilter filter, Instant from, Instant until, int limit) {
        return page(within(viewer, filter, "e.endsAt > :moment and e.startsAt < :until", " order by e.startsAt, e.id")
                .setParameter("moment", from).setParameter("until", until), 0, limit);
    }

    /**
     * Events of spaces the viewer belongs to, those that these show, and those with these ids: to come, the next one first, or past,
     * the last one first.
     */
    protected List<Event> own(Viewer viewer, List<Long> ids, Instant moment, boolean isPast, int limit) {
        List<Long> circles = viewer.circleIds().isEmpty() ? List.of(-1L) : List.copyOf(viewer.circleIds());
        return viewer.bind(em.createQuery(WHOLE + "e.endsAt " + (isPast ? "<" : ">=") + " :moment and (c.id in :own or e.id in :ids or exists (select w.id"
                        + " from Showing w where w.event = e and w.stage = bzh.rouedad.calendar.ShowingStage.ACCEPTED and w.space.circle.id in :own)) and "
                        + viewer.clause("c") + " order by e.startsAt" + (isPast ? " desc" : "") + ", e.id", Event.class))
                .setParameter("moment", moment).setParameter("own", circles).setParameter("ids", ids.isEmpty() ? List.of(-1L) : ids)
                .setMaxResults(limit).getResultList();
    }

    /** How many events end after this moment, or ended before it. */
    public long count(Viewer viewer, EventFilter filter, Instant moment, boolean isPast) {
        return filter.bind(viewer.bind(em.createQuery("select count(e) from Event e join e.space s where e.endsAt "
                + (isPast ? "<" : ">=") + " :moment and " + filter.clause() + " and " + viewer.clause("s.circle"), Long.class)))
                .setParameter("moment", moment).getSingleResult();
    }

    /** All events the viewer sees, the earliest first, with all that is said of them. */
    public List<Event> list(Viewer viewer, int offset, int limit) {
        return page(whole(within(viewer, EventFilter.NONE, "1 = 1", " order by e.startsAt, e.id")), offset, limit);
    }

    /** The themes of events that end after this moment, the most frequent first. */
    public List<String> themes(Viewer viewer, Instant since, int limit) {
        return viewer.bind(em.createQuery("select h, count(e) from Event e join e.themes h join e.space s where e.endsAt >= :since and "
                        + viewer.clause("s.circle") + " group by h order by count(e) desc, h", Object[].class))
                .setParameter("since", since).setMaxResults(limit).getResultStream().map(row -> (String) row[0]).toList();
    }

    public long count(Viewer viewer) {
        return viewer.bind(em.createQuery("select count(e) from Event e where " + viewer.clause("e.space.circle"),
                Long.class)).getSingleResult();
    }

    private TypedQuery<Event> within(Viewer viewer, EventFilter filter, String condition, String order) {
        return filter.bind(viewer.bind(em.createQuery(WHOLE + condition + " and " + filter.clause() + " and " + viewer.clause("c") + order,
                Event.class)));
    }

    /** Brings what stands in tables of its own in one question for all events. */
    private static TypedQuery<Event> whole(TypedQuery<Event> query) {
        return query.setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "e.organisers").setHint("eclipselink.batch", "e.themes");
    }

    private static List<Event> page(TypedQuery<Event> query, int offset, int limit) {
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    protected Set<String> slugsFrom(String start) {
        return Set.copyOf(em.createQuery("select e.slug from Event e where e.slug like :start", String.class)
                .setParameter("start", start + "%").getResultList());
    }

    /** The space as this transaction knows it. */
    protected Space held(Space space) {
        return em.getReference(Space.class, space.getId());
    }

    /** Writes what was changed, for questions to the database that follow in this transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void flush() {
        em.flush();
    }

    protected Territory held(Territory territory) {
        return em.getReference(Territory.class, territory.getId());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected Event forEdit(long id) {
        turns.take(Event.KIND, id);
        return em.find(Event.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws InvalidInput when somebody made one of this name at the same moment */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void add(Event event) {
        try {
            em.persist(event);
            em.flush();
        } catch (PersistenceException e) {
            if (Doubles.isDouble(e)) {
                throw new InvalidInput("title", "language.invalid.meanwhile");
            }
            throw e;
        }
    }

    protected List<Event> unguarded(Collection<Long> ids) {
        return whole(em.createQuery(WHOLE + "e.id in :ids", Event.class)).setParameter("ids", ids).getResultList();
    }

    protected List<Long> idsAfter(long after, int limit) {
        return em.createQuery("select e.id from Event e where e.id > :after order by e.id", Long.class)
                .setParameter("after", after).setMaxResults(limit).getResultList();
    }
}
