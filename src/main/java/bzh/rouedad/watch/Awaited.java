package bzh.rouedad.watch;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.notice.Addressee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A thing that somebody waits for, to hear once that it appeared. That of a person begins at once, that of a correspondent
 * when its owner has confirmed it; it ends with its letter.
 */
@Entity
@Table(name = "watch_awaited")
public class Awaited {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @Column(name = "thing_kind")
    private String kind;
    @Column(name = "thing_id")
    private long thingId;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "correspondent_id")
    private Long correspondentId;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "appeared_at")
    private Instant appearedAt;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Awaited() {
    }

    Awaited(Addressee reader, Ref thing, Instant now) {
        this.personId = reader.personId();
        this.correspondentId = reader.correspondentId();
        this.kind = thing.kind();
        this.thingId = thing.id();
        this.madeAt = now;
    }

    void begin(Instant now) {
        begunAt = now;
    }

    void appear(Instant now) {
        appearedAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    public Long getId() {
        return id;
    }

    public Ref getThing() {
        return new Ref(kind, thingId);
    }

    /** Whether it waits for its owner to confirm it. */
    public boolean isOpen() {
        return begunAt == null && endedAt == null;
    }

    Addressee reader() {
        return new Addressee(personId, correspondentId);
    }
}
