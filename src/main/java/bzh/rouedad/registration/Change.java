package bzh.rouedad.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** What became of a registration at a time, as its owner is told in one letter, whatever became of it since. */
@Entity
@Table(name = "registration_change")
class Change {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;
    @Enumerated(EnumType.STRING)
    private What what;
    private int seats;
    @Enumerated(EnumType.STRING)
    private Presence presence;
    private Integer ahead;
    @Column(name = "until_at")
    private Instant until;
    private Instant at;
    @Column(name = "activity_id")
    private Long activityId;

    private Integer since;
    private Integer upto;

    protected Change() {
    }

    /**
     * @param ahead      how many wait before it; null where that does not matter
     * @param activityId the news that brought it; null for what befell the registration itself
     */
    Change(Registration registration, What what, Integer ahead, Long activityId, Instant now) {
        this.registration = registration;
        this.what = what;
        this.seats = registration.getSeats();
        this.presence = registration.getPresence();
        this.ahead = ahead;
        this.until = registration.getOfferedUntil();
        this.activityId = activityId;
        this.at = now;
    }

    /** Tells of what changed about the meeting between two sequences; the first one is null when nobody knows it. */
    Change between(Integer before, int now) {
        since = before;
        upto = now;
        return this;
    }

    /** The sequence that its owner knew of; null when nobody knows it. */
    Integer since() {
        return since;
    }

    /** The sequence it tells of. */
    Integer upto() {
        return upto;
    }

    Long id() {
        return id;
    }

    Registration registration() {
        return registration;
    }

    What what() {
        return what;
    }

    int seats() {
        return seats;
    }

    Presence presence() {
        return presence;
    }

    int ahead() {
        return ahead == null ? 0 : ahead;
    }

    Instant until() {
        return until;
    }

    Instant at() {
        return at;
    }
}
