package bzh.rouedad.guide.web;

import bzh.rouedad.guide.Cover;
import bzh.rouedad.guide.Covers;
import bzh.rouedad.guide.Edition;
import bzh.rouedad.guide.EditionChapter;
import bzh.rouedad.guide.Editions;
import bzh.rouedad.guide.WholeText;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All chapters of an edition on one page, for paper. */
@Named
@RequestScoped
public class PrintEdition {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Editions editions;
    @Inject
    Covers covers;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    private Edition edition;
    private Cover cover;
    private List<EditionChapter> chapters = List.of();
    private WholeText whole;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        edition = EditionAsked.find(editions, viewer, asked).orElse(null);
        if (edition != null) {
            cover = covers.of(viewer, edition).orElse(null);
            chapters = editions.texts(viewer, edition);
            whole = new WholeText(edition, chapters, site);
        }
    }

    public void open() {
        if (edition == null) {
            Screen.absent();
        }
    }

    public Edition getEdition() {
        return edition;
    }

    /** The picture on the cover; null for none. */
    public Cover getCover() {
        return cover;
    }

    /** Empty when they are too long together for one page. */
    public List<EditionChapter> getChapters() {
        return chapters;
    }

    public String id(EditionChapter chapter) {
        return WholeText.id(chapter.getPosition());
    }

    public String html(EditionChapter chapter) {
        return whole.of(chapter);
    }
}
