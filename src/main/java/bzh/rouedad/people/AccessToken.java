package bzh.rouedad.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A personal key for the API, good until its owner takes it back. */
@Entity
@Table(name = "people_access_token")
public class AccessToken {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;
    private String label;
    private String hash;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "used_at")
    private Instant usedAt;

    protected AccessToken() {
    }

    AccessToken(Person person, String label, Secret secret, Instant now) {
        this.person = person;
        this.label = label;
        this.hash = secret.hash();
        this.createdAt = now;
    }

    Person person() {
        return person;
    }

    public Long getId() {
        return id;
    }

    public String getLabel() {
        return label;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
