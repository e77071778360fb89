package bzh.rouedad.notice;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.language.Characters;
import bzh.rouedad.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * That one person is to hear of one activity. It ends sent, or dropped with the reason: the person may no longer see the
 * thing, has no account any more, the address was refused, or five days of trying were in vain.
 */
@Entity
@Table(name = "notice")
class Notice {
    /** Pauses after a failure; the last one repeats. */
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
            Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4));
    private static final Duration PATIENCE = Duration.ofDays(5);
    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id")
    private Activity activity;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;
    @Column(name = "due_at")
    private Instant dueAt;
    private int attempts;
    @Column(name = "sent_at")
    private Instant sentAt;
    private String dropped;
    @Column(name = "last_error")
    private String lastError;

    protected Notice() {
    }

    Notice(Activity activity, Person person, Instant dueAt) {
        this.activity = activity;
        this.person = person;
        this.dueAt = dueAt;
    }

    void sent(Instant now) {
        sentAt = now;
    }

    void drop(String reason) {
        dropped = reason;
    }

    void failed(Instant now, String error) {
        lastError = error == null ? null : Characters.cut(Characters.clean(error), LONGEST_ERROR);
        dueAt = now.plus(PAUSES.get(Math.min(attempts, PAUSES.size() - 1)));
        attempts++;
        if (now.isAfter(activity.getAt().plus(PATIENCE))) {
            dropped = "in vain";
        }
    }

    Long id() {
        return id;
    }

    Activity activity() {
        return activity;
    }

    Person person() {
        return person;
    }
}
