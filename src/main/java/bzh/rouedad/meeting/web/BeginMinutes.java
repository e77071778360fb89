package bzh.rouedad.meeting.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.meeting.MeetingPolicy;
import bzh.rouedad.meeting.Meetings;
import bzh.rouedad.meeting.Minuting;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The address of the minutes of a meeting: leads to their page once there is one, and offers to begin it before. */
@Named
@RequestScoped
public class BeginMinutes {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Events events;
    @Inject
    Meetings meetings;
    @Inject
    Minuting minuting;

    private Event event;

    @PostConstruct
    void load() {
        event = events.find(signedIn.getViewer(), asked.get("event")).orElse(null);
    }

    public void open() {
        if (event == null) {
            Screen.absent();
        } else if (!asked.isSent()) {
            meetings.minutes(signedIn.getViewer(), event).ifPresent(page -> Screen.go(page.getUrl()));
        }
    }

    /** Begins the page, and opens it to be written on. */
    public void begin() {
        acting.attempt(event != null, () -> Screen.go(minuting.begin(signedIn.getViewer(), event).getUrl() + "/modifier"));
    }

    public Event getEvent() {
        return event;
    }

    public boolean isWriter() {
        return MeetingPolicy.mayWriteDown(signedIn.getViewer(), event);
    }
}
