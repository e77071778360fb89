package bzh.rouedad.registration;

import bzh.rouedad.people.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What people answer to an invitation out of their own calendar. Whoever calls has made sure who it is that answers. */
@ApplicationScoped
@Transactional
public class Answers {
    /** How far the clock of somebody's calendar may be behind ours. */
    private static final Duration BEHIND = Duration.ofMinutes(5);

    @Inject
    Registrations registrations;
    @Inject
    Seats seats;
    Clock clock = Clock.systemUTC();

    /** The registration that the owner of this address has for the meeting of this identifier: the latest, ended or not. */
    public Optional<Registration> find(String uid, EmailAddress address) {
        return registrations.latest(uid, address.key());
    }

    /**
     * Does what is answered: whoever declines leaves, whoever accepts takes the seat that is offered to them. Everything else
     * changes nothing. Letters are queued; the one who calls wakes the post.
     *
     * @param written when the answer was given; what was said before the registration was made says nothing of it
     */
    public Answered take(Registration registration, Instant written, Wish wish) {
        if (written.plus(BEHIND).isBefore(registration.getAskedAt())) {
            return Answered.OVERTAKEN;
        }
        if (registration.getEvent().isCancelled() || !clock.instant().isBefore(registration.getEvent().getStartsAt())) {
            return Answered.OVER;
        }
        return switch (wish) {
            case DECLINE -> seats.leave(registration, What.LEFT) ? Answered.LEFT : Answered.NOTHING_NEW;
            case ACCEPT -> accept(registration);
            case PERHAPS -> registration.getStage().isStanding() ? Answered.NOTHING_NEW : Answered.ENDED;
        };
    }

    private Answered accept(Registration registration) {
        return switch (registration.getStage()) {
            case OFFERED -> seats.accept(registration) ? Answered.SEATED : Answered.ENDED;
            case SEATED, WAITING -> Answered.NOTHING_NEW;
            // A calendar does not know whether there is room: they sign up anew where they see it.
            case ASKED, LEFT, LAPSED -> Answered.ENDED;
        };
    }

    /** What somebody says of a meeting in their calendar. */
    public enum Wish {
        ACCEPT, PERHAPS, DECLINE
    }

    /** What came of an answer. */
    public enum Answered {
        /** They do not come any more. */
        LEFT,
        /** They took the seat that was offered. */
        SEATED,
        /** It is as they say already. */
        NOTHING_NEW,
        /** Their registration has ended, or the seat is not held any more. */
        ENDED,
        /** It was said before they signed up. */
        OVERTAKEN,
        /** The meeting has begun, or was called off. */
        OVER
    }
}
