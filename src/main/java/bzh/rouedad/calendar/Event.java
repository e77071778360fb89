package bzh.rouedad.calendar;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.space.Space;
import bzh.rouedad.territory.Territory;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A dated meeting of a space. It is announced, may move (its sequence then counts up, so that calendars take the new
 * hour) and may be cancelled; its uid stays for life. The hour that holds is the local one with its zone; the moments
 * beside it are worked out from them, for sorting.
 */
@Entity
@Table(name = "calendar_event")
public class Event {
    /** The kind under which the catalogue and the ledger know events. */
    public static final String KIND = "event";

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    private String slug;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    private String title;
    private String summary;
    @Embedded
    private Venue venue = new Venue();
    @Convert(converter = LocalHour.class)
    private LocalDateTime starts;
    @Convert(converter = LocalHour.class)
    private LocalDateTime ends;
    private String zone;
    @Column(name = "all_day")
    private boolean allDay;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    private int lasting;
    @Enumerated(EnumType.STRING)
    private EventStatus status = EventStatus.CONFIRMED;
    private String contact;
    private String programme;
    private String documents;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "calendar_organiser", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    private List<Organiser> organisers = new ArrayList<>();
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "calendar_theme", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "theme")
    private Set<String> themes = new HashSet<>();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "series_id")
    private Series series;
    private Integer edition;
    private String uid;
    private int sequence;
    @Column(name = "organiser_id")
    private Long organiserId;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private long version;

    protected Event() {
    }

    Event(Space space, String slug, String uid, Long organiserId) {
        this.space = space;
        this.slug = slug;
        this.uid = uid;
        this.organiserId = organiserId;
    }

    /** Takes over what was handed in; answers whether anything that a calendar shows changed. */
    boolean describe(EventText.Checked text, Territory commune, List<Organiser> together, Instant now) {
        List<Object> before = startsAt == null ? null : shown();
        title = text.title();
        summary = text.summary();
        venue = new Venue(text, commune);
        starts = text.when().starts();
        ends = text.when().ends();
        zone = text.when().zone().getId();
        allDay = text.when().allDay();
        startsAt = text.when().startsAt();
        endsAt = text.when().endsAt();
        lasting = Duration.between(startsAt, endsAt).compareTo(Timeline.USUAL) < 0 ? 0 : 1;
        // Calling off is an act of its own, and so is taking place again.
        status = isCancelled() ? status : text.details().status();
        contact = text.details().contact();
        programme = text.details().programme();
        documents = text.details().documents().isEmpty() ? null : text.details().documents().stream().map(Paper::written).collect(Collectors.joining("\n"));
        organisers.clear();
        organisers.addAll(together);
        themes.retainAll(text.details().themes());
        themes.addAll(text.details().themes());
        boolean moved = before != null && !before.equals(shown());
        changedAt = now;
        sequence += moved ? 1 : 0;
        return moved;
    }

    /** All that other calendars show of it. */
    private List<Object> shown() {
        return Arrays.asList(title, summary, starts, ends, zone, allDay, status, venue.getLine(), venue.getLink());
    }

    /** Belongs to a series from now on, or to none. */
    void join(Series whole, Integer number) {
        series = whole;
        edition = number;
    }

    void cancel(Instant now) {
        status = EventStatus.CANCELLED;
        sequence++;
        changedAt = now;
    }

    void resume(Instant now) {
        status = EventStatus.CONFIRMED;
        sequence++;
        changedAt = now;
    }

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Site-relative address. */
    public String getUrl() {
        return "/agenda/" + slug;
    }

    /** Counts the changes; tells whether the meeting is still the one a form was opened on. */
    public long getVersion() {
        return version;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public Space getSpace() {
        return space;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public Venue getVenue() {
        return venue;
    }

    /** The house it is in, in its organiser's words; or null. */
    public String getPlace() {
        return venue.getPlace();
    }

    /** From when to when, in hours local to it. */
    public When getWhen() {
        return new When(starts, ends, getZone(), allDay);
    }

    public LocalDateTime getStarts() {
        return starts;
    }

    /** For whole days the midnight after the last of them. */
    public LocalDateTime getEnds() {
        return ends;
    }

    /** Whether it takes whole days, and no hours are meant. */
    public boolean isAllDay() {
        return allDay;
    }

    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public String getUid() {
        return uid;
    }

    public int getSequence() {
        return sequence;
    }

    public EventStatus getStatus() {
        return status;
    }

    public boolean isCancelled() {
        return status == EventStatus.CANCELLED;
    }

    /** Whether nobody knows yet if it takes place. */
    public boolean isTentative() {
        return status == EventStatus.TENTATIVE;
    }

    /** Whom to ask; or null. */
    public String getContact() {
        return contact;
    }

    /** The programme as its organiser wrote it; or null. */
    public String getProgramme() {
        return programme;
    }

    /** The programme, session by session. */
    public List<Session> getSessions() {
        return Programme.read(programme, getWhen());
    }

    /** What is handed out, before or after. */
    public List<Paper> getDocuments() {
        return Paper.read(documents);
    }

    /** Names of those who hold it beside the space. */
    public List<String> getOrganiserNames() {
        return organisers.stream().map(Organiser::name).toList();
    }

    List<Organiser> organisers() {
        return organisers;
    }

    /** The series, programme or cycle it belongs to; or null. */
    public Series getSeries() {
        return series;
    }

    /** Which edition of its series it is; null where they are not counted. */
    public Integer getEdition() {
        return edition;
    }

    /** Its themes by the alphabet. */
    public List<String> getThemes() {
        return themes.stream().sorted().toList();
    }

    public Long getOrganiserId() {
        return organiserId;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
