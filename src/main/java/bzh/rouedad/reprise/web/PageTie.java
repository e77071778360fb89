package bzh.rouedad.reprise.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.reprise.Attribution;
import bzh.rouedad.reprise.Reprises;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PagePolicy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On a page: where it was taken from, who took it, and what waits on either side. */
@Named
@RequestScoped
public class PageTie {
    private static final int MOST = 20;

    @Inject
    SignedIn signedIn;
    @Inject
    Attribution attribution;
    @Inject
    Reprises reprises;

    private List<Attribution.Owed> chain;
    private List<Page> copies;
    private Integer proposals;

    /** The page it was taken from first, then where that one came from. */
    public List<Attribution.Owed> chain(Page page) {
        if (chain == null) {
            chain = attribution.of(signedIn.getViewer(), page);
        }
        return chain;
    }

    /** At most {@value #MOST} pages that were taken from it. */
    public List<Page> copies(Page page) {
        if (copies == null) {
            copies = reprises.copies(signedIn.getViewer(), page, MOST);
        }
        return copies;
    }

    /** What the source has that this page has not, for whoever may change it; 0 for everybody else. */
    public int changes(Page page) {
        Viewer viewer = signedIn.getViewer();
        return chain(page).isEmpty() || !PagePolicy.mayEdit(viewer, page) ? 0 : attribution.changes(viewer, page);
    }

    /** Whether the viewer may look at both sides, and bring them together. */
    public boolean isComparable(Page page) {
        return !chain(page).isEmpty() && chain(page).get(0).page() != null && PagePolicy.mayEdit(signedIn.getViewer(), page);
    }

    /** How many proposals wait for an answer, for whoever may give it. */
    public int proposals(Page page) {
        if (proposals == null) {
            proposals = reprises.proposals(signedIn.getViewer(), page).size();
        }
        return proposals;
    }
}
