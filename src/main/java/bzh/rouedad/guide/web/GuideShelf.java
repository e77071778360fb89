package bzh.rouedad.guide.web;

import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All publications the viewer sees; those of one space for its front door. */
@Named("guides")
@RequestScoped
public class GuideShelf {
    private static final int SIZE = 60;
    private static final int SHOWN = 12;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Guides guides;

    private List<Guide> list;

    public Pager getPager() {
        return Pager.of(asked.get("page"), SIZE, guides.count(signedIn.getViewer()));
    }

    public List<Guide> getList() {
        if (list == null) {
            list = guides.list(signedIn.getViewer(), null, getPager().offset(), SIZE);
        }
        return list;
    }

    /** Of this space, or of all when it is null. */
    public List<Guide> in(Space space) {
        return guides.list(signedIn.getViewer(), space, 0, SHOWN);
    }
}
