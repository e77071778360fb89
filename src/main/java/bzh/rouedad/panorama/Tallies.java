package bzh.rouedad.panorama;

import bzh.rouedad.adoption.Stage;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.practice.Practice;
import bzh.rouedad.territory.TerritoryKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what is counted, and by what to know that it is still the same. Nobody is asked who looks: {@link Panorama} is. */
@ApplicationScoped
class Tallies {
    @PersistenceContext
    EntityManager em;

    /** What may be seen of a practice or a guide, and by whom. */
    record Thing(long circle, Long owner, Collection<String> themes) {
    }

    /** That an organisation uses a thing. */
    record Use(Ref thing, long organisation) {
    }

    /** Changes with each loading of a division. */
    protected List<Object> territoriesStamp() {
        return stamp("select count(t), max(t.id), (select max(s.loadedAt) from TerritorySet s) from Territory t");
    }

    /** Changes with each card. */
    protected List<Object> organisationsStamp() {
        return stamp("select count(o), sum(o.version) from Organisation o");
    }

    /** Changes with each sheet: its version counts its changes. */
    protected List<Object> practicesStamp() {
        return stamp("select count(p), sum(p.version) from Practice p");
    }

    /** Changes with each publication. */
    protected List<Object> guidesStamp() {
        return stamp("select count(g), sum(g.version) from Guide g");
    }

    /** Changes with each declaration: they are added, never changed. */
    protected List<Object> usesStamp() {
        return stamp("select count(l), max(l.id) from Declaration l");
    }

    private List<Object> stamp(String question) {
        return Arrays.asList(em.createQuery(question, Object[].class).getSingleResult());
    }

    protected Atlas territories() {
        return Atlas.of(em.createQuery("select t.id, t.kind, t.code, t.name, i.id, d.id, s.id, t.endedYear, t.population, t.centreX,"
                        + " t.centreY from Territory t left join t.intercommunality i left join t.department d left join t.successor s",
                        Object[].class).getResultStream()
                .map(row -> new Spot((Long) row[0], (TerritoryKind) row[1], (String) row[2], (String) row[3], (Long) row[4], (Long) row[5],
                        (Long) row[6], row[7] == null, (Long) row[8], (Double) row[9], (Double) row[10])).toList());
    }

    protected Map<Long, Actor> organisations() {
        return em.createQuery("select o.id, o.slug, o.name, o.kind, t.id from Organisation o left join o.territory t", Object[].class)
                .getResultStream()
                .map(row -> new Actor((Long) row[0], (String) row[1], (String) row[2], (OrganisationKind) row[3], (Long) row[4]))
                .collect(Collectors.toMap(Actor::id, Function.identity()));
    }

    /** Those that are not withdrawn. */
    protected Map<Ref, Thing> practices() {
        Map<Long, Collection<String>> themes = new HashMap<>();
        em.createQuery("select p.id, h from Practice p join p.themes h where p.withdrawnAt is null", Object[].class).getResultStream()
                .forEach(row -> themes.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((String) row[1]));
        return em.createQuery("select p.id, s.circle.id, p.organisation.id from Practice p join p.space s where p.withdrawnAt is null",
                        Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> new Ref(Practice.KIND, (Long) row[0]),
                        row -> new Thing((Long) row[1], (Long) row[2], themes.getOrDefault((Long) row[0], List.of()))));
    }

    /** They are used; nobody is told to have done them. */
    protected Map<Ref, Thing> guides() {
        return em.createQuery("select g from Guide g join fetch g.space s join fetch s.circle", Guide.class).getResultStream()
                .collect(Collectors.toMap(Guide::ref, guide -> new Thing(guide.getSpace().getCircle().getId(), null,
                        new HashSet<>(guide.getColophon().getThemes()))));
    }

    /** What organisations said last that they use. */
    protected List<Use> uses() {
        return em.createQuery("select a.kind, a.thingId, a.organisation.id from Declaration l join l.adoption a where l.stage = :used"
                        + " and not exists (select n.id from Declaration n where n.adoption = a and n.number > l.number)", Object[].class)
                .setParameter("used", Stage.IN_USE).getResultStream()
                .map(row -> new Use(new Ref((String) row[0], (Long) row[1]), (Long) row[2])).toList();
    }
}
