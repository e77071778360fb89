package bzh.rouedad.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The synonyms a network made its own, as they were typed; there is one row or none. */
@Entity
@Table(name = "search_synonyms")
public class OwnSynonyms {
    static final long ID = 1;

    @Id
    private Long id;
    private String list;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "person_id")
    private Long personId;
    @Version
    private long version;

    protected OwnSynonyms() {
    }

    OwnSynonyms(String list, Long personId, Instant now) {
        id = ID;
        change(list, personId, now);
    }

    void change(String to, Long byPersonId, Instant now) {
        list = to;
        personId = byPersonId;
        changedAt = now;
    }

    String getList() {
        return list;
    }

    long getVersion() {
        return version;
    }
}
