package bzh.rouedad.registration;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.database.Turns;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who gets a seat: whoever comes first, and nobody past those who wait. One meeting is seated by one transaction at a time, so
 * that seats are never given twice. Each change is told in one letter, queued in the transaction that makes it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Seating {
    /** The word under which transactions take turns at a meeting. */
    private static final String TURN = "registration";

    @Inject
    Turns turns;
    @Inject
    Registrations registrations;
    @Inject
    Notices notices;
    Clock clock = Clock.systemUTC();

    /** Begins this transaction's turn at the seats of the meeting, and answers them as they are now. */
    protected Room turn(long eventId) {
        turns.take(TURN, eventId);
        Terms terms = registrations.held(eventId).orElseThrow(() -> new InvalidInput("name", "registration.invalid.closed"));
        return new Room(registrations.event(eventId), terms, clock.instant());
    }

    /** As {@link #turn}; nothing where nobody signs up yet. */
    protected Optional<Room> turnIfAny(long eventId) {
        turns.take(TURN, eventId);
        return registrations.held(eventId).map(terms -> new Room(registrations.event(eventId), terms, clock.instant()));
    }

    /** A seat where one is free and nobody waits for it; else the end of the list. */
    protected void place(Room room, Registration registration) {
        if (isFree(room, registration.getPresence(), registration.getSeats())) {
            registration.seat();
            registration.number(room.terms().takeNumber());
            tell(registration, What.SEATED, null);
        } else {
            registration.line(room.terms().takeNumber());
            tell(registration, What.WAITING, registrations.ahead(registration));
        }
    }

    /** Whether so many more seats could be given at once. */
    protected boolean isFree(Room room, Presence presence, int seats) {
        Integer all = room.terms().room(presence);
        return all == null || registrations.firstWaiting(room.event(), presence, all).isEmpty()
                && registrations.taken(room.event(), presence) + seats <= all;
    }

    /** Offers what is free to those who wait, in their order, as long as the next one fits in. */
    protected void offer(Room room) {
        for (Presence presence : Presence.values()) {
            Optional<Registration> next = next(room, presence);
            while (next.isPresent()) {
                next.get().offer(room.deadline());
                tell(next.get(), What.OFFERED, null);
                next = next(room, presence);
            }
        }
    }

    private Optional<Registration> next(Room room, Presence presence) {
        if (!room.isAhead()) {
            return Optional.empty();
        }
        Integer all = room.terms().room(presence);
        // Those who waited for more seats than there are since the organiser took some away wait for more again; they hold up nobody.
        return registrations.firstWaiting(room.event(), presence, all == null ? Integer.MAX_VALUE : all).filter(first -> all == null
                || registrations.taken(room.event(), presence) + first.getSeats() <= all);
    }

    /** Ends a registration that stands, and offers its seats to whoever waits. */
    protected void end(Room room, Registration registration, Stage how, What told) {
        registration.end(how);
        tell(registration, told, null);
        offer(room);
    }

    /** Queues the letter about what became of it. */
    protected void tell(Registration registration, What what, Integer ahead) {
        tell(registration, what, ahead, null);
    }

    /** As the other one, because of news of the meeting. */
    protected void tell(Registration registration, What what, Integer ahead, Long activityId) {
        queue(new Change(registration, what, ahead, activityId, clock.instant()));
    }

    /** Queues the letter about what changed of the meeting. */
    protected void tell(Registration registration, Moved moved, int sequence) {
        queue(new Change(registration, What.MOVED, null, moved.activityId(), clock.instant()).between(moved.since(), sequence));
    }

    private void queue(Change change) {
        notices.queue(SeatLetter.KIND, registrations.add(change).id(), change.registration().owner());
    }

    /** A meeting whose turn it is, and when that was. */
    record Room(Event event, Terms terms, Instant now) {
        boolean isOpen() {
            return terms.isOpen(event, now);
        }

        /** Whether it is still to come. */
        boolean isAhead() {
            return !event.isCancelled() && now.isBefore(event.getStartsAt());
        }

        /** Until when a seat that becomes free now is held: never past the beginning. */
        Instant deadline() {
            Instant patient = now.plus(Duration.ofHours(terms.getHours()));
            return patient.isBefore(event.getStartsAt()) ? patient : event.getStartsAt();
        }
    }
}
