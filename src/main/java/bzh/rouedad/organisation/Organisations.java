package bzh.rouedad.organisation;

import bzh.rouedad.database.Doubles;
import bzh.rouedad.database.Turns;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.territory.SizeBand;
import bzh.rouedad.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The organisations of the network. */
@ApplicationScoped
public class Organisations {
    private static final String FROM = " from Organisation o left join o.territory t left join t.department d where ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** The organisation with this slug, if the viewer sees it. */
    public Optional<Organisation> find(Viewer viewer, String slug) {
        return viewer.bind(em.createQuery("select o from Organisation o join fetch o.circle"
                        + " left join fetch o.territory where o.slug = :slug and "
                        + viewer.clause("o.circle"), Organisation.class)
                .setParameter("slug", slug)).getResultStream().findFirst();
    }

    /** Those the viewer sees, by name. */
    public List<Organisation> list(Viewer viewer, OrganisationFilter filter, int offset, int limit) {
        return filter.bind(viewer.bind(em.createQuery("select o" + FROM + viewer.clause("o.circle") + " and "
                        + filter.clause() + " order by o.slug", Organisation.class)))
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    public long count(Viewer viewer, OrganisationFilter filter) {
        return filter.bind(viewer.bind(em.createQuery("select count(o)" + FROM + viewer.clause("o.circle") + " and "
                + filter.clause(),
                Long.class))).getSingleResult();
    }

    /** Those of the territory, of what became part of it, and of the communes within it, by name. */
    public List<Organisation> in(Viewer viewer, Territory territory, int limit) {
        return viewer.bind(em.createQuery("select o from Organisation o join o.territory t"
                        + " where (t = :territory or t.successor = :territory or t.department = :territory"
                        + " or t.intercommunality = :territory) and " + viewer.clause("o.circle") + " order by o.slug",
                        Organisation.class)
                .setParameter("territory", territory)).setMaxResults(limit).getResultList();
    }

    /** Those the viewer works for, by name. */
    public List<Organisation> mine(Viewer viewer) {
        return viewer.circleIds().isEmpty() ? List.of()
                : em.createQuery("select o from Organisation o where o.circle.id in :circles order by o.slug",
                        Organisation.class)
                        .setParameter("circles", viewer.circleIds()).getResultList();
    }

    /** The one with this number, if the viewer sees it. */
    public Optional<Organisation> numbered(Viewer viewer, String siren) {
        return viewer.bind(em.createQuery("select o from Organisation o join fetch o.circle where o.siren = :siren and "
                + viewer.clause("o.circle"), Organisation.class).setParameter("siren", siren)).getResultStream().findFirst();
    }

    /** The local authority that governs this very territory. */
    public Optional<Organisation> governing(Viewer viewer, Territory territory) {
        return viewer.bind(em.createQuery("select o from Organisation o join fetch o.circle where o.territory = :territory and "
                        + viewer.clause("o.circle") + " order by o.id", Organisation.class)
                .setParameter("territory", territory)).getResultStream()
                .filter(each -> each.getKind().governed().filter(territory.getKind()::equals).isPresent()).findFirst();
    }

    /** The one with this address, or else those with exactly this name, accents or not. */
    public List<Organisation> called(Viewer viewer, String typed, int limit) {
        String slug = Slug.of(typed);
        List<Organisation> named = slug.isEmpty() ? List.of() : viewer.bind(em.createQuery("select o from Organisation o"
                        + " join fetch o.circle where (o.slug = :slug or o.slug like :numbered) and " + viewer.clause("o.circle")
                        + " order by o.slug", Organisation.class)
                .setParameter("slug", slug).setParameter("numbered", slug + "-%")).getResultList().stream()
                .filter(each -> each.getSlug().equals(typed.strip()) || Slug.of(each.getName()).equals(slug)).limit(limit).toList();
        List<Organisation> exactly = named.stream().filter(each -> each.getSlug().equals(typed.strip())).toList();
        return exactly.isEmpty() ? named : exactly;
    }

    /** Those with a name that has words beginning like this, by name. */
    public List<Organisation> like(Viewer viewer, String typed, int limit) {
        String slug = Slug.of(typed);
        return slug.isEmpty() ? List.of() : viewer.bind(em.createQuery("select o from Organisation o join fetch o.circle"
                        + " where (o.slug like :start or o.slug like :inside) and " + viewer.clause("o.circle")
                        + " order by o.slug", Organisation.class)
                .setParameter("start", slug + "%").setParameter("inside", "%-" + slug + "%")).setMaxResults(limit).getResultList();
    }

    /** Those most like the authority of this territory, as {@link Likeness} counts; the likest first. */
    public List<Organisation> alike(Viewer viewer, Territory mine, int limit) {
        String points = "(case when o.kind = :kind then " + Likeness.KIND + " else 0.0 end)"
                + (mine.getSize() == null ? "" : " + (case when t.population is null then " + Likeness.SIZE / 2
                        + Arrays.stream(SizeBand.values()).map(band -> " when t.population < " + band.below() + "L then "
                        + (Likeness.SIZE - Likeness.BAND * Math.abs(band.ordinal() - mine.getSize().ordinal())))
                        .collect(Collectors.joining()) + " else 0.0 end)")
                + (mine.getCentreX() == null ? "" : " + (case when t.centreX is null then 0.0 else " + Likeness.NEARNESS
                        + " / (1.0 + sqrt((t.centreX - :x) * (t.centreX - :x) + (t.centreY - :y) * (t.centreY - :y)) / "
                        + 10 * Likeness.HALF_KILOMETRES + ") end)");
        TypedQuery<Object[]> query = viewer.bind(em.createQuery("select o, " + points + " as points from Organisation o"
                        + " left join fetch o.territory t where " + viewer.clause("o.circle") + " order by points desc, o.slug",
                        Object[].class)).setParameter("kind", OrganisationKind.governing(mine.getKind()));
        if (mine.getCentreX() != null) {
            query.setParameter("x", mine.getCentreX()).setParameter("y", mine.getCentreY());
        }
        return query.setMaxResults(limit).getResultStream().map(row -> (Organisation) row[0]).toList();
    }

    /** All that have a territory. */
    protected List<Organisation> placed() {
        return em.createQuery("select o from Organisation o join fetch o.circle where o.territory is not null"
                + " order by o.id", Organisation.class)
                .getResultList();
    }

    /** The organisation, which nobody else changes until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Organisation forEdit(long id) {
        turns.take(Organisation.KIND, id);
        return em.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The slugs in use that begin like this. */
    protected Set<String> slugsFrom(String start) {
        return new HashSet<>(em.createQuery("select o.slug from Organisation o where o.slug like :start", String.class)
                .setParameter("start", start + "%").getResultList());
    }

    /** The one that has this number, other than {@code but}; null for all. */
    protected Optional<Organisation> withSiren(String siren, Organisation but) {
        return em.createQuery("select o from Organisation o where o.siren = :siren", Organisation.class)
                .setParameter("siren", siren)
                .getResultStream().filter(found -> but == null || !found.getId().equals(but.getId())).findFirst();
    }

    /** @throws InvalidInput when somebody made one of this name or number at the same moment */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void add(Organisation organisation) {
        try {
            em.persist(organisation);
            em.flush();
        } catch (PersistenceException e) {
            if (Doubles.isDouble(e)) {
                throw new InvalidInput("name", "language.invalid.meanwhile");
            }
            throw e;
        }
    }

    protected List<Organisation> unguarded(Collection<Long> ids) {
        return em.createQuery("select o from Organisation o join fetch o.circle left join fetch o.territory where"
                + " o.id in :ids", Organisation.class)
                .setParameter("ids", ids).getResultList();
    }

    protected List<Long> idsAfter(long after, int limit) {
        return em.createQuery("select o.id from Organisation o where o.id > :after order by o.id", Long.class)
                .setParameter("after", after).setMaxResults(limit).getResultList();
    }
}
