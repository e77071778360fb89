package bzh.rouedad.guide;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A publication of a space: an ordered set of wiki pages that may come from several spaces. It begins as an idea or in
 * preparation, is announced, proposed, published, later revised or withdrawn. Readers see of its chapters those whose
 * own space they may read.
 */
@Entity
@Table(name = "guide")
public class Guide {
    /** The kind under which the catalogue and the ledger know guides. */
    public static final String KIND = "guide";

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    private String slug;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    @Enumerated(EnumType.STRING)
    private GuideKind kind;
    private String title;
    private String summary;
    @Enumerated(EnumType.STRING)
    private GuideStatus status;
    private String announced;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "changed_at")
    private Instant changedAt;
    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "guide_chapter", joinColumns = @JoinColumn(name = "guide_id"),
            inverseJoinColumns = @JoinColumn(name = "page_id"))
    @OrderColumn(name = "position")
    private List<Page> chapters = new ArrayList<>();
    @Version
    private long version;

    protected Guide() {
    }

    Guide(Space space, String slug) {
        this.space = space;
        this.slug = slug;
    }

    /** Takes over what was handed in; answers whether the publication came out by it. */
    boolean describe(GuideText text, List<Page> pages, Instant now) {
        boolean comesOut = text.status().isOut() && (status == null || !status.isOut());
        kind = text.kind();
        title = text.title();
        summary = text.summary();
        status = text.status();
        announced = text.announced();
        changedAt = now;
        if (comesOut) {
            publishedAt = now;
        }
        if (!pages.equals(chapters)) {
            chapters.clear();
            chapters.addAll(pages);
        }
        return comesOut;
    }

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Site-relative address. */
    public String getUrl() {
        return "/guides/" + slug;
    }

    /** Counts the changes; tells whether the guide is still the one a form was opened on. */
    public long getVersion() {
        return version;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public Space getSpace() {
        return space;
    }

    public GuideKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public GuideStatus getStatus() {
        return status;
    }

    /** When it is to appear, in the partner's own words. */
    public String getAnnounced() {
        return announced;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    List<Page> chapters() {
        return chapters;
    }
}
