package bzh.rouedad.guide;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Tells the catalogue of publications. */
@ApplicationScoped
class GuideEntries implements EntrySource {
    @Inject
    Guides guides;

    @Override
    public String kind() {
        return Guide.KIND;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        return guides.unguarded(ids).stream().map(this::entry).toList();
    }

    /** Its text holds the summary and the titles of those chapters that no reader of the guide is kept from. */
    private Entry entry(Guide guide) {
        Space space = guide.getSpace();
        StringBuilder text = new StringBuilder(guide.getSummary() == null ? "" : guide.getSummary());
        guides.withChapters(guide).stream()
                .filter(page -> page.getSpace().getId().equals(space.getId())
                        || Viewer.stranger().sees(page.getSpace().getCircle()))
                .forEach(page -> text.append('\n').append(page.getTitle()));
        return new Entry(guide.ref(), guide.getTitle(), guide.getUrl(), space.getCircle().getId(),
                space.getCircle().getAudience(), space.getSlug(), space.getName(), List.of(), text.toString(),
                new Aspects(guide.getChangedAt(), guide.getStatus().name(), null, List.of()));
    }

    @Override
    public List<Long> idsAfter(long after, int limit) {
        return guides.idsAfter(after, limit);
    }
}
