package bzh.rouedad.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A partner association, a local authority or another body that takes part in the network. */
@Entity
@Table(name = "people_organisation")
public class Organisation {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    private String slug;
    private String name;
    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;
    private String territory;
    private String website;
    private String summary;

    protected Organisation() {
    }

    public Organisation(String slug, String name, OrganisationKind kind, String territory, String summary) {
        this.slug = slug;
        this.name = name;
        this.kind = kind;
        this.territory = territory;
        this.summary = summary;
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

    public String getTerritory() {
        return territory;
    }

    public String getWebsite() {
        return website;
    }

    public String getSummary() {
        return summary;
    }
}
