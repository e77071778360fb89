package bzh.rouedad.adoption;

import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.database.Doubles;
import bzh.rouedad.database.Turns;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who took over what. Whoever does not see a thing learns nothing of who took it over. */
@ApplicationScoped
public class Adoptions {
    private static final String LATEST = "from Declaration l join l.adoption a join a.organisation o left join o.territory t"
            + " where not exists (select n.id from Declaration n where n.adoption = a and n.number > l.number) and ";
    private static final String WITH_ALL = "select l from Declaration l join fetch l.adoption a join fetch a.organisation o"
            + " join fetch o.circle left join fetch o.territory t left join fetch t.department"
            + " where not exists (select n.id from Declaration n where n.adoption = a and n.number > l.number) and ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Catalogue catalogue;
    @Inject
    Turns turns;

    /** The thing, if it can be taken over and the viewer sees it. */
    public Optional<Entry> thing(Viewer viewer, Ref thing) {
        return AdoptionPolicy.KINDS.contains(thing.kind())
                ? Optional.ofNullable(catalogue.visible(viewer, List.of(thing)).get(thing)) : Optional.empty();
    }

    /** What holds for each organisation that took over the thing, the last that moved first. */
    public List<Declaration> latest(Viewer viewer, Ref thing, int offset, int limit) {
        return thing(viewer, thing).isEmpty() ? List.of()
                : em.createQuery(WITH_ALL + "a.kind = :kind and a.thingId = :thing order by l.at desc, l.id desc", Declaration.class)
                        .setParameter("kind", thing.kind()).setParameter("thing", thing.id())
                        .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /** How many organisations are how far, by thing; only things that the viewer sees are in it. */
    public Map<Ref, Map<Stage, Long>> counts(Viewer viewer, Collection<Ref> things) {
        Map<Ref, Map<Stage, Long>> counts = new HashMap<>();
        catalogue.visible(viewer, things).keySet().stream().collect(Collectors.groupingBy(Ref::kind)).forEach((kind, refs) ->
                em.createQuery("select a.thingId, l.stage, count(l) " + LATEST
                                + "a.kind = :kind and a.thingId in :ids group by a.thingId, l.stage", Object[].class)
                        .setParameter("kind", kind).setParameter("ids", refs.stream().map(Ref::id).toList()).getResultList()
                        .forEach(row -> counts.computeIfAbsent(new Ref(kind, (Long) row[0]), ref -> new HashMap<>())
                                .put((Stage) row[1], (Long) row[2])));
        return counts;
    }

    /** What holds for the organisation, the last that moved first, with the things that the viewer sees; others are left out. */
    public Map<Declaration, Entry> of(Viewer viewer, Organisation organisation, int limit) {
        List<Declaration> declared = em.createQuery(WITH_ALL + "o = :organisation order by l.at desc, l.id desc", Declaration.class)
                .setParameter("organisation", organisation).setMaxResults(limit).getResultList();
        Map<Ref, Entry> things = catalogue.visible(viewer, declared.stream().map(each -> each.getAdoption().getThing()).toList());
        Map<Declaration, Entry> found = new LinkedHashMap<>();
        declared.forEach(each -> Optional.ofNullable(things.get(each.getAdoption().getThing()))
                .ifPresent(thing -> found.put(each, thing)));
        return found;
    }

    /** The adoption of this thing by the organisation with this slug. */
    public Optional<Adoption> find(Viewer viewer, Ref thing, String organisation) {
        return thing(viewer, thing).flatMap(seen -> em.createQuery("select a from Adoption a join fetch a.organisation o"
                        + " join fetch o.circle where a.kind = :kind and a.thingId = :thing and o.slug = :slug", Adoption.class)
                .setParameter("kind", thing.kind()).setParameter("thing", thing.id()).setParameter("slug", organisation)
                .getResultStream().findFirst());
    }

    /** All that was declared, the latest first; the adoption was found by whoever asks. */
    public List<Declaration> history(Viewer viewer, Adoption adoption) {
        viewer.require(thing(viewer, adoption.getThing()).isPresent());
        return declared(adoption);
    }

    /**
     * What of this kind these organisations took over, as id of the thing, id of the organisation and stage; whoever asks
     * shows of the things those that the viewer sees.
     */
    public List<Taken> taken(Viewer viewer, String kind, Collection<Long> organisationIds, int limit) {
        return organisationIds.isEmpty() ? List.of()
                : em.createQuery("select a.thingId, o.id, l.stage " + LATEST + "a.kind = :kind and o.id in :organisations"
                                + " order by l.at desc, l.id desc", Object[].class)
                        .setParameter("kind", kind).setParameter("organisations", organisationIds).setMaxResults(limit)
                        .getResultStream().map(row -> new Taken((Long) row[0], (Long) row[1], (Stage) row[2])).toList();
    }

    /** That an organisation took over a thing, by their ids. */
    public record Taken(long thingId, long organisationId, Stage stage) {
    }

    protected List<Declaration> declared(Adoption adoption) {
        return em.createQuery("select l from Declaration l join fetch l.adoption a join fetch a.organisation"
                        + " where a = :adoption order by l.number desc", Declaration.class)
                .setParameter("adoption", adoption).getResultList();
    }

    /** The adoption of the thing by the organisation, made where there is none; nobody else declares until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Adoption held(Organisation organisation, Ref thing) {
        turns.take(Adoption.KIND, thing + " " + organisation.getId());
        return em.createQuery("select a from Adoption a where a.kind = :kind and a.thingId = :thing"
                        + " and a.organisation = :organisation", Adoption.class).setParameter("kind", thing.kind())
                .setParameter("thing", thing.id()).setParameter("organisation", organisation).getResultStream().findFirst()
                .orElseGet(() -> add(new Adoption(em.getReference(Organisation.class, organisation.getId()), thing)));
    }

    /** @throws InvalidInput when somebody declared something at the same moment */
    @Transactional(Transactional.TxType.MANDATORY)
    protected <T> T add(T thing) {
        try {
            em.persist(thing);
            em.flush();
            return thing;
        } catch (PersistenceException e) {
            if (Doubles.isDouble(e)) {
                throw new InvalidInput("stage", "language.invalid.meanwhile");
            }
            throw e;
        }
    }

    protected List<Declaration> unguarded(Collection<Long> ids) {
        return em.createQuery(WITH_ALL + "a.id in :ids", Declaration.class).setParameter("ids", ids).getResultList();
    }

    protected List<Long> idsAfter(long after, int limit) {
        return em.createQuery("select a.id from Adoption a where a.id > :after order by a.id", Long.class)
                .setParameter("after", after).setMaxResults(limit).getResultList();
    }

    protected List<Long> idsOf(Ref thing) {
        return em.createQuery("select a.id from Adoption a where a.kind = :kind and a.thingId = :thing order by a.id", Long.class)
                .setParameter("kind", thing.kind()).setParameter("thing", thing.id()).getResultList();
    }
}
