package bzh.rouedad.talk;

import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Revision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One matter that is talked about, of a page as a whole or of a passage of it; open until it is resolved. */
@Entity
@Table(name = "talk_thread")
public class TalkThread {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "page_id")
    private Page page;
    private String quote;
    private String anchor;
    @Column(name = "person_id")
    private Long personId;
    private Instant at;
    @Column(name = "resolved_at")
    private Instant resolvedAt;
    @Column(name = "resolved_by")
    private Long resolvedBy;

    protected TalkThread() {
    }

    TalkThread(Page page, Passage passage, Long personId, Instant now) {
        this.page = page;
        this.quote = passage.quote();
        this.anchor = passage.anchor();
        this.personId = personId;
        this.at = now;
    }

    void resolve(Long by, Instant now) {
        resolvedAt = now;
        resolvedBy = by;
    }

    void reopen() {
        resolvedAt = null;
        resolvedBy = null;
    }

    public Long getId() {
        return id;
    }

    Page getPage() {
        return page;
    }

    /** The words of the page it is about; null when it is about the page as a whole. */
    public String getQuote() {
        return quote;
    }

    /** Of the heading above the passage, without {@code #}; null when there is none. */
    public String getAnchor() {
        return anchor;
    }

    /** Whether the words it is about no longer stand in the text. */
    public boolean isMovedFrom(Revision revision) {
        return quote != null && !Passage.stands(quote, revision.getPlainText());
    }

    public Long getPersonId() {
        return personId;
    }

    public Instant getAt() {
        return at;
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    public Long getResolvedBy() {
        return resolvedBy;
    }
}
