package bzh.rouedad.space.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.space.Pledge;
import bzh.rouedad.space.PledgeState;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What all partners promised, and what became of it. */
@Named
@RequestScoped
public class PledgeList {
    private static final int SIZE = 100;
    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;

    private PledgeState state;
    private Pager pager;
    private List<Pledge> list;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        state = Stream.of(PledgeState.values()).filter(each -> each.name().equals(asked.get("etat"))).findFirst().orElse(null);
        pager = Pager.of(asked.get("page"), SIZE, spaces.countPledges(viewer, state));
        list = spaces.pledges(viewer, state, pager.offset(), SIZE);
    }

    public List<Pledge> getList() {
        return list;
    }

    public Pager getPager() {
        return pager;
    }

    /** The state chosen; null for all. */
    public PledgeState getState() {
        return state;
    }

    public PledgeState[] getStates() {
        return PledgeState.values();
    }

    /** How many there are in this state, or in all when it is null. */
    public long count(PledgeState of) {
        return spaces.countPledges(signedIn.getViewer(), of);
    }

    /** Whether its day has passed. */
    public boolean isLate(Pledge pledge) {
        return pledge.isLate(LocalDate.now(Clock.system(HERE)));
    }

    /** The address of this list, to which a page number is added. */
    public String getAddress() {
        return "/engagements?" + (state == null ? "" : "etat=" + state + "&");
    }
}
