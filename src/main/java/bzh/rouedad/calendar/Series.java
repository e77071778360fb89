package bzh.rouedad.calendar;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.space.Space;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Meetings that belong together: yearly ones with numbered editions, a programme of cycles that leads to guides, copies of one
 * meeting. Its address, the slug, never changes; whoever sees its space sees it.
 */
@Entity
@Table(name = "calendar_series")
public class Series {
    /** The kind under which the catalogue and the ledger know them. */
    public static final String KIND = "series";

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    private String slug;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    @Enumerated(EnumType.STRING)
    private SeriesKind kind;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Series parent;
    private String title;
    private String summary;
    @Version
    private long version;

    protected Series() {
    }

    Series(Space space, String slug) {
        this.space = space;
        this.slug = slug;
    }

    void become(SeriesKind nature, Series within, String name, String about) {
        kind = nature;
        parent = within;
        title = name;
        summary = about;
    }

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Site-relative address. */
    public String getUrl() {
        return "/series/" + slug;
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

    public SeriesKind getKind() {
        return kind;
    }

    /** The programme of a cycle; null for anything else. */
    public Series getParent() {
        return parent;
    }

    public String getTitle() {
        return title;
    }

    /** What it is about; or null. */
    public String getSummary() {
        return summary;
    }

    /** Tells whether it is still the one a form was opened on. */
    public long getVersion() {
        return version;
    }
}
