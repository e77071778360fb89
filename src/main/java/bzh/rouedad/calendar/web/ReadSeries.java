package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventFilter;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.calendar.Series;
import bzh.rouedad.calendar.SeriesList;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One series, programme or cycle: what is to come, what was, and how far it is. */
@Named
@RequestScoped
public class ReadSeries {
    private static final int SHOWN = 100;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    SeriesList list;
    @Inject
    Events events;

    private final Instant now = Clock.systemUTC().instant();
    private Series series;

    @PostConstruct
    void load() {
        series = list.find(signedIn.getViewer(), asked.get("series")).orElse(null);
    }

    public void open() {
        if (series == null) {
            Screen.absent();
        }
    }

    public Series getSeries() {
        return series;
    }

    public List<String> getParagraphs() {
        return series.getSummary() == null ? List.of() : series.getSummary().lines().filter(line -> !line.isBlank()).toList();
    }

    public List<Series> getCycles() {
        return list.cycles(signedIn.getViewer(), series);
    }

    public List<Event> getUpcoming() {
        return Stream.concat(events.running(signedIn.getViewer(), all(), now, SHOWN).stream(),
                events.upcoming(signedIn.getViewer(), all(), now, 0, SHOWN).stream()).toList();
    }

    public List<Event> getPast() {
        return events.past(signedIn.getViewer(), all(), now, 0, SHOWN);
    }

    /** How many of its meetings are over. */
    public long getHeld() {
        return events.count(signedIn.getViewer(), series, now);
    }

    /** How many meetings it has. */
    public long getTotal() {
        return events.count(signedIn.getViewer(), series, Instant.ofEpochMilli(Long.MAX_VALUE));
    }

    private EventFilter all() {
        return EventFilter.ofSeries(series.getSlug());
    }

    public boolean isEditable() {
        return EventPolicy.mayGroup(signedIn.getViewer(), series);
    }

    public boolean isWriter() {
        return EventPolicy.mayAnnounce(signedIn.getViewer(), series.getSpace());
    }
}
