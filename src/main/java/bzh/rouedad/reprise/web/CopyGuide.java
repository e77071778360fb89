package bzh.rouedad.reprise.web;

import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.GuidePolicy;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.reprise.TakingGuides;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Taking a publication into one of the viewer's spaces, and whom one that was taken is owed to. */
@Named
@RequestScoped
public class CopyGuide {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Guides guides;
    @Inject
    Spaces spaces;
    @Inject
    TakingGuides taking;
    @Inject
    Words words;

    private Guide guide;
    private String target;

    @PostConstruct
    void load() {
        guide = guides.find(signedIn.getViewer(), asked.get("guide")).orElse(null);
    }

    public void open() {
        if (guide == null) {
            Screen.absent();
        } else {
            Screen.demand(signedIn.getViewer().isSignedIn(), false);
        }
    }

    public void take() {
        Viewer viewer = signedIn.getViewer();
        try {
            Space into = spaces.find(viewer, target).filter(space -> GuidePolicy.mayMake(viewer, space))
                    .orElseThrow(() -> new InvalidInput("target", "reprise.invalid.target"));
            Guide copy = taking.copy(viewer, guide, into);
            Screen.tell(words.say("reprise.taken", copy.getTitle()));
            Screen.go(copy.getUrl());
        } catch (InvalidInput e) {
            Screen.complain(e);
        }
    }

    /** Spaces where the viewer may make publications, other than its own. */
    public List<Space> getTargets() {
        Viewer viewer = signedIn.getViewer();
        return spaces.mine(viewer).stream().filter(space -> GuidePolicy.mayMake(viewer, space)
                && !space.getId().equals(guide.getSpace().getId())).toList();
    }

    public Guide getGuide() {
        return guide;
    }

    /** Whether the publication was made of another one. */
    public boolean isTaken() {
        return taking.isTaken(guide);
    }

    /** That other one; null when it is out of the viewer's sight. */
    public Guide getSource() {
        return taking.source(signedIn.getViewer(), guide).orElse(null);
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
