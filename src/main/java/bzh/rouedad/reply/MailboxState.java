package bzh.rouedad.reply;

import bzh.rouedad.mail.Mailbox;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How far a mailbox was read, and how it went the last time. */
@Entity
@Table(name = "mailbox")
public class MailboxState {
    @Id
    private String name;
    private Long validity;
    private Long number;
    @Column(name = "tried_at")
    private Instant triedAt;
    private String fault;

    protected MailboxState() {
    }

    MailboxState(String name) {
        this.name = name;
    }

    void reach(Mailbox.Place place) {
        validity = place.validity();
        number = place.number();
    }

    /** @param why in the words of its server; null when all went well */
    void tried(Instant now, String why) {
        triedAt = now;
        fault = why;
    }

    /** The last place that was read; null at first. */
    Mailbox.Place place() {
        return validity == null ? null : new Mailbox.Place(validity, number);
    }

    /** When it was read last, or was tried to be; null at first. */
    public Instant getTriedAt() {
        return triedAt;
    }

    /** Why it could not be read the last time; null when it could. */
    public String getFault() {
        return fault;
    }
}
