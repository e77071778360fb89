package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.EventFilter;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.calendar.Mode;
import bzh.rouedad.calendar.Series;
import bzh.rouedad.calendar.SeriesList;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.territory.Territories;
import bzh.rouedad.territory.Territory;
import bzh.rouedad.territory.TerritoryKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** By what the views of the agenda are narrowed, from one to the other: the parameters of their address. */
@Named
@RequestScoped
public class AgendaFilter {
    private static final int OFFERED = 200;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Events events;
    @Inject
    Spaces spaces;
    @Inject
    SeriesList list;
    @Inject
    Territories territories;

    private EventFilter filter;
    private List<String> themes;
    private List<Territory> departments;
    private List<Series> series;
    private List<Space> offered;
    private final Instant now = Clock.systemUTC().instant();

    @PostConstruct
    void load() {
        filter = EventFilter.of(asked::get);
    }

    public EventFilter getFilter() {
        return filter;
    }

    /** One moment for all that a view asks. */
    protected Instant now() {
        return now;
    }

    /** The address of a view narrowed in the same way. */
    public String at(String address) {
        return filter.isNarrow() ? address + (address.contains("?") ? "&" : "?") + filter.parameters() : address;
    }

    /** As {@link #at}, to go on with further parameters. */
    public String before(String address) {
        return filter.isNarrow() ? at(address) + "&" : address + "?";
    }

    /** The space the agenda is narrowed to, where the viewer may announce meetings; else null. */
    public Space getOwn() {
        return filter.space() == null ? null : spaces.find(signedIn.getViewer(), filter.space())
                .filter(found -> EventPolicy.mayAnnounce(signedIn.getViewer(), found)).orElse(null);
    }

    public List<Space> getSpaces() {
        offered = offered != null ? offered : spaces.list(signedIn.getViewer(), 0, OFFERED);
        return offered;
    }

    public List<Series> getSeries() {
        series = series != null ? series : list.list(signedIn.getViewer(), OFFERED);
        return series;
    }

    /** Themes of what comes next, and the one that is chosen. */
    public List<String> getThemes() {
        if (themes == null) {
            List<String> near = events.themes(signedIn.getViewer(), now, OFFERED);
            themes = filter.theme() == null || near.contains(filter.theme()) ? near : Stream.concat(Stream.of(filter.theme()), near.stream()).toList();
        }
        return themes;
    }

    public List<Territory> getDepartments() {
        departments = departments != null ? departments : territories.list(TerritoryKind.DEPARTMENT);
        return departments;
    }

    public List<Mode> getModes() {
        return List.of(Mode.ON_SITE, Mode.REMOTE);
    }

    public String written(Mode mode) {
        return EventFilter.written(mode);
    }
}
