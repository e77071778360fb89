package bzh.rouedad.calendar;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Tells the catalogue of series and programmes. */
@ApplicationScoped
class SeriesEntries implements EntrySource {
    @Inject
    SeriesList list;

    @Override
    public String kind() {
        return Series.KIND;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        return list.unguarded(ids).stream().map(SeriesEntries::entry).toList();
    }

    private static Entry entry(Series series) {
        Space space = series.getSpace();
        return new Entry(series.ref(), series.getTitle(), series.getUrl(), space.getCircle().getId(), space.getCircle().getAudience(),
                space.getSlug(), space.getName(), List.of(), series.getSummary() == null ? "" : series.getSummary(), Aspects.NONE);
    }

    @Override
    public List<Long> idsAfter(long after, int limit) {
        return list.idsAfter(after, limit);
    }
}
