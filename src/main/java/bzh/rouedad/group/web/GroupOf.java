package bzh.rouedad.group.web;

import bzh.rouedad.group.Charter;
import bzh.rouedad.group.Charters;
import bzh.rouedad.group.Door;
import bzh.rouedad.group.GroupPolicy;
import bzh.rouedad.group.Requests;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** The charter of a group as its front door shows it. */
@Named
@RequestScoped
public class GroupOf {
    @Inject
    SignedIn signedIn;
    @Inject
    Charters charters;
    @Inject
    Requests requests;

    private Long loaded;
    private Charter charter;
    private List<Person> chairs;
    private List<Organisation> organisations;
    private int waiting;

    private void load(Space space) {
        if (Objects.equals(loaded, space.getId())) {
            return;
        }
        Viewer viewer = signedIn.getViewer();
        loaded = space.getId();
        charter = charters.of(viewer, space).orElse(null);
        chairs = charters.chairs(viewer, space);
        organisations = charters.organisations(viewer, space);
        waiting = isLeader(space) ? requests.waiting(viewer, space).size() : 0;
    }

    public boolean isGroup(Space space) {
        return GroupPolicy.isGroup(space);
    }

    /** Null where none was written. */
    public Charter charter(Space space) {
        load(space);
        return charter;
    }

    public Door door(Space space) {
        load(space);
        return charter == null ? Door.INVITATION : charter.getDoor();
    }

    public List<String> mandate(Space space) {
        load(space);
        return charter == null || charter.getMandate() == null ? List.of() : charter.getMandate().lines().filter(line -> !line.isBlank()).toList();
    }

    public List<Person> chairs(Space space) {
        load(space);
        return chairs;
    }

    public List<Organisation> organisations(Space space) {
        load(space);
        return organisations;
    }

    /** How many wait for an answer of the viewer. */
    public int waiting(Space space) {
        load(space);
        return waiting;
    }

    public boolean isLeader(Space space) {
        return GroupPolicy.mayLead(signedIn.getViewer(), space);
    }

    public boolean isMember(Space space) {
        return signedIn.getViewer().isMemberOf(space.getCircle());
    }
}
