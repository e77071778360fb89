package bzh.rouedad.wiki.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageTags;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The tags of a space, and the pages of one of them. */
@Named
@RequestScoped
public class Tags {
    private static final int MOST = 500;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    PageTags tags;

    private Space space;
    private String chosen;
    private List<PageTags.Tag> list = List.of();
    private List<Page> pages = List.of();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        space = spaces.find(viewer, asked.get("space")).orElse(null);
        chosen = asked.get("etiquette");
        if (space != null && chosen == null) {
            list = tags.list(viewer, space, MOST);
        } else if (space != null) {
            pages = tags.pages(viewer, space, chosen, MOST);
        }
    }

    public void open() {
        if (space == null || chosen != null && pages.isEmpty()) {
            Screen.absent();
        }
    }

    public Space getSpace() {
        return space;
    }

    /** The tag whose pages are shown; null for all tags. */
    public String getChosen() {
        return chosen;
    }

    public List<PageTags.Tag> getList() {
        return list;
    }

    public List<Page> getPages() {
        return pages;
    }
}
