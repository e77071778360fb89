package bzh.rouedad.registration;

import bzh.rouedad.calendar.Event;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When a meeting is reminded of, so many days before; done when it was told, or had been over when it came to be. */
@Entity
@Table(name = "registration_reminder")
class Reminder {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @Column(name = "event_id")
    private Long eventId;
    private int days;
    @Column(name = "due_at")
    private Instant dueAt;
    private boolean done;

    protected Reminder() {
    }

    Reminder(Event event, int days) {
        this.eventId = event.getId();
        this.days = days;
    }

    /**
     * Is due at this moment; told one remains told as long as the moment is the same.
     *
     * @param since what was due by then is not made up for
     */
    void due(Instant moment, Instant since) {
        if (!moment.equals(dueAt)) {
            dueAt = moment;
            done = !moment.isAfter(since);
        }
    }

    void done() {
        done = true;
    }

    Long id() {
        return id;
    }

    Long eventId() {
        return eventId;
    }

    int days() {
        return days;
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean isDone() {
        return done;
    }
}
