package bzh.rouedad.registration.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.registration.Registering;
import bzh.rouedad.registration.Registration;
import bzh.rouedad.registration.Registrations;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who signed up for a meeting, for its organiser. */
@Named
@RequestScoped
public class Attendees {
    private static final int SIZE = 100;

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

    private Event event;
    private Pager pager;
    private List<Registration> list;

    @PostConstruct
    void load() {
        event = events.find(signedIn.getViewer(), asked.get("event")).orElse(null);
    }

    public void open() {
        Screen.demandForm(asked, event != null, signedIn.getViewer().isSignedIn(),
                () -> EventPolicy.mayChange(signedIn.getViewer(), event));
    }

    public void remove(long id) {
        acting.attempt(event != null, () -> {
            registering.remove(signedIn.getViewer(), event, id);
            Screen.tell(words.say("registration.removed"));
            Screen.go(event.getUrl() + "/inscrits");
        });
    }

    public Event getEvent() {
        return event;
    }

    public Pager getPager() {
        if (pager == null) {
            pager = Pager.of(asked.get("page"), SIZE, registrations.count(signedIn.getViewer(), event));
        }
        return pager;
    }

    public List<Registration> getList() {
        if (list == null) {
            list = registrations.list(signedIn.getViewer(), event, getPager().offset(), SIZE);
        }
        return list;
    }
}
