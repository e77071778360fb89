package bzh.rouedad.wiki.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every page of a space, by title. */
@Named
@RequestScoped
public class AllPages {
    private static final int SIZE = 100;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Pages pages;

    private Space space;
    private List<Page> list = List.of();

    @PostConstruct
    void load() {
        space = spaces.find(signedIn.getViewer(), asked.get("space")).orElse(null);
        if (space != null) {
            list = pages.list(signedIn.getViewer(), space, getPager().offset(), SIZE);
        }
    }

    public void open() {
        if (space == null) {
            Screen.absent();
        }
    }

    public Space getSpace() {
        return space;
    }

    public Pager getPager() {
        return Pager.of(asked.get("page"), SIZE, pages.count(signedIn.getViewer(), space));
    }

    public List<Page> getList() {
        return list;
    }
}
