package bzh.rouedad.wiki.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageLinks;
import bzh.rouedad.wiki.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What leads to a page. */
@Named
@RequestScoped
public class LinksHere {
    private static final int SIZE = 100;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Pages pages;
    @Inject
    PageLinks links;

    private Page page;
    private Pager pager;
    private List<Page> list = List.of();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        page = pages.find(viewer, asked.get("space"), asked.get("page")).orElse(null);
        if (page != null) {
            pager = Pager.of(asked.get("p"), SIZE, links.countLeadingTo(viewer, page.getUrl()));
            list = links.leadingTo(viewer, page.getUrl(), pager.offset(), SIZE);
        }
    }

    public void open() {
        if (page == null) {
            Screen.absent();
        }
    }

    public Page getPage() {
        return page;
    }

    public Pager getPager() {
        return pager;
    }

    public List<Page> getList() {
        return list;
    }
}
