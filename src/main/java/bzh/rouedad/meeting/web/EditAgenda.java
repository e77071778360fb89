package bzh.rouedad.meeting.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.meeting.AgendaItem;
import bzh.rouedad.meeting.AgendaText;
import bzh.rouedad.meeting.Carrying;
import bzh.rouedad.meeting.Meeting;
import bzh.rouedad.meeting.MeetingPolicy;
import bzh.rouedad.meeting.Meetings;
import bzh.rouedad.meeting.Preparing;
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
import java.util.List;
import java.util.Optional;

/** The agenda of a meeting, for those who prepare it: written as a whole, and points put off one by one. */
@Named
@RequestScoped
public class EditAgenda {
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
    Preparing preparing;
    @Inject
    Carrying carrying;
    @Inject
    Words words;

    private Event event;
    private List<AgendaItem> items = List.of();
    private Long seen;
    private String agenda;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        event = events.find(viewer, asked.get("event")).orElse(null);
        if (event != null) {
            Optional<Meeting> meeting = meetings.of(viewer, event);
            seen = meeting.map(Meeting::getVersion).orElse(null);
            items = meeting.map(Meeting::getItems).orElse(List.of());
            agenda = items.isEmpty() ? carrying.usual().lines() : AgendaText.of(items).lines();
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demandForm(asked, event != null, viewer.isSignedIn(), () -> MeetingPolicy.mayPrepare(viewer, event));
    }

    public void save() {
        act(() -> {
            preparing.write(signedIn.getViewer(), event, new AgendaText(agenda), seen);
            Screen.tell(words.say("meeting.agenda.saved"));
            Screen.go(event.getUrl() + "#ordre-du-jour");
        });
    }

    /** Puts the point at this position off, or takes that back. */
    public void postpone(int position, boolean postponed) {
        act(() -> {
            preparing.postpone(signedIn.getViewer(), event, position, postponed, seen);
            Screen.go(event.getUrl() + "/ordre-du-jour");
        });
    }

    private void act(Runnable act) {
        seen = acting.attempt(event != null, seen, act);
    }

    public Event getEvent() {
        return event;
    }

    public List<AgendaItem> getItems() {
        return items;
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }
}
