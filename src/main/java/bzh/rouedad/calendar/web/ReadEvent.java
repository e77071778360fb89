package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.calendar.Holder;
import bzh.rouedad.calendar.LinkFor;
import bzh.rouedad.calendar.Paper;
import bzh.rouedad.calendar.RemoteLinks;
import bzh.rouedad.calendar.Series;
import bzh.rouedad.calendar.Session;
import bzh.rouedad.calendar.Showing;
import bzh.rouedad.calendar.ShowingStage;
import bzh.rouedad.calendar.Showings;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    Showings showings;
    @Inject
    Calendar calendar;
    @Inject
    RemoteLinks links;
    @Inject
    Words words;

    private Event event;
    private List<Holder> holders;
    private List<Space> shownIn;
    private Optional<String> link;

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

    /** The programme, day by day. */
    public List<ProgrammeDay> getDays() {
        return event.getSessions().stream().collect(Collectors.groupingBy(Session::day, TreeMap::new, Collectors.toList()))
                .entrySet().stream().map(day -> new ProgrammeDay(day.getKey(), day.getValue())).toList();
    }

    /** From when to when a session is. */
    public String hours(Session session) {
        String from = words.hour(session.day().atTime(session.from()));
        return session.to() == null ? from : from + "\u00a0–\u2060\u00a0" + words.hour(session.day().atTime(session.to()));
    }

    public List<Paper> getDocuments() {
        return event.getDocuments();
    }

    /** Organisations that the viewer may not see are names alone. */
    public List<Holder> getHolders() {
        holders = holders != null ? holders : events.holders(signedIn.getViewer(), event);
        return holders;
    }

    /** Its series, where the viewer sees that: it may belong to another space. */
    public Series getSeries() {
        Series series = event.getSeries();
        return series != null && signedIn.getViewer().sees(series.getSpace().getCircle()) ? series : null;
    }

    /** Other spaces that show it, as far as the viewer sees them. */
    public List<Space> getShownIn() {
        shownIn = shownIn != null ? shownIn : showings.of(signedIn.getViewer(), event).stream()
                .filter(showing -> showing.getStage() == ShowingStage.ACCEPTED).map(Showing::getSpace).toList();
        return shownIn;
    }

    /** Where the viewer takes part from afar; null where there is no link, or none for them. */
    public String getLink() {
        link = link != null ? link : links.of(signedIn.getViewer(), event);
        return link.orElse(null);
    }

    /** Whether there is a link that strangers are not shown. */
    public boolean isLinkReserved() {
        return event.getVenue().getLink() != null && event.getVenue().getLinkFor() == LinkFor.SEATED;
    }

    public boolean isOver() {
        return event.getEndsAt().isBefore(Clock.systemUTC().instant());
    }

    public boolean isEditable() {
        return EventPolicy.mayChange(signedIn.getViewer(), event);
    }
}
