package bzh.rouedad.registration;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.notice.Addressee;
import bzh.rouedad.people.Correspondent;
import bzh.rouedad.people.Correspondents;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Entering who had signed up for a meeting that took place: the list stands as it stood then, and nobody is written to. */
@ApplicationScoped
public class Recalling {
    @Inject
    Seating seating;
    @Inject
    Seats seats;
    @Inject
    Registrations registrations;
    @Inject
    Correspondents correspondents;

    /**
     * Seats those who come first on site, as far as there is room, and has the others wait.
     *
     * @param comers what each had handed in, by the address, in the order in which they had signed up
     */
    @Transactional
    public void recall(Viewer viewer, Event event, TermsText terms, Map<EmailAddress, RegistrationText> comers) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        seats.become(event, terms.checked(event), null);
        Seating.Room room = seating.turn(event.getId());
        Integer all = room.terms().room(Presence.ON_SITE);
        Map<String, Correspondent> owners = correspondents.recall(comers.keySet(), Locale.FRENCH);
        List<Registration> made = new ArrayList<>();
        int taken = 0;
        boolean isFull = false;
        for (Map.Entry<EmailAddress, RegistrationText> comer : comers.entrySet()) {
            EmailAddress email = comer.getKey();
            RegistrationText.Checked text = comer.getValue().checked(room.terms());
            Registration registration = new Registration(room.event(), Addressee.correspondent(owners.get(email.key()).getId()),
                    email.key(), null, room.now());
            registration.say(text);
            // Nobody passes those who wait, though there may be a seat left that is not enough for the first of them.
            isFull = isFull || all != null && taken + text.seats() > all;
            if (isFull) {
                registration.line(room.terms().takeNumber());
            } else {
                registration.seat();
                registration.number(room.terms().takeNumber());
                taken += text.seats();
            }
            made.add(registration);
        }
        registrations.addAll(made);
    }
}
