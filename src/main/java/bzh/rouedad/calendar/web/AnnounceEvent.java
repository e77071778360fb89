package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventFields;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.EventStatus;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.calendar.LinkFor;
import bzh.rouedad.calendar.Mode;
import bzh.rouedad.calendar.Series;
import bzh.rouedad.calendar.SeriesList;
import bzh.rouedad.people.Acting;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Announcing a meeting, or changing one. */
@Named
@RequestScoped
public class AnnounceEvent {
    private static final List<String> HOURS = List.of("starts", "ends");
    private static final List<String> WHERE = List.of("address", "commune", "link", "contact");
    private static final List<String> WHAT = List.of("programme", "organisers", "documents", "themes", "series", "edition");
    private static final String MIDNIGHT = "T00:00";

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Spaces spaces;
    @Inject
    Events events;
    @Inject
    SeriesList list;
    @Inject
    Calendar calendar;
    @Inject
    Words words;

    private Space space;
    private Event event;
    private Long seen;
    private boolean allDay;
    private final Map<String, String> typed = new HashMap<>(Map.of("zone", EventText.HOME_ZONE));

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        event = events.find(viewer, asked.get("event")).orElse(null);
        space = event != null ? event.getSpace() : spaces.find(viewer, asked.get("space")).orElse(null);
        if (event != null) {
            seen = event.getVersion();
            allDay = event.isAllDay();
            EventText.FIELDS.forEach(field -> typed.put(field, EventFields.of(event, field)));
            HOURS.forEach(field -> typed.compute(field, (name, date) -> allDay ? date + MIDNIGHT : date));
        } else {
            typed.put("series", asked.get("serie"));
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demandForm(asked, space != null, viewer.isSignedIn(),
                () -> event == null ? EventPolicy.mayAnnounce(viewer, space) : EventPolicy.mayChange(viewer, event));
    }

    public void announce() {
        seen = acting.attempt(space != null, seen, () -> {
            EventText text = EventText.of(this::given);
            Event done = event == null ? calendar.announce(signedIn.getViewer(), space, text)
                    : calendar.change(signedIn.getViewer(), event, text, seen);
            Screen.tell(words.say(event == null ? "calendar.announced" : "calendar.changed", done.getTitle()));
            Screen.go("/agenda/" + done.getSlug());
        });
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

    /** Fields as they were typed, by their names. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isAllDay() {
        return allDay;
    }

    public void setAllDay(boolean allDay) {
        this.allDay = allDay;
    }

    /** Series the meeting may belong to: those of its space, and the one it belongs to. */
    public List<Series> getSeries() {
        List<Series> near = list.of(signedIn.getViewer(), space);
        Series before = event == null ? null : event.getSeries();
        boolean isFar = before != null && near.stream().noneMatch(each -> each.getId().equals(before.getId()));
        return isFar ? Stream.concat(Stream.of(before), near.stream()).toList() : near;
    }

    public EventStatus[] getStatuses() {
        return new EventStatus[] {EventStatus.CONFIRMED, EventStatus.TENTATIVE};
    }

    public LinkFor[] getLinksFor() {
        return LinkFor.values();
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    /** Whether the group of fields about the place is to be open: nothing that was typed, or complained of, is hidden. */
    public boolean isWhereFilled() {
        return WHERE.stream().anyMatch(this::isTyped) || !EventText.HOME_ZONE.equals(typed.get("zone")) || EventStatus.TENTATIVE.name().equals(typed.get("status"));
    }

    /** The same of programme, organisers and documents. */
    public boolean isWhatFilled() {
        return WHAT.stream().anyMatch(this::isTyped);
    }

    private boolean isTyped(String field) {
        return typed.get(field) != null && !typed.get(field).isBlank();
    }

    /** Browsers hand in an hour with each date; of whole days the date alone counts. */
    private String given(String field) {
        String value = typed.get(field);
        return allDay && value != null && HOURS.contains(field) ? value.replaceFirst("T.*", "") : value;
    }
}
