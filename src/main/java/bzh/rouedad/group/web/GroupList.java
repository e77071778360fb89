package bzh.rouedad.group.web;

import bzh.rouedad.group.Charter;
import bzh.rouedad.group.Charters;
import bzh.rouedad.group.Door;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.space.Space;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Working groups and clubs, with how one comes in. */
@Named
@RequestScoped
public class GroupList {
    private static final int SIZE = 60;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Charters charters;

    private Pager pager;
    private List<Space> list;
    private Map<Long, Charter> known;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        pager = Pager.of(asked.get("page"), SIZE, charters.countGroups(viewer));
        list = charters.groups(viewer, pager.offset(), SIZE);
        known = charters.of(viewer, list);
    }

    public List<Space> getList() {
        return list;
    }

    public Pager getPager() {
        return pager;
    }

    /** Null where none was written. */
    public Charter charter(Space space) {
        return known.get(space.getId());
    }

    public Door door(Space space) {
        return known.containsKey(space.getId()) ? known.get(space.getId()).getDoor() : Door.INVITATION;
    }

    public boolean isMine(Space space) {
        return signedIn.getViewer().isMemberOf(space.getCircle());
    }
}
