package bzh.rouedad.space.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpacePolicy;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All spaces the viewer sees. */
@Named("spaces")
@RequestScoped
public class SpaceList {
    private static final int SIZE = 60;

    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Asked asked;

    private List<Space> list;

    public Pager getPager() {
        return Pager.of(asked.get("page"), SIZE, spaces.count(signedIn.getViewer()));
    }

    public List<Space> getList() {
        if (list == null) {
            list = spaces.list(signedIn.getViewer(), getPager().offset(), SIZE);
        }
        return list;
    }

    public boolean isFounder() {
        return SpacePolicy.mayFound(signedIn.getViewer());
    }
}
