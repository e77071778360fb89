package bzh.rouedad.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What calendars showed of a meeting while it had one sequence. It is kept when the meeting changes, and never changes itself. */
@Entity
@Table(name = "calendar_event_state")
class EventState {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @Column(name = "event_id")
    private Long eventId;
    private int sequence;
    @Column(name = "activity_id")
    private Long activityId;
    private String title;
    private String summary;
    private String place;
    private String link;
    @Enumerated(EnumType.STRING)
    private EventStatus status;
    @Convert(converter = LocalHour.class)
    private LocalDateTime starts;
    @Convert(converter = LocalHour.class)
    private LocalDateTime ends;
    private String zone;
    @Column(name = "all_day")
    private boolean allDay;

    protected EventState() {
    }

    /** How the meeting stands now. */
    EventState(Event event) {
        eventId = event.getId();
        sequence = event.getSequence();
        title = event.getTitle();
        summary = event.getSummary();
        place = event.getVenue().getLine().isEmpty() ? null : event.getVenue().getLine();
        link = event.getVenue().getLink();
        status = event.getStatus();
        starts = event.getStarts();
        ends = event.getEnds();
        zone = event.getZone().getId();
        allDay = event.isAllDay();
    }

    void endedBy(long line) {
        activityId = line;
    }

    int sequence() {
        return sequence;
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    /** Place, address and commune on one line; null where nothing is known. */
    String place() {
        return place;
    }

    String link() {
        return link;
    }

    EventStatus status() {
        return status;
    }

    When when() {
        return new When(starts, ends, ZoneId.of(zone), allDay);
    }
}
