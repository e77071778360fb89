package bzh.rouedad.search.web;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.search.Related;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Under a page or a publication: what resembles it. */
@Named
@RequestScoped
public class RelatedThings {
    private static final int MOST = 5;

    @Inject
    SignedIn signedIn;
    @Inject
    Related related;

    private List<Entry> things;

    /**
     * At most {@value #MOST} things like this one, the likest first, but those that the screen leads to anyway. A request asks
     * for one thing.
     */
    public List<Entry> to(Ref thing, List<Ref> known) {
        if (things == null) {
            things = related.to(signedIn.getViewer(), thing, known, MOST);
        }
        return things;
    }
}
