package bzh.rouedad.space;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the animators of a space promise the network, and what became of it. */
@ApplicationScoped
public class Pledging {
    @Inject
    Spaces spaces;
    @Inject
    Ledger ledger;

    /**
     * Promises something, after what was promised before.
     *
     * @throws InvalidInput at the field that does not do
     */
    @Transactional
    public Pledge pledge(Viewer viewer, Space space, PledgeText text) {
        viewer.require(SpacePolicy.mayWelcome(viewer, space));
        Pledge pledge = new Pledge(spaces.held(space), spaces.pledges(viewer, space).size(), text.checked());
        spaces.add(pledge);
        ledger.record(viewer, Verb.PLEDGED, space.ref(), space.getCircle(), null);
        return pledge;
    }

    /**
     * Says something else of a pledge, or what became of it. None is taken away: what was promised stays to be read.
     *
     * @param seen the version the change was made from; null overwrites whatever stands
     * @throws ChangedMeanwhile when another version stands
     * @throws InvalidInput     at the field that does not do
     */
    @Transactional
    public Pledge change(Viewer viewer, Space space, Pledge pledge, PledgeText text, Long seen) {
        viewer.require(SpacePolicy.mayWelcome(viewer, space));
        PledgeText checked = text.checked();
        Pledge held = spaces.held(space, pledge);
        ChangedMeanwhile.refuseIf(seen, held.getVersion());
        held.say(checked);
        ledger.record(viewer, Verb.PLEDGED, space.ref(), space.getCircle(), null);
        return held;
    }
}
