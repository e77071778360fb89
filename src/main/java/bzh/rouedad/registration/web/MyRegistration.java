package bzh.rouedad.registration.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.registration.Registering;
import bzh.rouedad.registration.Registration;
import bzh.rouedad.registration.RegistrationLinks;
import bzh.rouedad.registration.Registrations;
import bzh.rouedad.registration.Stage;
import bzh.rouedad.registration.Terms;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One's own registration: by the link from a letter, or with an account. Opening the address changes nothing: mail scanners do
 * that.
 */
@Named
@RequestScoped
public class MyRegistration {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Events events;
    @Inject
    RegistrationLinks links;
    @Inject
    Registering registering;
    @Inject
    Registrations registrations;
    @Inject
    Words words;

    private String key;
    private Event event;
    private Registration registration;
    private Terms terms;
    private TypedRegistration form;

    @PostConstruct
    void load() {
        key = asked.get("key");
        event = key != null ? null : events.find(signedIn.getViewer(), asked.get("event")).orElse(null);
        registration = (key != null ? links.find(key)
                : event == null ? Optional.<Registration>empty() : registrations.mine(signedIn.getViewer(), event)).orElse(null);
        terms = registration == null ? null : registrations.terms(registration.getEvent()).orElse(null);
        form = terms == null ? null : TypedRegistration.of(terms, registration);
    }

    /** Where whoever has a seat takes part from afar; null for anybody else. */
    public String getLink() {
        return registration.getStage() == Stage.SEATED ? registration.getEvent().getVenue().getLink() : null;
    }

    public void confirm() {
        done(key != null && links.confirm(key), "registration.confirmed");
    }

    public void accept() {
        done(key != null ? links.accept(key) : event != null && registering.accept(signedIn.getViewer(), event), "registration.accepted");
    }

    public void leave() {
        done(key != null ? links.leave(key) : event != null && registering.leave(signedIn.getViewer(), event), "registration.left");
    }

    public void change() {
        try {
            if (key != null) {
                links.change(key, form.text(), form.getSeen());
            } else if (event != null) {
                registering.change(signedIn.getViewer(), event, form.text(), form.getSeen());
            }
            done(true, "registration.changed");
        } catch (ChangedMeanwhile e) {
            form.setSeen(e.version());
            Screen.complain(e);
        } catch (InvalidInput e) {
            Screen.complain(e);
        }
    }

    private void done(boolean changed, String word) {
        Screen.tell(words.say(changed ? word : "registration.too-late"));
        Screen.go(event == null ? Screen.here() : event.getUrl());
    }

    /** Null for a link that leads to nothing. */
    public Registration getRegistration() {
        return registration;
    }

    public TypedRegistration getForm() {
        return form;
    }

    /** Whether it can still be confirmed. */
    public boolean isConfirmable() {
        return registration.getStage() == Stage.ASKED && terms.isOpen(registration.getEvent(), Clock.systemUTC().instant());
    }

    /** Whether a seat is held until it is taken. */
    public boolean isOffered() {
        return registration.getStage() == Stage.OFFERED;
    }

    /** Whether it can be changed: it stands, and the meeting is to come. */
    public boolean isStanding() {
        return registration.getStage().isStanding() && !registration.getEvent().isCancelled()
                && Clock.systemUTC().instant().isBefore(registration.getEvent().getStartsAt());
    }

    /** How many wait before it. */
    public int getAhead() {
        return registration.getStage() == Stage.WAITING ? registrations.ahead(registration) : 0;
    }

    /** Until when the seat is held, where the meeting is. */
    public LocalDateTime getUntil() {
        return registration.getOfferedUntil() == null ? null
                : LocalDateTime.ofInstant(registration.getOfferedUntil(), registration.getEvent().getZone());
    }
}
