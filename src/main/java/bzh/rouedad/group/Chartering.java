package bzh.rouedad.group;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Saying what a group is for, who leads it and how one comes in. */
@ApplicationScoped
public class Chartering {
    @Inject
    Charters charters;
    @Inject
    Circles circles;
    @Inject
    Ledger ledger;

    /**
     * Writes the charter anew.
     *
     * @param seen the version the text was made from; null where there was none
     * @throws ChangedMeanwhile when another version stands
     * @throws InvalidInput     when a field does not do, or a chair is no member
     */
    @Transactional
    public Charter write(Viewer viewer, Space space, CharterText text, Long seen) {
        viewer.require(GroupPolicy.mayLead(viewer, space));
        CharterText.Checked clean = text.checked();
        if (!circles.memberIds(space.getCircle().getId()).containsAll(clean.chairs())) {
            throw new InvalidInput("chairs", "group.invalid.chair");
        }
        boolean fresh = charters.of(viewer, space).isEmpty();
        Charter held = charters.held(space);
        if (!fresh) {
            ChangedMeanwhile.refuseIf(seen == null ? -1L : seen, held.getVersion());
            charters.count(held);
        }
        held.say(clean);
        ledger.record(viewer, Verb.REVISED, space.ref(), space.getCircle(), null);
        return held;
    }
}
