package bzh.rouedad.guide.web;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.GuidePolicy;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.wiki.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The cover of a publication and its table of contents. */
@Named
@RequestScoped
public class ReadGuide {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Guides guides;

    private Guide guide;
    private List<Page> chapters = List.of();

    @PostConstruct
    void load() {
        guide = guides.find(signedIn.getViewer(), asked.get("guide")).orElse(null);
        if (guide != null) {
            chapters = guides.chapters(signedIn.getViewer(), guide);
        }
    }

    public void open() {
        if (guide == null) {
            Screen.absent();
        }
    }

    public Guide getGuide() {
        return guide;
    }

    public List<Page> getChapters() {
        return chapters;
    }

    /** What the cover leads to. */
    public List<Ref> getKnown() {
        return chapters.stream().map(Page::ref).toList();
    }

    public boolean isEditable() {
        return GuidePolicy.mayEdit(signedIn.getViewer(), guide);
    }
}
