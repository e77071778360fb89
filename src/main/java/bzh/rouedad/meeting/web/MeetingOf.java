package bzh.rouedad.meeting.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.meeting.AgendaItem;
import bzh.rouedad.meeting.Decision;
import bzh.rouedad.meeting.Decisions;
import bzh.rouedad.meeting.Meeting;
import bzh.rouedad.meeting.MeetingPolicy;
import bzh.rouedad.meeting.Meetings;
import bzh.rouedad.meeting.Tasks;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.wiki.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** What goes with a meeting, for the page that shows it, and for the page of its minutes. */
@Named
@RequestScoped
public class MeetingOf {
    @Inject
    SignedIn signedIn;
    @Inject
    Meetings meetings;
    @Inject
    Decisions decisions;
    @Inject
    Tasks tasks;
    @Inject
    TaskLines lines;

    private Long loaded;
    private List<AgendaItem> agenda;
    private Page minutes;
    private Event before;
    private List<Event> after;
    private List<Decision> decided;
    private List<TaskLines.Line> asked;
    private Long page;
    private Event written;

    private void load(Event event) {
        if (Objects.equals(loaded, event.getId())) {
            return;
        }
        Viewer viewer = signedIn.getViewer();
        loaded = event.getId();
        agenda = meetings.of(viewer, event).map(Meeting::getItems).orElse(List.of());
        minutes = meetings.minutes(viewer, event).orElse(null);
        before = meetings.before(viewer, event).orElse(null);
        after = meetings.after(viewer, event);
        decided = decisions.of(viewer, event);
        asked = lines.of(tasks.of(viewer, event));
    }

    public List<AgendaItem> agenda(Event event) {
        load(event);
        return agenda;
    }

    /** The page of its minutes; null as long as there is none. */
    public Page minutes(Event event) {
        load(event);
        return minutes;
    }

    /** The meeting it follows; null for none. */
    public Event before(Event event) {
        load(event);
        return before;
    }

    public List<Event> after(Event event) {
        load(event);
        return after;
    }

    public List<Decision> decisions(Event event) {
        load(event);
        return decided;
    }

    public List<TaskLines.Line> tasks(Event event) {
        load(event);
        return asked;
    }

    public boolean isPreparer(Event event) {
        return MeetingPolicy.mayPrepare(signedIn.getViewer(), event);
    }

    public boolean isRecorder(Event event) {
        return MeetingPolicy.mayRecord(signedIn.getViewer(), event.getSpace());
    }

    /** Whether it has begun: then there may be something to write down. */
    public boolean isBegun(Event event) {
        return !event.isCancelled() && !event.getStartsAt().isAfter(Clock.systemUTC().instant());
    }

    /** The meeting whose minutes this page holds; null for any other page. */
    public Event of(Page of) {
        if (!Objects.equals(page, of.getId())) {
            page = of.getId();
            written = meetings.writtenDownOn(signedIn.getViewer(), of).orElse(null);
        }
        return written;
    }
}
