package bzh.rouedad.group;

import bzh.rouedad.people.Correspondent;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.space.Space;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody who wants to come into a group by the domain of an address, and whether its owner said yes. */
@Entity
@Table(name = "group_applicant")
public class Applicant {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "correspondent_id")
    private Correspondent correspondent;
    @Column(name = "email_key")
    private String emailKey;
    private String name;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Applicant() {
    }

    Applicant(Space space, Correspondent correspondent, EmailAddress address, String name, Instant now) {
        this.space = space;
        this.correspondent = correspondent;
        this.emailKey = address.key();
        ask(name, now);
    }

    /** Whoever has not said yes yet is called as was typed last. */
    final void ask(String typed, Instant now) {
        if (enteredAt == null) {
            name = typed;
            askedAt = now;
        }
    }

    /** Whoever came in and does not belong to the group any more may be asked again. */
    void reopen() {
        enteredAt = null;
    }

    void enter(Instant now) {
        enteredAt = now;
    }

    Correspondent correspondent() {
        return correspondent;
    }

    EmailAddress address() {
        return EmailAddress.of(emailKey).orElseThrow();
    }

    boolean hasEntered() {
        return enteredAt != null;
    }

    Long id() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public String getName() {
        return name;
    }
}
