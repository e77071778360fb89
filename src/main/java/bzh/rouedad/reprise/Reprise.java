package bzh.rouedad.reprise;

import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Revision;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The tie of a page to the one it was taken from. A page is tied once, when it is made, to one that was there before: chains
 * have an end, and there is no circle.
 */
@Entity
@Table(name = "reprise")
public class Reprise {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @Column(name = "page_id")
    private Long pageId;
    /** A plain number: the page may lie in the trash, or out of sight. */
    @Column(name = "source_id")
    private Long sourceId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "base_id")
    private Revision base;
    private int seen;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "reprise_file", joinColumns = @JoinColumn(name = "reprise_id"))
    @MapKeyColumn(name = "theirs")
    @Column(name = "ours")
    private Map<Long, Long> files = new HashMap<>();
    @Column(name = "person_id")
    private Long personId;
    private Instant at;
    @Version
    private long version;

    protected Reprise() {
    }

    Reprise(Page page, Page source, Map<Long, Long> files, Long personId, Instant now) {
        this.pageId = page.getId();
        this.sourceId = source.getId();
        this.files.putAll(files);
        this.personId = personId;
        this.at = now;
        know(source.getRevision());
    }

    /** This revision of the source was taken, or left: only what comes after it is news. */
    final void know(Revision ofSource) {
        base = ofSource;
        seen = ofSource.getNumber();
    }

    /** The source has taken over what this revision of the copy says. */
    void comeHome(Revision ofCopy, Revision source, boolean nothingElse) {
        base = ofCopy;
        if (nothingElse) {
            seen = source.getNumber();
        }
    }

    void bring(Map<Long, Long> more) {
        files.putAll(more);
    }

    Long getId() {
        return id;
    }

    Long pageId() {
        return pageId;
    }

    Long sourceId() {
        return sourceId;
    }

    /** Who took it. */
    Long personId() {
        return personId;
    }

    /** The text that both pages have known last: a revision of the source, or of the copy once the source took it over. */
    Revision base() {
        return base;
    }

    /** For each file of the source that the text shows, its copy in the other space. */
    Map<Long, Long> files() {
        return Map.copyOf(files);
    }

    /** Number of the last revision of the source that was taken or left. */
    public int getSeen() {
        return seen;
    }

    public Instant getAt() {
        return at;
    }
}
