package bzh.rouedad.group.web;

import bzh.rouedad.group.EntryRequest;
import bzh.rouedad.group.GroupPolicy;
import bzh.rouedad.group.Requests;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Those who ask to come into a group, for its animators. */
@Named
@RequestScoped
public class EntryRequests {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Requests requests;

    private Space space;
    private List<EntryRequest> list = List.of();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        space = spaces.find(viewer, asked.get("space")).filter(GroupPolicy::isGroup).orElse(null);
        if (space != null && GroupPolicy.mayLead(viewer, space)) {
            list = requests.waiting(viewer, space);
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demandForm(asked, space != null, viewer.isSignedIn(), () -> GroupPolicy.mayLead(viewer, space));
    }

    public Space getSpace() {
        return space;
    }

    public List<EntryRequest> getList() {
        return list;
    }
}
