package bzh.rouedad.calendar;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.space.Space;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;

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
    private String place;
    @Convert(converter = LocalHour.class)
    private LocalDateTime starts;
    @Convert(converter = LocalHour.class)
    private LocalDateTime ends;
    private String zone;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    private String uid;
    private int sequence;
    private boolean cancelled;
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
    boolean describe(EventText.Checked text, Instant now) {
        boolean moved = startsAt != null && !(text.starts().equals(starts) && text.ends().equals(ends)
                && text.zone().getId().equals(zone) && text.title().equals(title)
                && Objects.equals(text.place(), place) && Objects.equals(text.summary(), summary));
        title = text.title();
        summary = text.summary();
        place = text.place();
        starts = text.starts();
        ends = text.ends();
        zone = text.zone().getId();
        startsAt = starts.atZone(text.zone()).toInstant();
        endsAt = ends.atZone(text.zone()).toInstant();
        changedAt = now;
        sequence += moved ? 1 : 0;
        return moved;
    }

    void cancel(Instant now) {
        cancelled = true;
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

    public String getPlace() {
        return place;
    }

    public LocalDateTime getStarts() {
        return starts;
    }

    public LocalDateTime getEnds() {
        return ends;
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

    public boolean isCancelled() {
        return cancelled;
    }

    public Long getOrganiserId() {
        return organiserId;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
