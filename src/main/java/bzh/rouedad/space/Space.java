package bzh.rouedad.space;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.Circle;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The place of a partner or a group. Whoever founds a space is its first administrator; the people it gathers are its
 * circle, and who sees what it holds is the circle's audience. Its address, the slug, never changes.
 */
@Entity
@Table(name = "space")
public class Space {
    /** The kind under which the catalogue and the ledger know spaces. */
    public static final String KIND = "space";

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    private String slug;
    private String name;
    @Enumerated(EnumType.STRING)
    private SpaceKind kind;
    private String summary;
    private String theme;
    @OneToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "circle_id")
    private Circle circle;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private long version;

    protected Space() {
    }

    Space(String slug, String name, SpaceKind kind, String summary, String theme, Circle circle, Instant now) {
        this.slug = slug;
        this.name = name;
        this.kind = kind;
        this.summary = summary;
        this.theme = theme;
        this.circle = circle;
        this.createdAt = now;
    }

    void belongTo(Organisation owner) {
        organisation = owner;
    }

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Site-relative address. */
    public String getUrl() {
        return "/espaces/" + slug;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public SpaceKind getKind() {
        return kind;
    }

    public String getSummary() {
        return summary;
    }

    /** Name of the theme that paints this space. */
    public String getTheme() {
        return theme;
    }

    public Circle getCircle() {
        return circle;
    }

    public Organisation getOrganisation() {
        return organisation;
    }
}
