package bzh.rouedad.calendar;

import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Which events lie where in time. Every question goes along one index from where the list begins, and ends when enough was found,
 * however many events there are. Two things serve that. Whether the viewer sees an event is asked of each that was found, by a
 * question of its own: joined, the database may begin at the spaces, and read all their events. And the few that last a
 * week or longer are asked for apart, so that for the others only as much of the past is looked at.
 */
@ApplicationScoped
@Transactional
class Timeline {
    /** What lasts less is the rule. */
    static final Duration USUAL = Duration.ofDays(7);
    private static final Comparator<Object[]> BY_START = Comparator.<Object[], Instant>comparing(row -> (Instant) row[1]).thenComparing(row -> (Long) row[0]);

    @PersistenceContext
    EntityManager em;

    /** Events that begin after this moment, the next one first. */
    protected List<Long> after(Viewer viewer, EventFilter filter, Instant moment, int offset, int limit) {
        return ids(viewer, filter, List.of(new Stretch("e.startsAt > :moment", Map.of("moment", moment))), true, offset, limit);
    }

    /** Events that ended before this moment, the last one first. */
    protected List<Long> before(Viewer viewer, EventFilter filter, Instant moment, int offset, int limit) {
        return ids(viewer, filter, List.of(new Stretch("e.startsAt < :moment and e.endsAt < :moment", Map.of("moment", moment))), false, offset, limit);
    }

    /** All events, the earliest first. */
    protected List<Long> all(Viewer viewer, int offset, int limit) {
        return ids(viewer, EventFilter.NONE, List.of(new Stretch("1 = 1", Map.of())), true, offset, limit);
    }

    /** Events of which a part lies between the two moments. */
    protected List<Long> between(Viewer viewer, EventFilter filter, Instant from, Instant until, boolean isForward, int limit) {
        String part = "e.startsAt > :first and e.startsAt < :until and e.endsAt > :since and e.lasting ";
        return ids(viewer, filter, List.of(new Stretch(part + "= 0", Map.of("first", from.minus(USUAL), "until", until, "since", from)),
                new Stretch(part + "= 1", Map.of("first", from.minus(EventText.LONGEST), "until", until, "since", from))), isForward, 0, limit);
    }

    /** What a space holds and what it shows of others are two questions, too, and one list afterwards. */
    private List<Long> ids(Viewer viewer, EventFilter filter, List<Stretch> stretches, boolean isForward, int offset, int limit) {
        List<String> narrowed = filter.space() == null ? List.of(filter.held()) : List.of(filter.held(), filter.shown());
        boolean isOne = narrowed.size() * stretches.size() == 1;
        List<Object[]> found = new ArrayList<>();
        for (String condition : narrowed) {
            for (Stretch stretch : stretches) {
                TypedQuery<Object[]> query = viewer.bind(filter.bind(em.createQuery("select e.id, e.startsAt from Event e where " + stretch.condition() + " and " + condition
                        + " and exists (select v.id from Space v where v = e.space and " + viewer.clause("v.circle") + ")"
                        + (isForward ? " order by e.startsAt, e.id" : " order by e.startsAt desc, e.id desc"), Object[].class)));
                stretch.moments().forEach(query::setParameter);
                found.addAll(query.setFirstResult(isOne ? offset : 0).setMaxResults(isOne ? limit : offset + limit).getResultList());
            }
        }
        if (isOne) {
            return found.stream().map(row -> (Long) row[0]).toList();
        }
        return found.stream().sorted(isForward ? BY_START : BY_START.reversed()).skip(offset).limit(limit).map(row -> (Long) row[0]).toList();
    }

    /** A condition on the event {@code e}, and the moments it names. */
    private record Stretch(String condition, Map<String, Instant> moments) {
    }
}
