package bzh.rouedad.wiki.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageLinks;
import bzh.rouedad.wiki.PagePolicy;
import bzh.rouedad.wiki.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every page of a space, by title; and those that changed last, are wanted, or lie apart. */
@Named
@RequestScoped
public class AllPages {
    private static final int SIZE = 100;
    private static final int MOST = 500;
    private static final List<String> LOOKS = List.of("toutes", "recentes", "demandees", "orphelines");

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Pages pages;
    @Inject
    PageLinks links;

    private Space space;
    private List<Page> list = List.of();
    private List<PageLinks.Wanted> wanted = List.of();

    @PostConstruct
    void load() {
        space = spaces.find(signedIn.getViewer(), asked.get("space")).orElse(null);
        if (space != null) {
            show(signedIn.getViewer());
        }
    }

    private void show(Viewer viewer) {
        switch (getLook()) {
            case "demandees" -> wanted = links.wanted(viewer, space, MOST);
            case "orphelines" -> list = links.orphans(viewer, space, MOST);
            case "recentes" -> list = pages.latest(viewer, space, SIZE);
            default -> list = pages.list(viewer, space, getPager().offset(), SIZE);
        }
    }

    public void open() {
        if (space == null) {
            Screen.absent();
        }
    }

    /** Which pages are shown: {@code demandees}, {@code orphelines}, {@code recentes}, or all for anything else. */
    public String getLook() {
        String look = asked.get("vue");
        return look != null && LOOKS.contains(look) ? look : "toutes";
    }

    /** Whether the viewer may look into the trash. */
    public boolean isKeeper() {
        return PagePolicy.mayTrash(signedIn.getViewer(), space);
    }

    public List<PageLinks.Wanted> getWanted() {
        return wanted;
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
