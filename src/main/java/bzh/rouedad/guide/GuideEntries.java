package bzh.rouedad.guide;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Tells the catalogue of publications. */
@ApplicationScoped
class GuideEntries implements EntrySource {
    @Inject
    Guides guides;
    @Inject
    Editions editions;

    @Override
    public String kind() {
        return Guide.KIND;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        return guides.unguarded(ids).stream().map(this::entry).toList();
    }

    /**
     * Its text holds the summary and the titles of the chapters readers have; before the first edition, of those that no
     * reader of it is kept from.
     */
    private Entry entry(Guide guide) {
        Space space = guide.getSpace();
        StringBuilder text = new StringBuilder(guide.getSummary() == null ? "" : guide.getSummary());
        if (guide.getEdition() > 0) {
            editions.titles(guide).forEach(title -> text.append('\n').append(title));
        } else {
            titles(guide, space).forEach(title -> text.append('\n').append(title));
        }
        return new Entry(guide.ref(), guide.getTitle(), guide.getUrl(), space.getCircle().getId(),
                space.getCircle().getAudience(), space.getSlug(), space.getName(), guide.getColophon().getThemes(), text.toString(),
                new Aspects(guide.getChangedAt(), guide.getStatus().name(), null, List.of()));
    }

    private List<String> titles(Guide guide, Space space) {
        return guides.withChapters(guide).stream()
                .filter(page -> page.getSpace().getId().equals(space.getId())
                        || Viewer.stranger().sees(page.getSpace().getCircle()))
                .map(Page::getTitle).toList();
    }

    @Override
    public List<Long> idsAfter(long after, int limit) {
        return guides.idsAfter(after, limit);
    }
}
