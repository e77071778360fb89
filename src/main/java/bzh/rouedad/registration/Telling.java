package bzh.rouedad.registration;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.notice.Notices;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Correspondents;
import bzh.rouedad.people.LetterKeys;
import bzh.rouedad.registration.Seating.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What befalls many registrations at once: news of their meeting, and being forgotten where nobody confirmed them. */
@ApplicationScoped
@Transactional
class Telling {
    @Inject
    Registrations registrations;
    @Inject
    Seating seating;
    @Inject
    Reminding reminding;
    @Inject
    Circles circles;
    @Inject
    Notices notices;
    @Inject
    LetterKeys keys;
    @Inject
    Correspondents correspondents;
    Clock clock = Clock.systemUTC();

    /** Queues a letter for each who signed up and hears of it from nobody else; answers how many that made. */
    protected int tell(Activity activity) {
        Optional<Room> room = seating.turnIfAny(activity.getThing().id());
        if (room.isEmpty()) {
            return 0;
        }
        // As of the act, not of today: news may come late.
        reminding.plan(room.get(), activity.getAt().isBefore(room.get().now()) ? activity.getAt() : room.get().now());
        Set<Long> members = new HashSet<>(members(activity));
        What what = activity.getVerb() == Verb.CANCELLED ? What.CANCELLED : What.MOVED;
        List<Registration> told = registrations.untold(activity.getThing().id(), activity.getId()).stream()
                .filter(each -> each.owner().personId() == null || !members.contains(each.owner().personId())).toList();
        told.forEach(each -> seating.tell(each, what, null, activity.getId()));
        return told.size();
    }

    private List<Long> members(Activity activity) {
        return activity.getCircleIds().stream().flatMap(circle -> circles.memberIds(circle).stream()).toList();
    }

    /** Forgets what was not confirmed in time, with all that was made for it. */
    protected void tidy() {
        Set<Long> asked = new HashSet<>();
        for (Registration registration : registrations.unanswered(clock.instant())) {
            notices.forget(SeatAskLetter.KIND, registration.getId());
            keys.withdraw(RegistrationLinks.WORD, registration.getId());
            asked.add(registration.owner().correspondentId());
            registrations.remove(registration);
        }
        correspondents.forget(asked);
    }
}
