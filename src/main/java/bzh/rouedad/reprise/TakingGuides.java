package bzh.rouedad.reprise;

import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.GuideStatus;
import bzh.rouedad.guide.GuideText;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.guide.Imprint;
import bzh.rouedad.guide.Publishing;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Wiki;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Taking a whole publication into another space. */
@ApplicationScoped
public class TakingGuides {
    @Inject
    Guides guides;
    @Inject
    Publishing publishing;
    @Inject
    Taking taking;
    @Inject
    Reprises reprises;
    @Inject
    Ways ways;
    @Inject
    Wiki wiki;

    /**
     * Makes a publication in preparation, under the same licence, of copies of all chapters the viewer sees, each tied to its
     * own; links from chapter to chapter lead to the copies.
     *
     * @throws InvalidInput at {@code target} when a chapter may not be taken there; nothing is made then
     */
    @Transactional
    public Guide copy(Viewer viewer, Guide guide, Space into) {
        viewer.require(viewer.sees(guide.getSpace().getCircle()));
        List<Page> sources = guides.chapters(viewer, guide);
        for (Page chapter : sources) {
            if (!ReprisePolicy.mayTake(viewer, chapter, into)) {
                throw new InvalidInput("target", "reprise.invalid.chapter", chapter.getTitle());
            }
        }
        List<String> chapters = take(viewer, sources, into);
        Imprint imprint = new Imprint(guide.getLicence(), guide.getColophon().getLevel(), null, null, List.of(), List.of(),
                guide.getColophon().getThemes());
        Guide copy = publishing.make(viewer, into, new GuideText(guide.getKind(), guide.getTitle(), guide.getSummary(),
                GuideStatus.IN_PREPARATION, null, chapters, imprint, null, null));
        reprises.add(new GuideReprise(copy.getId(), guide.getId(), viewer.personIdOrNull(), Clock.systemUTC().instant()));
        return copy;
    }

    /** Addresses are chosen first, so that each text can name those of all the others. */
    private List<String> take(Viewer viewer, List<Page> sources, Space into) {
        List<String> slugs = sources.isEmpty() ? List.of()
                : wiki.freeSlugs(viewer, into, sources.stream().map(Page::getTitle).toList());
        Fellows fellows = Fellows.NONE.with(ways.planned(sources, into, slugs));
        Instant now = Clock.systemUTC().instant();
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Arrival as = new Arrival(sources.get(i).getTitle(), slugs.get(i), fellows, now);
            taken.add(taking.settle(viewer, sources.get(i), into, as).getSlug());
        }
        return taken;
    }

    /** The publication it was made of, if the viewer sees it; {@link #isTaken} tells whether there is one. */
    public Optional<Guide> source(Viewer viewer, Guide guide) {
        return reprises.source(viewer, guide);
    }

    /** Whether it was made of another one, seen or not. */
    public boolean isTaken(Guide guide) {
        return reprises.isTaken(guide);
    }
}
