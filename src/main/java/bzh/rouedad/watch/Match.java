package bzh.rouedad.watch;

import bzh.rouedad.catalogue.Ref;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That a thing began to answer a saved search; it stands in one letter at most, and is told when that has left. The rows are
 * made many at a time, by {@link Matches}.
 */
@Entity
@Table(name = "watch_match")
class Match {
    @Id
    private Long id;
    @Column(name = "search_id")
    private long searchId;
    @Column(name = "thing_kind")
    private String kind;
    @Column(name = "thing_id")
    private long thingId;
    @Column(name = "found_at")
    private Instant foundAt;
    @Column(name = "letter_id")
    private Long letterId;
    @Column(name = "told_at")
    private Instant toldAt;

    protected Match() {
    }

    long searchId() {
        return searchId;
    }

    Ref thing() {
        return new Ref(kind, thingId);
    }

    Instant foundAt() {
        return foundAt;
    }
}
