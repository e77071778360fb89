package bzh.rouedad.territory;

import bzh.rouedad.markup.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The territories of the region. They are the same for everybody, so nobody is asked who looks. */
@ApplicationScoped
public class Territories {
    @PersistenceContext
    EntityManager em;

    /** The set that holds; empty as long as none was loaded. */
    public Optional<TerritorySet> set() {
        return em.createQuery("select s from TerritorySet s order by s.year desc", TerritorySet.class).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** The territory that has, or had, this code. */
    public Optional<Territory> find(String code) {
        return em.createQuery("select t from Territory t left join fetch t.department"
                + " left join fetch t.intercommunality"
                + " where t.code = :code", Territory.class).setParameter("code", code).getResultStream().findFirst();
    }

    /**
     * What stands for this code today: the territory itself, or what a commune became part of. A territory that ended
     * without a successor stands for itself.
     */
    public Optional<Territory> standing(String code) {
        return find(code).or(() -> former(code).map(FormerCommune::getSuccessor)).map(Territory::today);
    }

    /** All of a kind that stand today, by name. */
    public List<Territory> list(TerritoryKind kind) {
        return em.createQuery("select t from Territory t left join fetch t.department"
                + " where t.kind = :kind and t.endedYear is null"
                + " order by t.folded, t.code", Territory.class).setParameter("kind", kind).getResultList();
    }

    public long count(TerritoryKind kind) {
        return em.createQuery("select count(t) from Territory t where t.kind = :kind and t.endedYear is null",
                Long.class)
                .setParameter("kind", kind).getSingleResult();
    }

    /** The communes of a department or an intercommunality that stand today, by name; none for anything else. */
    public List<Territory> communes(Territory of) {
        return em.createQuery("select t from Territory t left join fetch t.department"
                        + " where (t.department = :of or t.intercommunality = :of) and t.endedYear is null"
                        + " and t.kind = bzh.rouedad.territory.TerritoryKind.COMMUNE order by t.folded, t.code",
                Territory.class).setParameter("of", of).getResultList();
    }

    /** The intercommunalities that have most of their inhabitants in the department, by name. */
    public List<Territory> intercommunalities(Territory department) {
        return em.createQuery("select t from Territory t where t.department = :department and t.endedYear is null"
                        + " and t.kind = bzh.rouedad.territory.TerritoryKind.INTERCOMMUNALITY order by t.folded,"
                        + " t.code", Territory.class)
                .setParameter("department", department).getResultList();
    }

    /** Names that became part of the commune, by name. */
    public List<FormerCommune> formers(Territory commune) {
        return em.createQuery("select f from FormerCommune f where f.successor = :commune order by f.folded, f.code",
                FormerCommune.class)
                .setParameter("commune", commune).getResultList();
    }

    /**
     * Territories with this code, or a name with words that begin like this, accents or not; those that begin so, and
     * the larger ones, first. Names from before a merger lead to what stands today.
     *
     * @param kind null for all
     */
    public List<Territory> like(String typed, TerritoryKind kind, int limit) {
        String sought = Slug.of(typed);
        if (sought.isEmpty()) {
            return List.of();
        }
        List<Territory> named = sought("select t from Territory t left join fetch t.department where (t.code = :code"
                + " or t.folded like :start"
                + " or t.folded like :inside) and t.endedYear is null" + (kind == null ? "" : " and t.kind = :kind")
                + " order by case when t.folded = :sought then 0 else 1 end, locate(:sought, t.folded),"
                + " t.population desc, t.code",
                sought, limit, Map.of("sought", sought), kind);
        List<Territory> before = kind != null && kind != TerritoryKind.COMMUNE ? List.of()
                : sought("select t from FormerCommune f join f.successor t where (f.folded like :start"
                        + " or f.folded like :inside or f.code = :code) and t.endedYear is null order by f.folded, f.code", sought, limit,
                        Map.of(), null);
        Map<String, Territory> found = new LinkedHashMap<>();
        Stream.concat(named.stream(), before.stream()).forEach(each -> found.putIfAbsent(each.getCode(), each));
        return found.values().stream().limit(limit).toList();
    }

    private List<Territory> sought(String question, String sought, int limit, Map<String, Object> more,
            TerritoryKind kind) {
        TypedQuery<Territory> query = em.createQuery(question, Territory.class)
                .setParameter("code", sought.toUpperCase(Locale.ROOT))
                .setParameter("start", sought + "%").setParameter("inside", "%-" + sought + "%").setMaxResults(limit);
        more.forEach(query::setParameter);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return query.getResultList();
    }

    public Optional<Outline> outline(Territory territory) {
        return Optional.ofNullable(em.find(Outline.class, territory.getId()));
    }

    /** Outlines of all of a kind that stand today. */
    public List<Outline> outlines(TerritoryKind kind) {
        return em.createQuery("select l from Outline l, Territory t where l.territoryId = t.id and t.kind = :kind"
                + " and t.endedYear is null order by t.code", Outline.class).setParameter("kind", kind).getResultList();
    }

    private Optional<FormerCommune> former(String code) {
        return em.createQuery("select f from FormerCommune f where f.code = :code", FormerCommune.class)
                .setParameter("code", code)
                .getResultStream().findFirst();
    }

    /** All there is, for comparing with a set. */
    protected Standing everything() {
        return new Standing(set(),
                byKey(em.createQuery("select t from Territory t", Territory.class).getResultStream(),
                        Territory::getCode),
                byKey(em.createQuery("select f from FormerCommune f", FormerCommune.class).getResultStream(),
                        FormerCommune::code),
                byKey(em.createQuery("select o from Outline o", Outline.class).getResultStream(),
                        Outline::getTerritoryId));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected <T> T add(T thing) {
        em.persist(thing);
        return thing;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void remove(Object thing) {
        em.remove(thing);
    }

    private static <K, T> Map<K, T> byKey(Stream<T> things, Function<T, K> key) {
        return things.collect(Collectors.toMap(key, Function.identity()));
    }
}
