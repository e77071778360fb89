package bzh.rouedad.space.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Pledge;
import bzh.rouedad.space.PledgeState;
import bzh.rouedad.space.PledgeText;
import bzh.rouedad.space.Pledging;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpacePolicy;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Promising something in the name of a space, or saying what became of a promise, {@code ?no=}. */
@Named
@RequestScoped
public class EditPledge {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Pledging pledging;
    @Inject
    Words words;

    private Space space;
    private Pledge pledge;
    private String text;
    private String term;
    private String due;
    private PledgeState state = PledgeState.PROMISED;
    private String proof;
    private Long seen;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        space = spaces.find(viewer, asked.get("space")).orElse(null);
        if (space == null || asked.get("no") == null) {
            return;
        }
        pledge = spaces.pledges(viewer, space).stream().filter(each -> each.getId().toString().equals(asked.get("no"))).findFirst()
                .orElse(null);
        if (pledge != null) {
            text = pledge.getText();
            term = pledge.getTerm();
            due = pledge.getDue() == null ? null : pledge.getDue().toString();
            state = pledge.getState();
            proof = pledge.getProof();
            seen = pledge.getVersion();
        }
    }

    public void open() {
        if (space == null || asked.get("no") != null && pledge == null) {
            Screen.absent();
        } else {
            Screen.demand(SpacePolicy.mayWelcome(signedIn.getViewer(), space), signedIn.getViewer().isSignedIn());
        }
    }

    public void save() {
        try {
            PledgeText said = new PledgeText(text, term, due, state, proof);
            if (pledge == null) {
                pledging.pledge(signedIn.getViewer(), space, said);
            } else {
                pledging.change(signedIn.getViewer(), space, pledge, said, seen);
            }
            Screen.tell(words.say("space.pledge.saved"));
            Screen.go(space.getUrl());
        } catch (InvalidInput e) {
            Screen.complain(e);
        }
    }

    public Space getSpace() {
        return space;
    }

    public PledgeState[] getStates() {
        return PledgeState.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public PledgeState getState() {
        return state;
    }

    public void setState(PledgeState state) {
        this.state = state;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    /** The version the form was made from. */
    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }
}
