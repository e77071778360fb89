package bzh.rouedad.wiki.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The pages last changed, for the front door of a space or of the network. */
@Named
@RequestScoped
public class LatestPages {
    private static final int SHOWN = 8;

    @Inject
    SignedIn signedIn;
    @Inject
    Pages pages;

    /** Of this space, or of all when it is null. */
    public List<Page> in(Space space) {
        return pages.latest(signedIn.getViewer(), space, SHOWN);
    }
}
