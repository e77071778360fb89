package bzh.rouedad.wiki;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which revision of a page a person last had before them. */
@Entity
@Table(name = "wiki_visit")
public class Visit {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @Column(name = "person_id")
    private Long personId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "page_id")
    private Page page;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private Revision revision;
    private Instant at;

    protected Visit() {
    }

    Visit(Long personId, Page page) {
        this.personId = personId;
        this.page = page;
    }

    /** Moves on to this revision; one that is older than what was seen changes nothing. */
    void see(Revision seen, Instant now) {
        if (revision == null || revision.getNumber() <= seen.getNumber()) {
            revision = seen;
            at = now;
        }
    }

    public Revision getRevision() {
        return revision;
    }

    public Instant getAt() {
        return at;
    }
}
