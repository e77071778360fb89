package bzh.rouedad.reprise;

import bzh.rouedad.wiki.Revision;
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
import jakarta.persistence.Version;
import java.time.Instant;

/** What those who took a page offer to those it was taken from: one revision of their copy. */
@Entity
@Table(name = "reprise_proposal")
public class Proposal {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reprise_id")
    private Reprise reprise;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private Revision revision;
    private String note;
    @Column(name = "person_id")
    private Long personId;
    private Instant at;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    @Column(name = "answered_by")
    private Long answeredBy;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Version
    private long version;

    protected Proposal() {
    }

    Proposal(Reprise reprise, Revision revision, String note, Long personId, Instant now) {
        this.reprise = reprise;
        offer(revision, note, personId, now);
    }

    /** Another text in its place, as long as nobody answered. */
    final void offer(Revision better, String why, Long by, Instant now) {
        revision = better;
        note = why;
        personId = by;
        at = now;
    }

    void answer(State given, Long by, Instant now) {
        state = given;
        answeredBy = by;
        answeredAt = now;
    }

    Reprise reprise() {
        return reprise;
    }

    Revision revision() {
        return revision;
    }

    public Long getId() {
        return id;
    }

    /** In a few words why; null when nothing was said. */
    public String getNote() {
        return note;
    }

    public Long getPersonId() {
        return personId;
    }

    public Instant getAt() {
        return at;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Where it stands. */
    enum State {
        OPEN, TAKEN, LEFT
    }
}
