package bzh.rouedad.attendance;

import bzh.rouedad.calendar.Event;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;

/** That those who came to a meeting are asked what they thought of it, once, the day after. It changes in the turn of the meeting. */
@Entity
@Table(name = "attendance_survey")
class Survey {
    /** Where the meeting was. */
    private static final LocalTime HOUR = LocalTime.of(9, 0);

    @Id
    @Column(name = "event_id")
    private Long eventId;
    @Column(name = "due_at")
    private Instant dueAt;
    private boolean done;

    protected Survey() {
    }

    Survey(Event event) {
        eventId = event.getId();
        dueAt = due(event);
    }

    /** In the morning of the day after its last day. */
    static Instant due(Event event) {
        return event.getWhen().lastDay().plusDays(1).atTime(HOUR).atZone(event.getZone()).toInstant();
    }

    void moveTo(Instant moment) {
        dueAt = moment;
    }

    void done() {
        done = true;
    }

    Long eventId() {
        return eventId;
    }

    /** Whether the letters are on their way, or nobody is to be asked any more. */
    boolean isDone() {
        return done;
    }
}
