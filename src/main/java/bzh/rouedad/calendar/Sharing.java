package bzh.rouedad.calendar;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Showing one meeting in several spaces: its organiser proposes it, the editors of each space decide. */
@ApplicationScoped
public class Sharing {
    private static final int MOST = 20;

    @Inject
    Events events;
    @Inject
    Showings showings;
    @Inject
    Ledger ledger;

    /**
     * Asks a space to show the meeting, and tells its editors; who edits that space themselves need not ask. A second time
     * changes nothing.
     *
     * @throws InvalidInput when it is the meeting's own space, when only the members of that one see it, or when
     *                      {@value #MOST} are asked already
     */
    @Transactional
    public void propose(Viewer viewer, Event event, Space space) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        Event held = events.forEdit(event.getId());
        if (held.getSpace().getCircle().getAudience() == Audience.MEMBERS) {
            throw new InvalidInput("space", "calendar.invalid.closed");
        }
        if (held.getSpace().getId().equals(space.getId())) {
            throw new InvalidInput("space", "calendar.invalid.own");
        }
        if (showings.find(held, space).isPresent()) {
            return;
        }
        if (showings.count(held) >= MOST) {
            throw new InvalidInput("space", "calendar.invalid.showings", MOST);
        }
        Showing showing = showings.add(new Showing(held, events.held(space), viewer.personIdOrNull(), Clock.systemUTC().instant()));
        if (EventPolicy.mayShow(viewer, space)) {
            accept(viewer, showing);
        } else {
            ledger.record(viewer, Verb.PROPOSED, held.ref(), space.getCircle(), null);
        }
    }

    /** Shows the meeting in the space, or does not; members of the space hear of it where it comes to be shown. */
    @Transactional
    public void answer(Viewer viewer, Event event, Space space, boolean shown) {
        viewer.require(EventPolicy.mayShow(viewer, space));
        Event held = events.forEdit(event.getId());
        showings.find(held, space).filter(showing -> showing.getStage() != (shown ? ShowingStage.ACCEPTED : ShowingStage.DECLINED)).ifPresent(showing -> {
            if (shown) {
                accept(viewer, showing);
            } else {
                showing.become(ShowingStage.DECLINED, Clock.systemUTC().instant());
            }
        });
    }

    /** Asks no more, or ends it: its organiser may. */
    @Transactional
    public void withdraw(Viewer viewer, Event event, Space space) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        showings.find(events.forEdit(event.getId()), space).ifPresent(showings::remove);
    }

    private void accept(Viewer viewer, Showing showing) {
        showing.become(ShowingStage.ACCEPTED, Clock.systemUTC().instant());
        // What is over, or off, is shown as it is: nobody needs to hear of it now.
        boolean isNews = !showing.getEvent().isCancelled() && Clock.systemUTC().instant().isBefore(showing.getEvent().getStartsAt());
        ledger.record(viewer, isNews ? Verb.ANNOUNCED : Verb.CREATED, showing.getEvent().ref(), showing.getSpace().getCircle(), null);
    }
}
