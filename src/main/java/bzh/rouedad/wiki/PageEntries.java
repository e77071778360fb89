package bzh.rouedad.wiki;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.catalogue.Section;
import bzh.rouedad.markup.Heading;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Tells the catalogue of pages. */
@ApplicationScoped
class PageEntries implements EntrySource {
    @Inject
    Pages pages;

    @Override
    public String kind() {
        return Page.KIND;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        return pages.unguarded(ids).stream().map(page -> {
            Space space = page.getSpace();
            return new Entry(page.ref(), page.getTitle(), page.getUrl(), space.getCircle().getId(),
                    space.getCircle().getAudience(), space.getSlug(), space.getName(), page.getRevision().getTags(),
                    page.getRevision().getPlainText(), aspects(page));
        }).toList();
    }

    private static Aspects aspects(Page page) {
        Revision revision = page.getRevision();
        return new Aspects(page.getChangedAt(), null, null, Section.of(revision.getPlainText(),
                revision.getOutline().stream().map(Heading::anchor).toList(),
                revision.getOutline().stream().map(Heading::text).toList()), PageFiles.of(revision))
                .in(revision.getLanguage());
    }

    @Override
    public List<Long> idsAfter(long after, int limit) {
        return pages.idsAfter(after, limit);
    }
}
