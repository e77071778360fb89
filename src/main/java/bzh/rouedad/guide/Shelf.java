package bzh.rouedad.guide;

import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The publications of all spaces as they lie on the shelf: narrowed, ordered, counted. */
@ApplicationScoped
public class Shelf {
    /** Values told of each facet. */
    private static final int MOST = 30;
    private static final String WHOLE = "select g from Guide g join fetch g.space s join fetch s.circle c"
            + " left join fetch g.steward st left join fetch s.organisation so"
            + " left join fetch g.colophon.cover f left join fetch f.circle where ";
    private static final String JOINED = " from Guide g join g.space s join s.circle c left join g.steward st"
            + " left join s.organisation so";

    @PersistenceContext
    EntityManager em;

    /**
     * A value of a facet.
     *
     * @param value  as an address writes it
     * @param label  what the value is called by those who made it; for those that messages name, the name of the constant
     * @param number how many publications have it, among those the viewer sees and the other facets leave
     */
    public record Count(String value, String label, long number) {
    }

    /** Those of the filter that the viewer sees. */
    public List<Guide> list(Viewer viewer, GuideFilter filter, GuideOrder order, int offset, int limit) {
        return ask(Guide.class, viewer, filter, WHOLE, " order by " + order.clause())
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    public long count(Viewer viewer, GuideFilter filter) {
        return ask(Long.class, viewer, filter, "select count(g)" + JOINED + " where ", "").getSingleResult();
    }

    /** Values of one facet, the most used first, at most {@value #MOST}; what is chosen of the facet itself does not count. */
    public List<Count> counts(Viewer viewer, GuideFilter filter, GuideFacet facet) {
        GuideFilter others = filter.with(facet, null);
        return switch (facet) {
            case THEME -> group(viewer, others, "h, h", " join g.themes h", "1 = 1").stream()
                    .map(row -> new Count((String) row[0], (String) row[1], (Long) row[2])).toList();
            case PARTNER -> partners(viewer, others);
            case STATUS -> constants(group(viewer, others, "g.status, g.status", "", "1 = 1"));
            case LEVEL -> constants(group(viewer, others, "g.colophon.level, g.colophon.level", "", "g.colophon.level is not null"));
            case KIND -> constants(group(viewer, others, "g.kind, g.kind", "", "1 = 1"));
        };
    }

    private static List<Count> constants(List<Object[]> rows) {
        return rows.stream().map(row -> new Count(GuideFilter.parameter((Enum<?>) row[0]), ((Enum<?>) row[1]).name(), (Long) row[2]))
                .toList();
    }

    /** Each publication counts once for each of those that publish it; where there is none, for its space. */
    private List<Count> partners(Viewer viewer, GuideFilter others) {
        Map<String, Count> partners = new LinkedHashMap<>();
        String together = "(st.id is null or x.id <> st.id) and (st.id is not null or so.id is null or x.id <> so.id)"
                + " and (st.id is not null or so.id is not null or x.slug <> s.slug)";
        List<Object[]> rows = new ArrayList<>(group(viewer, others, "st.slug, st.name", "", "st.id is not null"));
        rows.addAll(group(viewer, others, "so.slug, so.name", "", "st.id is null and so.id is not null"));
        rows.addAll(group(viewer, others, "x.slug, x.name", " join g.publishers x", together));
        rows.addAll(group(viewer, others, "s.slug, s.name", "", "st.id is null and so.id is null"));
        rows.forEach(row -> partners.merge((String) row[0], new Count((String) row[0], (String) row[1], (Long) row[2]),
                (one, other) -> new Count(one.value(), one.label(), one.number() + other.number())));
        return partners.values().stream().sorted(Comparator.comparingLong(Count::number).reversed().thenComparing(Count::label))
                .limit(MOST).toList();
    }

    private List<Object[]> group(Viewer viewer, GuideFilter filter, String terms, String join, String condition) {
        String grouped = terms.substring(terms.indexOf(", ") + 2);
        String first = terms.substring(0, terms.indexOf(", "));
        String by = first.equals(grouped) ? first : terms;
        return ask(Object[].class, viewer, filter, "select " + terms + ", count(g)" + JOINED + join + " where " + condition + " and ",
                " group by " + by + " order by count(g) desc, " + grouped).setMaxResults(MOST).getResultList();
    }

    private <T> TypedQuery<T> ask(Class<T> type, Viewer viewer, GuideFilter filter, String start, String end) {
        return filter.bind(viewer.bind(em.createQuery(start + viewer.clause("c") + " and " + filter.clause() + end, type)));
    }

    /** Promises of these publications that were not kept, by the id of the publication, the first one first. */
    public Map<Long, List<Slip>> slips(Viewer viewer, Collection<Guide> guides) {
        Map<Long, List<Slip>> slips = new HashMap<>();
        if (!guides.isEmpty()) {
            viewer.bind(em.createQuery("select g.id, x from Guide g join g.space s join s.circle c join g.slips x where "
                            + viewer.clause("c") + " and g.id in :ids order by g.id, index(x)", Object[].class))
                    .setParameter("ids", guides.stream().map(Guide::getId).toList()).getResultStream()
                    .forEach(row -> slips.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((Slip) row[1]));
        }
        return slips;
    }

    /** Titles of what is to be read instead of these publications, by its address, where that lies here and the viewer sees it. */
    public Map<String, String> replacements(Viewer viewer, Collection<Guide> guides) {
        Map<String, String> slugs = guides.stream().map(Guide::getReplacedBy)
                .filter(address -> address != null && address.startsWith(Withdrawal.SHELF)).distinct()
                .collect(Collectors.toMap(address -> address.substring(Withdrawal.SHELF.length()), address -> address));
        return slugs.isEmpty() ? Map.of() : viewer.bind(em.createQuery("select g.slug, g.title from Guide g join g.space s"
                        + " join s.circle c where " + viewer.clause("c") + " and g.slug in :slugs", Object[].class))
                .setParameter("slugs", slugs.keySet()).getResultStream()
                .collect(Collectors.toMap(row -> slugs.get((String) row[0]), row -> (String) row[1]));
    }
}
