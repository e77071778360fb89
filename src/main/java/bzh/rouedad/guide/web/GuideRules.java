package bzh.rouedad.guide.web;

import bzh.rouedad.guide.GuidePolicy;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.guide.Publishing;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How publications of a space come out: by one person, or by one who proposes and another who says yes. */
@Named
@RequestScoped
public class GuideRules {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Spaces spaces;
    @Inject
    Guides guides;
    @Inject
    Publishing publishing;
    @Inject
    Words words;

    private Space space;
    private boolean demanded;

    @PostConstruct
    void load() {
        space = spaces.find(signedIn.getViewer(), asked.get("space")).orElse(null);
        demanded = space != null && guides.isApprovalDemanded(space);
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demandForm(asked, space != null, viewer.isSignedIn(), () -> GuidePolicy.mayDemandApproval(viewer, space));
    }

    public void save() {
        acting.attempt(space != null, () -> {
            publishing.demandApproval(signedIn.getViewer(), space, demanded);
            Screen.tell(words.say("guide.rules.saved"));
            Screen.go(space.getUrl());
        });
    }

    public Space getSpace() {
        return space;
    }

    public boolean isDemanded() {
        return demanded;
    }

    public void setDemanded(boolean demanded) {
        this.demanded = demanded;
    }
}
