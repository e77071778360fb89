package bzh.rouedad.activity;

import bzh.rouedad.language.Characters;
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

/** That one recipient is to hear of one activity, and how that went. */
@Entity
@Table(name = "activity_delivery")
class Delivery {
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id")
    private Activity activity;
    private String recipient;
    private int attempts;
    @Column(name = "next_at")
    private Instant nextAt;
    @Column(name = "done_at")
    private Instant doneAt;
    @Column(name = "last_error")
    private String lastError;

    protected Delivery() {
    }

    Delivery(Activity activity, String recipient, Instant now) {
        this.activity = activity;
        this.recipient = recipient;
        this.nextAt = now;
    }

    void done(Instant now) {
        doneAt = now;
    }

    /** Tries again after 1, 2, 4 … seconds, one hour at the longest. */
    void failed(Instant now, Throwable error) {
        attempts++;
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts - 1, 12));
        nextAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        lastError = Characters.cut(Characters.clean(String.valueOf(error)), LONGEST_ERROR);
    }

    Long id() {
        return id;
    }

    Activity activity() {
        return activity;
    }
}
