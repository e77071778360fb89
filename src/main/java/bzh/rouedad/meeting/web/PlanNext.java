package bzh.rouedad.meeting.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.meeting.AgendaText;
import bzh.rouedad.meeting.Carrying;
import bzh.rouedad.meeting.Resuming;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Announcing the meeting after a meeting, with an agenda that begins with what is open. */
@Named
@RequestScoped
public class PlanNext {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Events events;
    @Inject
    Carrying carrying;
    @Inject
    Resuming resuming;
    @Inject
    Words words;

    private Event event;
    private final Map<String, String> typed = new HashMap<>();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        event = events.find(viewer, asked.get("event")).orElse(null);
        if (event != null && viewer.isSignedIn()) {
            typed.put("title", event.getTitle());
            typed.put("zone", event.getZone().getId());
            typed.put("place", event.getPlace());
            typed.put("agenda", carrying.after(viewer, event).lines());
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demandForm(asked, event != null, viewer.isSignedIn(), () -> EventPolicy.mayAnnounce(viewer, event.getSpace()));
    }

    public void announce() {
        acting.attempt(event != null, () -> {
            Event next = resuming.plan(signedIn.getViewer(), event, new EventText(typed.get("title"), typed.get("starts"), typed.get("ends"),
                    typed.get("zone"), typed.get("place"), typed.get("summary")), new AgendaText(typed.get("agenda")));
            Screen.tell(words.say("calendar.announced", next.getTitle()));
            Screen.go(next.getUrl());
        });
    }

    /** The meeting that was. */
    public Event getEvent() {
        return event;
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
