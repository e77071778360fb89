package bzh.rouedad.poll;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.space.Space;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** Dates proposed for a meeting of a space. It is open until one of them becomes the meeting; then it only tells which. */
@Entity
@Table(name = "poll")
public class Poll {
    /** The kind under which the catalogue and the ledger know them. */
    public static final String KIND = "poll";

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    private String slug;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    private String title;
    private String summary;
    private String place;
    private String zone;
    private String days;
    @Column(name = "person_id")
    private Long personId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;
    private Instant at;
    @Version
    private long version;

    protected Poll() {
    }

    Poll(Space space, String slug, Long personId, Instant now) {
        this.space = space;
        this.slug = slug;
        this.personId = personId;
        this.at = now;
    }

    void become(PollText.Checked text) {
        title = text.title();
        summary = text.summary();
        place = text.place();
        zone = text.zone().getId();
        days = text.days().stream().map(Slot::written).collect(Collectors.joining("\n"));
    }

    void lead(Event meeting) {
        event = meeting;
    }

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Site-relative address. */
    public String getUrl() {
        return "/dates/" + slug;
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

    /** What the meeting is about; or null. */
    public String getSummary() {
        return summary;
    }

    public String getPlace() {
        return place;
    }

    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    /** The dates as a form shows them. */
    public String getDays() {
        return days;
    }

    public List<Slot> getSlots() {
        return Slot.read(days, getZone());
    }

    /** Who proposed them. */
    public Long getPersonId() {
        return personId;
    }

    /** The meeting that came of it; null while it is open. */
    public Event getEvent() {
        return event;
    }

    public boolean isOpen() {
        return event == null;
    }

    public Instant getAt() {
        return at;
    }

    /** Tells whether it is still the one a form was opened on. */
    public long getVersion() {
        return version;
    }
}
