package bzh.rouedad.registration.web;

import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
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

/** One's own registration, by the link from a letter. Opening the address changes nothing: mail scanners do that. */
@Named
@RequestScoped
public class MyRegistration {
    @Inject
    Asked asked;
    @Inject
    RegistrationLinks links;
    @Inject
    Registrations registrations;
    @Inject
    Words words;

    private Registration registration;
    private Terms terms;
    private TypedRegistration form;

    @PostConstruct
    void load() {
        registration = links.find(asked.get("key")).orElse(null);
        terms = registration == null ? null : registrations.terms(registration.getEvent()).orElse(null);
        form = terms == null ? null : TypedRegistration.of(terms, registration);
    }

    public void confirm() {
        done(links.confirm(asked.get("key")), "registration.confirmed");
    }

    public void accept() {
        done(links.accept(asked.get("key")), "registration.accepted");
    }

    public void leave() {
        done(links.leave(asked.get("key")), "registration.left");
    }

    public void change() {
        try {
            links.change(asked.get("key"), form.text(), form.getSeen());
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
        Screen.go(Screen.here());
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
