package bzh.rouedad.guide;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Making publications of pages and bringing them out. */
@ApplicationScoped
public class Publishing {
    @Inject
    Guides guides;
    @Inject
    Pages pages;
    @Inject
    Ledger ledger;

    /**
     * Makes a publication in this space.
     *
     * @throws InvalidInput when a chapter is no page the viewer sees, a text does not do, or it would come out empty
     */
    @Transactional
    public Guide make(Viewer viewer, Space space, GuideText text) {
        viewer.require(GuidePolicy.mayMake(viewer, space));
        GuideText clean = text.checked();
        Guide guide = new Guide(guides.held(space), freeSlug(clean.title()));
        boolean out = guide.describe(clean, chapters(viewer, space, clean.pages()), Clock.systemUTC().instant());
        guides.add(guide);
        ledger.record(viewer, out ? Verb.PUBLISHED : Verb.CREATED, guide.ref(), space.getCircle(), null);
        return guide;
    }

    /**
     * Changes a publication; bringing it out is such a change.
     *
     * @param seen the version the text was made from; null overwrites whatever stands
     * @throws ChangedMeanwhile when another version stands
     */
    @Transactional
    public Guide edit(Viewer viewer, Guide guide, GuideText text, Long seen) {
        viewer.require(GuidePolicy.mayEdit(viewer, guide));
        GuideText clean = text.checked();
        Guide held = guides.forEdit(guide.getId());
        ChangedMeanwhile.refuseIf(seen, held.getVersion());
        List<Page> chapters = new ArrayList<>(chapters(viewer, held.getSpace(), clean.pages()));
        // Chapters the editor may not see were not in their list: they stay, at the end.
        held.chapters().stream().filter(page -> !viewer.sees(page.getSpace().getCircle())).forEach(chapters::add);
        boolean out = held.describe(clean, chapters, Clock.systemUTC().instant());
        ledger.record(viewer, out ? Verb.PUBLISHED : Verb.REVISED, held.ref(), held.getSpace().getCircle(), null);
        return held;
    }

    private List<Page> chapters(Viewer viewer, Space space, List<String> addresses) {
        return guides.held(addresses.stream().map(address -> {
            int slash = address.indexOf('/');
            String home = slash < 0 ? space.getSlug() : address.substring(0, slash);
            return pages.find(viewer, home, address.substring(slash + 1))
                    .orElseThrow(() -> new InvalidInput("pages", "guide.invalid.chapter", Characters.cut(address, 200)));
        }).distinct().toList());
    }

    private String freeSlug(String title) {
        String slug = Slug.free(title, guides::slugsFrom);
        if (slug.isEmpty()) {
            throw new InvalidInput("title", "wiki.invalid.title");
        }
        return slug;
    }
}
