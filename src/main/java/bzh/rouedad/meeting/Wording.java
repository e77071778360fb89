package bzh.rouedad.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What a decision said before somebody corrected it. */
@Entity
@Table(name = "meeting_wording")
public class Wording {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private Decision decision;
    private String decided;
    private String text;
    private String reason;
    private String carrier;
    @Column(name = "until_at")
    private Instant until;
    @Column(name = "changed_by")
    private Long changedBy;

    protected Wording() {
    }

    Wording(Decision decision, Long changedBy, Instant now) {
        this.decision = decision;
        this.decided = decision.getDecided().toString();
        this.text = decision.getText();
        this.reason = decision.getReason();
        this.carrier = decision.getCarrier();
        this.changedBy = changedBy;
        this.until = now;
    }

    public LocalDate getDecided() {
        return LocalDate.parse(decided);
    }

    public String getText() {
        return text;
    }

    public String getReason() {
        return reason;
    }

    public String getCarrier() {
        return carrier;
    }

    /** When it was corrected. */
    public Instant getUntil() {
        return until;
    }

    /** Who corrected it. */
    public Long getChangedBy() {
        return changedBy;
    }
}
