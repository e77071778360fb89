package bzh.rouedad.reply;

import bzh.rouedad.calendar.Event;
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

/** An answer that was read, and what came of it. One mail has one, however often it is found. */
@Entity
@Table(name = "reply")
public class ReplyEntry {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    private String mail;
    private String sender;
    @Column(name = "registration_id")
    private Long registrationId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "read_at")
    private Instant readAt;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    protected ReplyEntry() {
    }

    /** @param sender as the mail says; may be empty */
    ReplyEntry(String mail, String sender, Instant readAt) {
        this.mail = mail;
        this.sender = sender;
        this.readAt = readAt;
    }

    void about(Event answered, long registration, Instant written) {
        event = answered;
        registrationId = registration;
        writtenAt = written;
    }

    void end(Outcome how) {
        outcome = how;
    }

    public Long getId() {
        return id;
    }

    /** Whom the mail says it comes from; may be empty. */
    public String getSender() {
        return sender;
    }

    /** The meeting it answers, where the one who sent it signed up for it; null otherwise. */
    public Event getEvent() {
        return event;
    }

    public Instant getReadAt() {
        return readAt;
    }

    public Outcome getOutcome() {
        return outcome;
    }
}
