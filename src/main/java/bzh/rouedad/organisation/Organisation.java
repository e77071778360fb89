package bzh.rouedad.organisation;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Circle;
import bzh.rouedad.territory.SizeBand;
import bzh.rouedad.territory.Territory;
import bzh.rouedad.territory.TerritoryKind;
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

/**
 * A partner association, a local authority or another body that takes part in the network. The people who work for it
 * are its circle; everybody sees its card. Its address, the slug, never changes.
 */
@Entity
@Table(name = "organisation")
public class Organisation {
    /** The kind under which the catalogue and the ledger know organisations. */
    public static final String KIND = "organisation";

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    private String slug;
    private String name;
    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;
    private String siren;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "territory_id")
    private Territory territory;
    private String area;
    private String website;
    private String summary;
    @OneToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "circle_id")
    private Circle circle;
    @Version
    private long version;

    protected Organisation() {
    }

    Organisation(String slug, Circle circle) {
        this.slug = slug;
        this.circle = circle;
    }

    /** Takes over what a checked card says. */
    void describe(OrganisationText text, Territory itsTerritory) {
        name = text.name();
        kind = text.kind();
        siren = text.siren();
        territory = itsTerritory;
        area = text.area();
        website = text.website();
        summary = text.summary();
    }

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Site-relative address. */
    public String getUrl() {
        return "/organisations/" + slug;
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

    public OrganisationKind getKind() {
        return kind;
    }

    /** Nine digits; null when nobody told. */
    public String getSiren() {
        return siren;
    }

    /** What it governs, or where it works; null when that is no territory of the division. */
    public Territory getTerritory() {
        return territory;
    }

    /** The department of its territory, or that territory itself when it is one; null when it lies in none. */
    public Territory getDepartment() {
        return territory != null && territory.getKind() == TerritoryKind.DEPARTMENT ? territory
                : territory == null ? null : territory.getDepartment();
    }

    /** The name with the department, where there is one: some names stand in two of them. */
    public String getLabel() {
        Territory department = getDepartment();
        return department == null || department == territory ? name : name + " (" + department.getName() + ")";
    }

    /** How large its territory is; null when nobody knows. */
    public SizeBand getSize() {
        return territory == null ? null : territory.getSize();
    }

    /** Where it works, in its own words; null when nobody told. */
    public String getArea() {
        return area;
    }

    public String getWebsite() {
        return website;
    }

    public String getSummary() {
        return summary;
    }

    public Circle getCircle() {
        return circle;
    }

    public long getVersion() {
        return version;
    }
}
