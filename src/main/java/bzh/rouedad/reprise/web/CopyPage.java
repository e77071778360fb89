package bzh.rouedad.reprise.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.reprise.ReprisePolicy;
import bzh.rouedad.reprise.Taking;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Taking a page into one of the viewer's spaces. */
@Named
@RequestScoped
public class CopyPage {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Pages pages;
    @Inject
    Spaces spaces;
    @Inject
    Taking taking;
    @Inject
    Words words;

    private Page page;
    private String title;
    private String target;

    @PostConstruct
    void load() {
        page = pages.find(signedIn.getViewer(), asked.get("space"), asked.get("page")).orElse(null);
        if (page != null) {
            title = page.getTitle();
        }
    }

    public void open() {
        if (page == null) {
            Screen.absent();
        } else {
            Screen.demand(signedIn.getViewer().isSignedIn(), false);
        }
    }

    public void take() {
        Viewer viewer = signedIn.getViewer();
        try {
            Space into = spaces.find(viewer, target).filter(space -> ReprisePolicy.mayTake(viewer, page, space))
                    .orElseThrow(() -> new InvalidInput("target", "reprise.invalid.target"));
            Page copy = taking.copy(viewer, page, into, title == null ? "" : title);
            Screen.tell(words.say("reprise.taken", copy.getTitle()));
            Screen.go(copy.getUrl());
        } catch (InvalidInput e) {
            Screen.complain(e);
        }
    }

    /** Spaces it may be taken into; its own last, where a copy is another page beside it. */
    public List<Space> getTargets() {
        Viewer viewer = signedIn.getViewer();
        return spaces.mine(viewer).stream().filter(space -> ReprisePolicy.mayTake(viewer, page, space))
                .sorted((one, other) -> Boolean.compare(isHome(one), isHome(other))).toList();
    }

    private boolean isHome(Space space) {
        return space.getId().equals(page.getSpace().getId());
    }

    public Page getPage() {
        return page;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
