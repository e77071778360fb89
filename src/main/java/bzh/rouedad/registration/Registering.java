package bzh.rouedad.registration;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.notice.Post;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.TooManyAttempts;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Signing up for a meeting, oneself or others, with an account or an address; and what its organiser decides about seats. */
@ApplicationScoped
public class Registering {
    @Inject
    Events events;
    @Inject
    Registrations registrations;
    @Inject
    Seats seats;
    @Inject
    Post post;

    /**
     * Signs the viewer up: they have a seat or a place on the waiting list when this returns, and a letter says so.
     *
     * @throws NotAllowed   when they do not see the meeting, or are not signed in
     * @throws InvalidInput when a field does not do, registration is closed, or they are signed up
     */
    public Registration register(Viewer viewer, Event event, RegistrationText text) {
        viewer.require(viewer.isSignedIn() && sees(viewer, event));
        Registration registration = seats.register(event.getId(), viewer.personId(), text);
        // After the commit, where the letter is found.
        post.wake();
        return registration;
    }

    /**
     * Asks the owner of an address whether they want to come: for whoever has no account, and for a colleague. What is not for
     * everybody's eyes is for people with an account only.
     *
     * @param place where the request comes from
     * @throws NotAllowed      when the viewer, or a stranger, does not see the meeting
     * @throws InvalidInput    when a field does not do, or registration is closed
     * @throws TooManyAttempts when the address was asked too often, or too much came from that place
     */
    public void ask(Viewer viewer, Event event, RegistrationText text, String email, Locale language, String place) {
        viewer.require(sees(viewer, event) && sees(Viewer.stranger(), event));
        seats.ask(event.getId(), text, email, viewer.language().orElse(language), place, viewer.personIdOrNull());
        post.wake();
    }

    /** The viewer takes the seat they are offered; false when it is held no longer. */
    public boolean accept(Viewer viewer, Event event) {
        return told(registrations.mine(viewer, event).map(seats::accept).orElse(false));
    }

    /** The viewer does not come; false when they were not on the list. */
    public boolean leave(Viewer viewer, Event event) {
        return told(registrations.mine(viewer, event).map(mine -> seats.leave(mine, What.LEFT)).orElse(false));
    }

    /**
     * The viewer changes what they handed in.
     *
     * @param seen the version the text was made from
     * @throws InvalidInput     when a field does not do, or there is no more room; what was there stays
     * @throws ChangedMeanwhile when it is not the version that was seen
     */
    public void change(Viewer viewer, Event event, RegistrationText text, Long seen) {
        registrations.mine(viewer, event).ifPresent(mine -> seats.change(mine, text, seen));
        post.wake();
    }

    private boolean told(boolean changed) {
        if (changed) {
            post.wake();
        }
        return changed;
    }

    /**
     * Decides how people sign up; who has a seat keeps it, who waits is offered what there is more.
     *
     * @param seen the version of the terms the text was made from; null where there were none
     * @throws InvalidInput     when a field does not do
     * @throws ChangedMeanwhile when other terms stand
     */
    public void decide(Viewer viewer, Event event, TermsText text, Long seen) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        seats.become(event, text.checked(event), seen);
        post.wake();
    }

    /** Takes somebody off the list, who is told; a second time changes nothing. */
    public void remove(Viewer viewer, Event event, long registrationId) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        registrations.find(registrationId).filter(found -> found.getEvent().getId().equals(event.getId()))
                .ifPresent(found -> seats.leave(found, What.REMOVED));
        post.wake();
    }

    private boolean sees(Viewer viewer, Event event) {
        return events.find(viewer, event.getSlug()).isPresent();
    }
}
