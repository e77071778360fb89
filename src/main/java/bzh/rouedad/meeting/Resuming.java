package bzh.rouedad.meeting;

import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Planning the meeting after a meeting. */
@ApplicationScoped
public class Resuming {
    @Inject
    Calendar calendar;
    @Inject
    Meetings meetings;

    /**
     * Announces the meeting that follows this one in the same space, with its agenda; the members are told, as of any meeting.
     *
     * @throws InvalidInput when a date does not exist or a text does not do; then nothing is announced
     */
    @Transactional
    public Event plan(Viewer viewer, Event before, EventText text, AgendaText agenda) {
        viewer.require(EventPolicy.mayAnnounce(viewer, before.getSpace()));
        List<AgendaItem> items = agenda.items(List.of());
        return follow(before, calendar.announce(viewer, before.getSpace(), text), items);
    }

    /** As {@link #plan}, for one that took place: nobody is written to. */
    @Transactional
    public Event recall(Viewer viewer, Event before, EventText text, AgendaText agenda) {
        viewer.require(EventPolicy.mayAnnounce(viewer, before.getSpace()));
        List<AgendaItem> items = agenda.items(List.of());
        return follow(before, calendar.recall(viewer, before.getSpace(), text), items);
    }

    private Event follow(Event before, Event next, List<AgendaItem> items) {
        Meeting meeting = meetings.held(next);
        meeting.talkAbout(items);
        meeting.follow(before);
        return next;
    }
}
