package bzh.rouedad.wiki.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.wiki.Draft;
import bzh.rouedad.wiki.DraftState;
import bzh.rouedad.wiki.Drafts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All that somebody typed and did not save, wherever it was. */
@Named
@RequestScoped
public class MyDrafts {
    private static final int MOST = 200;

    @Inject
    SignedIn signedIn;
    @Inject
    Drafts drafts;

    private List<Draft> open = List.of();
    private List<Draft> discarded = List.of();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        if (viewer.isSignedIn()) {
            open = drafts.all(viewer, DraftState.OPEN, MOST);
            discarded = drafts.all(viewer, DraftState.DISCARDED, MOST);
        }
    }

    public void open() {
        Screen.demand(signedIn.getViewer().isSignedIn(), signedIn.getViewer().isSignedIn());
    }

    public List<Draft> getOpen() {
        return open;
    }

    /** Those that were thrown away within the last thirty days. */
    public List<Draft> getDiscarded() {
        return discarded;
    }
}
