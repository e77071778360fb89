package bzh.rouedad.adoption;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the catalogue of adoptions: each is called as the thing, at home with its organisation, and seen by whoever sees
 * the thing. The search finds by it what places of some size or department took over.
 */
@ApplicationScoped
class AdoptionEntries implements EntrySource {
    @Inject
    Adoptions adoptions;
    @Inject
    Catalogue catalogue;

    @Override
    public String kind() {
        return Adoption.KIND;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        List<Declaration> latest = adoptions.unguarded(ids);
        Map<Ref, Entry> things = catalogue.find(latest.stream().map(each -> each.getAdoption().getThing()).collect(Collectors.toSet()));
        return latest.stream().map(each -> entry(each, things.get(each.getAdoption().getThing()))).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Long> idsAfter(long after, int limit) {
        return adoptions.idsAfter(after, limit);
    }

    @Override
    public List<Ref> following(Ref thing) {
        return AdoptionPolicy.KINDS.contains(thing.kind())
                ? adoptions.idsOf(thing).stream().map(id -> new Ref(Adoption.KIND, id)).toList() : List.of();
    }

    private static Entry entry(Declaration latest, Entry thing) {
        if (thing == null) {
            return null;
        }
        Organisation organisation = latest.getAdoption().getOrganisation();
        Territory department = organisation.getDepartment();
        String text = Stream.of(organisation.getLabel(), latest.getChanged()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return new Entry(latest.getAdoption().ref(), thing.title(), latest.getAdoption().getUrl(), thing.circleId(), thing.audience(),
                thing.placeSlug(), organisation.getName(), thing.tags(), text, new Aspects(latest.getAt(), latest.getStage().name(), null,
                List.of(), List.of(thing.ref()), department == null ? null : department.getName(),
                organisation.getSize() == null ? null : organisation.getSize().name(), null));
    }
}
