package bzh.rouedad.organisation;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the catalogue of organisations. They lie in no space. */
@ApplicationScoped
class OrganisationEntries implements EntrySource {
    @Inject
    Organisations organisations;

    @Override
    public String kind() {
        return Organisation.KIND;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        return organisations.unguarded(ids).stream().map(OrganisationEntries::entry).toList();
    }

    @Override
    public List<Long> idsAfter(long after, int limit) {
        return organisations.idsAfter(after, limit);
    }

    private static Entry entry(Organisation organisation) {
        String territory = organisation.getTerritory() == null ? organisation.getArea()
                : organisation.getTerritory().getLabel();
        String text = Stream.of(organisation.getSummary(), territory, organisation.getSiren()).filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new Entry(organisation.ref(), organisation.getName(), organisation.getUrl(),
                organisation.getCircle().getId(), organisation.getCircle().getAudience(), "", organisation.getLabel(),
                List.of(), text, aspects(organisation));
    }

    private static Aspects aspects(Organisation organisation) {
        Territory territory = organisation.getTerritory();
        Territory department = organisation.getDepartment();
        return Aspects.of(department == null ? null : department.getName(),
                territory == null || territory.getSize() == null ? null : territory.getSize().name());
    }
}
