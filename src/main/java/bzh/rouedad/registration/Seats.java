package bzh.rouedad.registration;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.notice.Addressee;
import bzh.rouedad.notice.Notices;
import bzh.rouedad.people.Correspondents;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.registration.Seating.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;

/** How registrations begin, change and end, for whoever may; one transaction each. */
@ApplicationScoped
@Transactional
class Seats {
    @Inject
    Seating seating;
    @Inject
    Registrations registrations;
    @Inject
    Persons persons;
    @Inject
    Correspondents correspondents;
    @Inject
    Notices notices;
    @Inject
    Reminding reminding;

    /** Somebody with an account signs up themselves; a second time changes nothing. */
    protected Registration register(long eventId, long personId, RegistrationText text) {
        Room room = seating.turn(eventId);
        Person person = persons.find(personId).orElseThrow();
        RegistrationText.Checked clean = open(room, text);
        Optional<Registration> before = registrations.of(room.event(), EmailAddress.of(person.getEmail()).orElseThrow().key());
        if (before.isPresent() && before.get().getStage().isStanding()) {
            throw new InvalidInput("name", "registration.invalid.already");
        }
        // Somebody asked for this address before: it is its owner who signs up now.
        before.ifPresent(asked -> asked.end(Stage.LEFT));
        Registration registration = new Registration(room.event(), Addressee.person(personId),
                EmailAddress.of(person.getEmail()).orElseThrow().key(), null, room.now());
        registration.say(clean);
        seating.place(room, registrations.add(registration));
        return registration;
    }

    /**
     * Asks the owner of an address whether they want to come. Where they are signed up already they get their link again; the
     * one who asks sees no difference.
     */
    protected void ask(long eventId, RegistrationText text, String email, Locale language, String place, Long madeById) {
        Room room = seating.turn(eventId);
        RegistrationText.Checked clean = open(room, text);
        Addressee owner = Addressee.correspondent(correspondents.toAsk(email, language, place).getId());
        String key = EmailAddress.of(email).orElseThrow().key();
        Registration registration = registrations.of(room.event(), key).orElse(null);
        if (registration == null) {
            registration = new Registration(room.event(), owner, key, madeById, room.now());
            registration.say(clean);
            registrations.add(registration);
        } else if (registration.getStage() == Stage.ASKED) {
            // Nobody has said yes to what was typed before.
            registration.say(clean);
        }
        notices.queue(SeatAskLetter.KIND, registration.getId(), registration.owner());
    }

    private static RegistrationText.Checked open(Room room, RegistrationText text) {
        if (!room.isOpen()) {
            throw new InvalidInput("name", "registration.invalid.closed");
        }
        return text.checked(room.terms());
    }

    /** The owner of the address says yes; false when they did before, or may not any more. */
    protected boolean confirm(Registration asked) {
        Room room = seating.turn(asked.getEvent().getId());
        Registration registration = registrations.fresh(asked.getId());
        if (registration.getStage() != Stage.ASKED || !room.isOpen()) {
            return false;
        }
        correspondents.confirm(registration.owner().correspondentId());
        seating.place(room, registration);
        return true;
    }

    /** Takes the seat that is offered; false when none is any more. */
    protected boolean accept(Registration offered) {
        Room room = seating.turn(offered.getEvent().getId());
        Registration registration = registrations.fresh(offered.getId());
        if (registration.getStage() != Stage.OFFERED || !room.now().isBefore(registration.getOfferedUntil())) {
            return false;
        }
        registration.seat();
        seating.tell(registration, What.SEATED, null);
        return true;
    }

    /** Leaves, or is removed by the organiser; a second time changes nothing. */
    protected boolean leave(Registration leaving, What told) {
        Room room = seating.turn(leaving.getEvent().getId());
        Registration registration = registrations.fresh(leaving.getId());
        if (!registration.getStage().isStanding()) {
            return false;
        }
        seating.end(room, registration, Stage.LEFT, told);
        return true;
    }

    /**
     * Changes what was handed in. More seats, or seats of the other kind, are given where they are free; the ones there were
     * stay kept otherwise.
     *
     * @param seen the version the text was made from
     */
    protected void change(Registration changing, RegistrationText text, Long seen) {
        Room room = seating.turn(changing.getEvent().getId());
        Registration registration = registrations.fresh(changing.getId());
        ChangedMeanwhile.refuseIf(seen, registration.getVersion());
        if (!registration.getStage().isStanding() || !room.isAhead()) {
            throw new InvalidInput("name", "registration.invalid.closed");
        }
        RegistrationText.Checked clean = text.checked(room.terms());
        boolean moves = clean.presence() != registration.getPresence();
        int more = moves ? clean.seats() : clean.seats() - registration.getSeats();
        if (registration.getStage().isHolding() && more > 0 && !seating.isFree(room, clean.presence(), more)) {
            throw new InvalidInput(moves ? "presence" : "seats", "registration.invalid.full");
        }
        registration.say(clean);
        if (moves && registration.getStage() == Stage.WAITING) {
            seating.place(room, registration);
        } else if (moves || more != 0) {
            seating.tell(registration, What.CHANGED, null);
        }
        seating.offer(room);
    }

    /** Sets the terms anew; whoever waits is offered what there is more. Nobody who has a seat loses it. */
    protected void become(Event event, TermsText.Checked text, Long seen) {
        Room room = seating.turnIfAny(event.getId()).orElse(null);
        if (room == null) {
            Terms terms = new Terms(event);
            terms.become(text);
            registrations.add(terms);
            reminding.plan(event.getId());
            return;
        }
        ChangedMeanwhile.refuseIf(seen, room.terms().getVersion());
        room.terms().become(text);
        seating.offer(room);
        reminding.plan(room, room.now());
    }

    /** Gives what was not taken in time to the next; answers whether there was anything. */
    protected boolean lapse(Event event) {
        Room room = seating.turn(event.getId());
        for (Registration late : registrations.lapsed(room.event(), room.now())) {
            seating.end(room, late, Stage.LAPSED, What.LAPSED);
        }
        return true;
    }
}
