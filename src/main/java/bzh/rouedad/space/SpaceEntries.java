package bzh.rouedad.space;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Tells the catalogue of spaces. */
@ApplicationScoped
class SpaceEntries implements EntrySource {
    @Inject
    Spaces spaces;

    @Override
    public String kind() {
        return Space.KIND;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        return spaces.unguarded(ids).stream().map(space -> new Entry(space.ref(), space.getName(), space.getUrl(),
                space.getCircle().getId(), space.getCircle().getAudience(), space.getSlug(), space.getName(), List.of(),
                space.getSummary() == null ? "" : space.getSummary())).toList();
    }

    @Override
    public List<Long> idsAfter(long after, int limit) {
        return spaces.idsAfter(after, limit);
    }
}
