package bzh.rouedad.talk;

import bzh.rouedad.space.Space;
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

/**
 * One matter that is talked about: of a page as a whole, of a passage of it, or of a space under a title of its own. It is open until it
 * is resolved; one of a space may become a page.
 */
@Entity
@Table(name = "talk_thread")
public class TalkThread {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "page_id")
    private Page page;
    /** The same as a number: what asks by the page would leave out threads of spaces. */
    @Column(name = "page_id", insertable = false, updatable = false)
    private Long pageId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    private String title;
    @Column(name = "became_id")
    private Long becameId;
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

    /** One of a space. */
    TalkThread(Space space, String title, Long personId, Instant now) {
        this.space = space;
        this.title = title;
        this.personId = personId;
        this.at = now;
    }

    void become(long pageId) {
        becameId = pageId;
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

    /** Null for one of a space. */
    Page getPage() {
        return page;
    }

    /** Null for one of a page. */
    Space space() {
        return space;
    }

    /** Id of the page that was made of it, which may have gone; null when none was. */
    Long becameId() {
        return becameId;
    }

    /** What it is called; null for one of a page. */
    public String getTitle() {
        return title;
    }

    /** Site-relative address of one of a space. */
    public String getUrl() {
        return "/discussions/" + space.getSlug() + "/" + id;
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
