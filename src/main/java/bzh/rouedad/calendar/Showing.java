package bzh.rouedad.calendar;

import bzh.rouedad.space.Space;
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

/** A space that shows, or is asked to show, a meeting of another one. There is one list of registrations all the same. */
@Entity
@Table(name = "calendar_showing")
public class Showing {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    @Enumerated(EnumType.STRING)
    private ShowingStage stage = ShowingStage.PROPOSED;
    @Column(name = "proposed_by_id")
    private Long proposedById;
    private Instant at;

    protected Showing() {
    }

    Showing(Event event, Space space, Long proposedById, Instant now) {
        this.event = event;
        this.space = space;
        this.proposedById = proposedById;
        this.at = now;
    }

    void become(ShowingStage next, Instant now) {
        stage = next;
        at = now;
    }

    public Long getId() {
        return id;
    }

    public Event getEvent() {
        return event;
    }

    public Space getSpace() {
        return space;
    }

    public ShowingStage getStage() {
        return stage;
    }

    /** Who asked for it; null where nobody with an account did. */
    public Long getProposedById() {
        return proposedById;
    }

    /** When it became what it is. */
    public Instant getAt() {
        return at;
    }
}
