package bzh.rouedad.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key that stands in a letter or in the address of a feed, and what it is good for. */
@Entity
@Table(name = "people_letter_key")
class LetterKey {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    private String hash;
    private String purpose;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "expires_at")
    private Instant expiresAt;

    protected LetterKey() {
    }

    LetterKey(Secret secret, String purpose, Instant now, Instant expiresAt) {
        this.hash = secret.hash();
        this.purpose = purpose;
        this.madeAt = now;
        this.expiresAt = expiresAt;
    }

    boolean isGood(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    String purpose() {
        return purpose;
    }
}
