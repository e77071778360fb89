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

    private static final int LOOKED_AT = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;
    @Inject
    Timeline timeline;

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

    /** Events that begin after this moment, the next one first. */
    public List<Event> upcoming(Viewer viewer, EventFilter filter, Instant since, int offset, int limit) {
        return inOrder(timeline.after(viewer, filter, since, offset, limit));
    }

    /** Events that have begun and are not over, the last to begin first. */
    public List<Event> running(Viewer viewer, EventFilter filter, Instant now, int limit) {
        return inOrder(timeline.between(viewer, filter, now.minusMillis(1), now.plusMillis(1), false, limit));
    }

    /** Events that ended before this moment, the last one first. */
    public List<Event> past(Viewer viewer, EventFilter filter, Instant until, int offset, int limit) {
        return inOrder(timeline.before(viewer, filter, until, offset, limit));
    }

    /** Events of which a part lies between the two moments, the earliest first, {@code limit} at most. */
    public List<Event> between(Viewer viewer, EventFilter filter, Instant from, Instant until, int limit) {
        return inOrder(timeline.between(viewer, filter, from, until, true, limit));
    }

    private List<Event> inOrder(List<Long> ids) {
        Map<Long, Event> found = ids.isEmpty() ? Map.of() : unguarded(ids).stream().collect(Collectors.toMap(Event::getId, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * Events of spaces the viewer belongs to, those that these show, and those with these ids: from this moment on, the next one
     * first, or before it, the last one first.
     */
    protected List<Event> own(Viewer viewer, Collection<Long> ids, Instant moment, boolean isPast, int limit) {
        List<Long> circles = viewer.circleIds().isEmpty() ? List.of(-1L) : List.copyOf(viewer.circleIds());
        return viewer.bind(em.createQuery(WHOLE + "e.startsAt " + (isPast ? "<" : ">=") + " :moment and (c.id in :own or e.id in :ids or e.id in (select w.event.id"
                        + " from Showing w where w.stage = bzh.rouedad.calendar.ShowingStage.ACCEPTED and w.space.circle.id in :own)) and "
                        + viewer.clause("c") + " order by e.startsAt" + (isPast ? " desc" : "") + ", e.id", Event.class))
                .setParameter("moment", moment).setParameter("own", circles).setParameter("ids", ids.isEmpty() ? List.of(-1L) : ids)
                .setMaxResults(limit).getResultList();
    }

    /** How many events of a series, or of a programme with its cycles, there are; those that are over, or all. */
    public long count(Viewer viewer, Series series, Instant until) {
        return viewer.bind(em.createQuery("select count(e) from Event e join e.space s where e.series.id in (select r.id from Series r left join r.parent p"
                        + " where r = :series or p = :series) and e.endsAt < :until and " + viewer.clause("s.circle"), Long.class))
                .setParameter("series", series).setParameter("until", until).getSingleResult();
    }

    /** All events the viewer sees, the earliest first, with all that is said of them. */
    public List<Event> list(Viewer viewer, int offset, int limit) {
        return inOrder(timeline.all(viewer, offset, limit));
    }

    /** The themes of the next {@value #LOOKED_AT} events that begin after this moment, the most frequent first. */
    public List<String> themes(Viewer viewer, Instant since, int limit) {
        List<Long> next = timeline.after(viewer, EventFilter.NONE, since, 0, LOOKED_AT);
        return next.isEmpty() ? List.of() : em.createQuery("select h, count(e) from Event e join e.themes h where e.id in :next group by h order by count(e) desc, h",
                        Object[].class).setParameter("next", next).setMaxResults(limit).getResultStream().map(row -> (String) row[0]).toList();
    }

    public long count(Viewer viewer) {
        return viewer.bind(em.createQuery("select count(e) from Event e where " + viewer.clause("e.space.circle"),
                Long.class)).getSingleResult();
    }

    /** Brings what stands in tables of its own in one question for all events. */
    private static TypedQuery<Event> whole(TypedQuery<Event> query) {
        return query.setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "e.organisers").setHint("eclipselink.batch", "e.themes");
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
