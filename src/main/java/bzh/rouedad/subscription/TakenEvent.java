package bzh.rouedad.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which meeting came of what in an agenda, and what the agenda said of it when it was last read. */
@Entity
@Table(name = "subscription_event")
class TakenEvent {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @Column(name = "space_id")
    private long spaceId;
    @Column(name = "subscription_id")
    private long subscriptionId;
    @Column(name = "item_key")
    private String itemKey;
    @Column(name = "event_id")
    private long eventId;
    private String fingerprint;
    private boolean gone;

    protected TakenEvent() {
    }

    TakenEvent(Subscription of, Occurrence occurrence, long eventId) {
        spaceId = of.getSpace().getId();
        subscriptionId = of.getId();
        itemKey = occurrence.key();
        this.eventId = eventId;
        fingerprint = occurrence.fingerprint();
    }

    void belong(Subscription other) {
        subscriptionId = other.getId();
    }

    void say(Occurrence occurrence) {
        fingerprint = occurrence.fingerprint();
    }

    /** Whether the meeting was called off because its source does not name it any more. */
    boolean isGone() {
        return gone;
    }

    void setGone(boolean gone) {
        this.gone = gone;
    }

    boolean says(Occurrence occurrence) {
        return fingerprint.equals(occurrence.fingerprint());
    }

    String key() {
        return itemKey;
    }

    long eventId() {
        return eventId;
    }

    long subscriptionId() {
        return subscriptionId;
    }
}
