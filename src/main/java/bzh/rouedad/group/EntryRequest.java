package bzh.rouedad.group;

import bzh.rouedad.people.Person;
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

/** That somebody with an account asks to come into a group; it is answered once. */
@Entity
@Table(name = "group_request")
public class EntryRequest {
    /** What became of it. */
    enum Stage {
        ASKED, ACCEPTED, REFUSED
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;
    private String words;
    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.ASKED;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "answered_by")
    private Long answeredBy;

    protected EntryRequest() {
    }

    EntryRequest(Space space, Person person, String words, Instant now) {
        this.space = space;
        this.person = person;
        this.words = words;
        this.askedAt = now;
    }

    void answer(boolean accepted, Long by, Instant now) {
        stage = accepted ? Stage.ACCEPTED : Stage.REFUSED;
        answeredBy = by;
        answeredAt = now;
    }

    Stage stage() {
        return stage;
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public Person getPerson() {
        return person;
    }

    /** Null when they said nothing more. */
    public String getWords() {
        return words;
    }

    public Instant getAskedAt() {
        return askedAt;
    }
}
