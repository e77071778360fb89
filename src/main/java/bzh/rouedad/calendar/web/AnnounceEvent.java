package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;

/** Announcing a meeting, or changing one. */
@Named
@RequestScoped
public class AnnounceEvent {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Events events;
    @Inject
    Calendar calendar;
    @Inject
    Words words;

    private Space space;
    private Event event;
    private Long seen;
    private String title;
    private String starts;
    private String ends;
    private String zone = EventText.HOME_ZONE;
    private String place;
    private String summary;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        event = events.find(viewer, asked.get("event")).orElse(null);
        space = event != null ? event.getSpace() : spaces.find(viewer, asked.get("space")).orElse(null);
        if (event != null) {
            seen = event.getVersion();
            title = event.getTitle();
            starts = FORM.format(event.getStarts());
            ends = FORM.format(event.getEnds());
            zone = event.getZone().getId();
            place = event.getPlace();
            summary = event.getSummary();
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demandForm(asked, space != null, viewer.isSignedIn(),
                () -> event == null ? EventPolicy.mayAnnounce(viewer, space) : EventPolicy.mayChange(viewer, event));
    }

    public void announce() {
        try {
            // Whoever is signed out while writing in a closed space does not see it any more; what was typed stays.
            signedIn.getViewer().require(space != null);
            EventText text = new EventText(title, starts, ends, zone, place, summary);
            Event done = event == null ? calendar.announce(signedIn.getViewer(), space, text)
                    : calendar.change(signedIn.getViewer(), event, text, seen);
            Screen.tell(words.say(event == null ? "calendar.announced" : "calendar.changed", done.getTitle()));
            Screen.go("/agenda/" + done.getSlug());
        } catch (ChangedMeanwhile e) {
            seen = e.version();
            Screen.complain(e);
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (NotAllowed e) {
            Screen.complain(null, words.say("wiki.edit.signed-out"));
        }
    }

    public Space getSpace() {
        return space;
    }

    public Event getEvent() {
        return event;
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getStarts() {
        return starts;
    }

    public void setStarts(String starts) {
        this.starts = starts;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
