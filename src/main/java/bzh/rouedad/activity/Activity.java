package bzh.rouedad.activity;

import bzh.rouedad.catalogue.Ref;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One line of the ledger: who did what to which thing, and when. It never changes. */
@Entity
@Table(name = "activity")
public class Activity {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    private Instant at;
    @Enumerated(EnumType.STRING)
    private Verb verb;
    @Column(name = "thing_kind")
    private String kind;
    @Column(name = "thing_id")
    private long thingId;
    @Column(name = "circle_id")
    private Long circleId;
    @Column(name = "person_id")
    private Long personId;
    private String note;

    protected Activity() {
    }

    Activity(Instant at, Long personId, Verb verb, Ref thing, Long circleId, String note) {
        this.at = at;
        this.personId = personId;
        this.verb = verb;
        this.kind = thing.kind();
        this.thingId = thing.id();
        this.circleId = circleId;
        this.note = note;
    }

    public Long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public Verb getVerb() {
        return verb;
    }

    public Ref getThing() {
        return new Ref(kind, thingId);
    }

    public Long getCircleId() {
        return circleId;
    }

    /** The circles whose members hear of it: its own and, of what several spaces show, theirs. */
    public List<Long> getCircleIds() {
        return !verb.isForMembers() || note == null ? List.of(circleId)
                : Stream.concat(Stream.of(circleId), Stream.of(note.split(" ")).map(Long::valueOf)).distinct().toList();
    }

    public Long getPersonId() {
        return personId;
    }

    public String getNote() {
        return note;
    }
}
