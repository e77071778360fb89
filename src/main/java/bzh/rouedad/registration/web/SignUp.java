package bzh.rouedad.registration.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.AskedOwner;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.registration.Registering;
import bzh.rouedad.registration.Registration;
import bzh.rouedad.registration.Registrations;
import bzh.rouedad.registration.Terms;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** Signing up for a meeting: oneself with an account, or whoever owns an address, {@code ?pour=autre} with an account too. */
@Named
@RequestScoped
public class SignUp {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Events events;
    @Inject
    Registrations registrations;
    @Inject
    Registering registering;
    @Inject
    Words words;
    @Inject
    AskedOwner owner;

    private Event event;
    private Terms terms;
    private TypedRegistration form;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        event = events.find(viewer, asked.get("event")).orElse(null);
        terms = event == null ? null : registrations.terms(event).orElse(null);
        form = terms == null ? null : TypedRegistration.fresh(terms, viewer.isSignedIn() && !isForAnother() ? viewer.getName() : null);
    }

    public void open() {
        if (terms == null) {
            Screen.absent();
        } else if (!isForAnother() && registrations.mine(signedIn.getViewer(), event).isPresent()) {
            Screen.go(event.getUrl());
        }
    }

    public void send() {
        acting.attempt(true, () -> {
            Viewer viewer = signedIn.getViewer();
            if (viewer.isSignedIn() && !isForAnother()) {
                Registration registration = registering.register(viewer, event, form.text());
                Screen.tell(words.say("registration.done." + registration.getStage()));
                Screen.go(event.getUrl());
                return;
            }
            owner.ask((email, language, place) -> registering.ask(viewer, event, form.text(), email, language, place));
        });
    }

    /** Whether an address is asked for: nobody is signed in, or somebody else is meant. */
    public boolean isAddressed() {
        return !signedIn.getViewer().isSignedIn() || isForAnother();
    }

    public boolean isForAnother() {
        return "autre".equals(asked.get("pour"));
    }

    /** Whether one may sign up now. */
    public boolean isOpen() {
        return terms.isOpen(event, Clock.systemUTC().instant());
    }

    public Event getEvent() {
        return event;
    }

    public TypedRegistration getForm() {
        return form;
    }

    /** The one who is asked. */
    public AskedOwner getOwner() {
        return owner;
    }
}
