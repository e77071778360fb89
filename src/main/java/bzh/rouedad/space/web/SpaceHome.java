package bzh.rouedad.space.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.space.Pledge;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpacePolicy;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A space's front door; other features hang their own parts in it. */
@Named
@RequestScoped
public class SpaceHome {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;

    private Space space;
    private List<Pledge> pledges = List.of();

    @PostConstruct
    void load() {
        space = spaces.find(signedIn.getViewer(), asked.get("space")).orElse(null);
        if (space != null) {
            pledges = spaces.pledges(signedIn.getViewer(), space);
        }
    }

    public void open() {
        if (space == null) {
            Screen.absent();
        }
    }

    public Space getSpace() {
        return space;
    }

    public List<Pledge> getPledges() {
        return pledges;
    }

    public boolean isWriter() {
        return SpacePolicy.mayWrite(signedIn.getViewer(), space);
    }

    public boolean isPublisher() {
        return SpacePolicy.mayPublish(signedIn.getViewer(), space);
    }

    public boolean isMember() {
        return signedIn.getViewer().isMemberOf(space.getCircle());
    }

    public boolean isHost() {
        return SpacePolicy.mayWelcome(signedIn.getViewer(), space);
    }
}
