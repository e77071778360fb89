package bzh.rouedad.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an organiser decided for after a meeting. */
@Entity
@Table(name = "attendance_afterwards")
class Afterwards {
    @Id
    @Column(name = "event_id")
    private Long eventId;
    private boolean shown;

    protected Afterwards() {
    }

    Afterwards(long eventId) {
        this.eventId = eventId;
    }

    void show(boolean everybody) {
        shown = everybody;
    }

    /** Whether everybody is told how many came, and from which organisations. */
    boolean isShown() {
        return shown;
    }
}
