package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** One meeting. */
@Named
@RequestScoped
public class ReadEvent {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Events events;
    @Inject
    Calendar calendar;

    private Event event;

    @PostConstruct
    void load() {
        event = events.find(signedIn.getViewer(), asked.get("event")).orElse(null);
    }

    public void open() {
        if (event == null) {
            Screen.absent();
        }
    }

    public void cancel() {
        calendar.cancel(signedIn.getViewer(), event);
        Screen.go(event.getUrl());
    }

    public Event getEvent() {
        return event;
    }

    public List<String> getParagraphs() {
        return event.getSummary() == null ? List.of() : event.getSummary().lines().filter(line -> !line.isBlank()).toList();
    }

    public boolean isOver() {
        return event.getEndsAt().isBefore(Clock.systemUTC().instant());
    }

    public boolean isEditable() {
        return EventPolicy.mayChange(signedIn.getViewer(), event);
    }
}
