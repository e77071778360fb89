package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.Copying;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.calendar.Repetition;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Having a meeting take place on other days, too: the days are shown first. */
@Named
@RequestScoped
public class CopyEvent {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Events events;
    @Inject
    Copying copying;
    @Inject
    Words words;

    private Event event;
    private List<LocalDate> days = List.of();
    private final Map<String, String> typed = new HashMap<>(Map.of("rhythm", Repetition.Rhythm.WEEKLY.name()));

    @PostConstruct
    void load() {
        event = events.find(signedIn.getViewer(), asked.get("event")).orElse(null);
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demandForm(asked, event != null, viewer.isSignedIn(), () -> EventPolicy.mayChange(viewer, event));
    }

    /** Shows the days on which copies would be made. */
    public void show() {
        carefully(() -> days = copying.days(signedIn.getViewer(), event, repetition()));
    }

    public void copy() {
        carefully(() -> {
            List<Event> copies = copying.copy(signedIn.getViewer(), event, repetition());
            Screen.tell(words.count("calendar.copied", copies.size()));
            Screen.go(copies.get(0).getSeries().getUrl());
        });
    }

    private void carefully(Runnable act) {
        acting.attempt(event != null, act);
    }

    private Repetition repetition() {
        return new Repetition(typed.get("rhythm"), typed.get("times"), typed.get("dates"));
    }

    public Event getEvent() {
        return event;
    }

    public List<LocalDate> getDays() {
        return days;
    }

    /** Fields as they were typed, by their names. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public Repetition.Rhythm[] getRhythms() {
        return Repetition.Rhythm.values();
    }
}
