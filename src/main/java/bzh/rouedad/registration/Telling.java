package bzh.rouedad.registration;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.calendar.EventChanges;
import bzh.rouedad.notice.Lull;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    EventChanges changes;
    @Inject
    Circles circles;
    @Inject
    Notices notices;
    @Inject
    LetterKeys keys;
    @Inject
    Correspondents correspondents;
    Clock clock = Clock.systemUTC();

    /** Hears that the meeting was brought in line with its source, of which nobody else is told. */
    protected boolean follow(Activity activity) {
        boolean isOff = registrations.event(activity.getThing().id()).isCancelled();
        return isOff ? cancel(activity) : move(activity);
    }

    /** Hears that the meeting changed: those who signed up are told when it has been left alone for a while. */
    protected boolean move(Activity activity) {
        Optional<Room> turn = seating.turnIfAny(activity.getThing().id());
        if (turn.isEmpty()) {
            return false;
        }
        Room room = turn.get();
        // As of the act, not of today: news may come late.
        reminding.plan(room, activity.getAt().isBefore(room.now()) ? activity.getAt() : room.now());
        Moved moved = registrations.moved(room.event().getId()).orElseGet(() -> new Moved(room.event().getId()));
        if (moved.activityId() >= activity.getId()) {
            return false;
        }
        Integer before = changes.before(room.event(), activity.getId());
        moved.take(activity, before, Lull.end(activity.getAt(), Optional.of(changes.between(room.event(), before, null, Locale.ROOT))));
        registrations.add(moved);
        return tellMoved(room, moved);
    }

    /** Tells of the changes of a meeting whose time has come; answers whether there was anything. */
    protected boolean tellMoved(long eventId) {
        Room room = seating.turn(eventId);
        return registrations.moved(eventId).filter(moved -> tellMoved(room, moved)).isPresent();
    }

    private boolean tellMoved(Room room, Moved moved) {
        if (moved.dueAt() == null || moved.dueAt().isAfter(room.now())) {
            return false;
        }
        int sequence = room.event().getSequence();
        boolean isNews = moved.since() == null || !changes.between(room.event(), moved.since(), sequence, Locale.ROOT).lines().isEmpty();
        if (isNews && !room.event().isCancelled()) {
            besides(moved.circleIds(), registrations.untold(room.event().getId(), moved.activityId(), moved.editedAt()))
                    .forEach(each -> seating.tell(each, moved, sequence));
        }
        moved.told(sequence);
        return isNews;
    }

    /** Tells those who signed up at once that the meeting is called off; whatever else waited to be told is overtaken. */
    protected boolean cancel(Activity activity) {
        Optional<Room> turn = seating.turnIfAny(activity.getThing().id());
        if (turn.isEmpty()) {
            return false;
        }
        long eventId = turn.get().event().getId();
        registrations.moved(eventId).ifPresent(moved -> moved.told(turn.get().event().getSequence()));
        List<Registration> told = besides(Moved.heard(activity), registrations.untold(eventId, activity.getId()));
        told.forEach(each -> seating.tell(each, What.CANCELLED, null, activity.getId()));
        return !told.isEmpty();
    }

    /** Without those who hear of it as members. */
    private List<Registration> besides(List<Long> circleIds, List<Registration> all) {
        Set<Long> members = circleIds.stream().flatMap(circle -> circles.memberIds(circle).stream()).collect(Collectors.toSet());
        return all.stream().filter(each -> each.owner().personId() == null || !members.contains(each.owner().personId())).toList();
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
