package bzh.rouedad.guide.web;

import bzh.rouedad.calendar.Series;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.guide.ChapterLine;
import bzh.rouedad.guide.Cover;
import bzh.rouedad.guide.Covers;
import bzh.rouedad.guide.Edition;
import bzh.rouedad.guide.Editions;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.GuidePolicy;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.guide.Outcomes;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.wiki.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The cover of a publication and its table of contents: those of the edition readers have, or before the first, of the work
 * in progress.
 */
@Named
@RequestScoped
public class ReadGuide {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Guides guides;
    @Inject
    Outcomes outcomes;
    @Inject
    Editions editions;
    @Inject
    Covers covers;

    private Guide guide;
    private Edition edition;
    private Cover cover;
    private List<Page> pages = List.of();
    private List<ChapterLine> chapters = List.of();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        guide = guides.find(viewer, asked.get("guide")).orElse(null);
        if (guide == null) {
            return;
        }
        pages = guides.chapters(viewer, guide);
        edition = editions.current(viewer, guide).orElse(null);
        cover = (edition == null ? covers.of(viewer, guide) : covers.of(viewer, edition)).orElse(null);
        chapters = edition != null ? editions.chapters(viewer, edition) : pages.stream()
                .map(page -> new ChapterLine(page.getId(), page.getRevision().getId(), page.getTitle(), page.getUrl())).toList();
    }

    public void open() {
        if (guide == null) {
            Screen.absent();
        }
    }

    public Guide getGuide() {
        return guide;
    }

    /** The one readers have; null before the first. */
    public Edition getEdition() {
        return edition;
    }

    public String getTitle() {
        return edition == null ? guide.getTitle() : edition.getTitle();
    }

    public String getSummary() {
        return edition == null ? guide.getSummary() : edition.getSummary();
    }

    /** The picture on it; null for none. */
    public Cover getCover() {
        return cover;
    }

    public List<ChapterLine> getChapters() {
        return chapters;
    }

    /** All editions, the latest first. */
    public List<Edition> getEditions() {
        return editions.of(signedIn.getViewer(), guide);
    }

    /** What the cover leads to. */
    public List<Ref> getKnown() {
        return pages.stream().map(Page::ref).toList();
    }

    /** Programmes and series of meetings it came out of. */
    public List<Series> getSeries() {
        return outcomes.seriesOf(signedIn.getViewer(), guide);
    }

    /** Whether other sites may show it: whether everybody sees it here. */
    public boolean isShowable() {
        return Viewer.stranger().sees(guide.getSpace().getCircle());
    }

    public boolean isEditable() {
        return GuidePolicy.mayEdit(signedIn.getViewer(), guide);
    }
}
