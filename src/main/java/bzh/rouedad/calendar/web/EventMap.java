package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.territory.Overview;
import bzh.rouedad.territory.Overviews;
import bzh.rouedad.territory.Territory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the next meetings are: on a map, and as a list that says the same. */
@Named
@RequestScoped
public class EventMap {
    private static final int MOST = 100;

    @Inject
    SignedIn signedIn;
    @Inject
    Events events;
    @Inject
    AgendaFilter narrowed;
    @Inject
    Overviews overviews;

    private List<Event> list;

    @PostConstruct
    void load() {
        list = Stream.concat(events.running(signedIn.getViewer(), narrowed.getFilter(), narrowed.now(), MOST).stream(),
                events.upcoming(signedIn.getViewer(), narrowed.getFilter(), narrowed.now(), 0, MOST).stream()).limit(MOST).toList();
    }

    public Overview getOverview() {
        return overviews.region();
    }

    /** One commune with what takes place there. */
    public record Spot(Territory commune, List<Event> events) {
        public Territory getCommune() {
            return commune;
        }

        public List<Event> getEvents() {
            return events;
        }

        /** What an SVG path says of a point; empty where nobody knows where it lies. */
        public String getDot() {
            return commune.getCentreX() == null ? "" : String.format(Locale.ROOT, "M%.0f %.0fh0", commune.getCentreX(), commune.getCentreY());
        }
    }

    /** The communes in which the next meetings take place, by name. */
    public List<Spot> getSpots() {
        Map<String, List<Event>> byName = list.stream().filter(event -> event.getVenue().getCommune() != null)
                .collect(Collectors.groupingBy(event -> event.getVenue().getCommune().getName() + ' ' + event.getVenue().getCommune().getCode(),
                        TreeMap::new, Collectors.toList()));
        return byName.values().stream().map(here -> new Spot(here.get(0).getVenue().getCommune(), here)).toList();
    }

    /** The next meetings of which nobody said in which commune they are: those one takes part in from afar, first of all. */
    public List<Event> getElsewhere() {
        return list.stream().filter(event -> event.getVenue().getCommune() == null).toList();
    }
}
