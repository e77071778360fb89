package bzh.rouedad.meeting;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Recording what a space decided, correcting it, and replacing it by something else. */
@ApplicationScoped
public class Deciding {
    @Inject
    Decisions decisions;
    @Inject
    Ledger ledger;
    Clock clock = Clock.systemUTC();

    /**
     * Records a decision under the next number of its year.
     *
     * @param event    the meeting that took it; null for one between meetings
     * @param replaced a decision of the same space that no longer holds because of it; null for none
     * @throws InvalidInput when a field does not do, or the other one was replaced already
     */
    @Transactional
    public Decision decide(Viewer viewer, Space space, Event event, DecisionText text, Decision replaced) {
        viewer.require(MeetingPolicy.mayRecord(viewer, space) && (event == null || event.getSpace().getId().equals(space.getId())));
        DecisionText.Checked clean = text.checked(TypedDay.today(clock));
        int number = decisions.nextNumber(space, clean.decided().getYear());
        Decision made = new Decision(decisions.held(space), decisions.held(event), number, clean, viewer.personId(), clock.instant());
        decisions.add(made);
        if (replaced != null) {
            giveWay(viewer, replaced, made);
        }
        ledger.record(viewer, Verb.CREATED, made.ref(), space.getCircle(), null);
        return made;
    }

    private void giveWay(Viewer viewer, Decision replaced, Decision made) {
        Decision held = decisions.held(replaced);
        viewer.require(MeetingPolicy.mayCorrect(viewer, held) && held.getSpace().getId().equals(made.getSpace().getId()));
        if (held.getReplacement() != null) {
            throw new InvalidInput("replaces", "meeting.invalid.replaced", held.getNumber(), held.getReplacement().getNumber());
        }
        held.giveWayTo(made);
        ledger.record(viewer, Verb.RESOLVED, held.ref(), held.getSpace().getCircle(), null);
    }

    /**
     * Says the decision anew; what it said before stays beside it. Saying the same changes nothing.
     *
     * @param seen the version the text was made from
     * @throws ChangedMeanwhile when another version stands
     * @throws InvalidInput     when a field does not do, or the day lies in another year
     */
    @Transactional
    public Decision correct(Viewer viewer, Decision decision, DecisionText text, Long seen) {
        Decision held = decisions.held(decision);
        viewer.require(MeetingPolicy.mayCorrect(viewer, held));
        ChangedMeanwhile.refuseIf(seen, held.getVersion());
        DecisionText.Checked clean = text.checked(held.getDecided());
        if (!held.says(clean)) {
            Wording former = new Wording(held, viewer.personId(), clock.instant());
            held.say(clean);
            decisions.add(former);
            ledger.record(viewer, Verb.REVISED, held.ref(), held.getSpace().getCircle(), null);
        }
        return held;
    }
}
