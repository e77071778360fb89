package bzh.rouedad.registration;

import bzh.rouedad.calendar.CopyFollower;
import bzh.rouedad.calendar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Has the copy of a meeting be signed up for as the meeting was; its window and its reminders go along. */
@ApplicationScoped
class TakingAlong implements CopyFollower {
    @Inject
    Registrations registrations;
    @Inject
    Reminding reminding;

    @Override
    public void copied(Event from, Event to) {
        registrations.terms(from).ifPresent(terms -> {
            registrations.add(terms.copied(from, to));
            reminding.plan(to.getId());
        });
    }
}
