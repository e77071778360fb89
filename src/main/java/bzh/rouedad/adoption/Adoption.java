package bzh.rouedad.adoption;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.organisation.Organisation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That an organisation took an interest in a practice or a guide; what came of it stands in its declarations. */
@Entity
@Table(name = "adoption")
public class Adoption {
    /** The kind under which the catalogue and the ledger know adoptions. */
    public static final String KIND = "adoption";

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;
    @Column(name = "thing_kind")
    private String kind;
    @Column(name = "thing_id")
    private long thingId;

    protected Adoption() {
    }

    Adoption(Organisation organisation, Ref thing) {
        this.organisation = organisation;
        kind = thing.kind();
        thingId = thing.id();
    }

    public Ref ref() {
        return new Ref(KIND, id);
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** What is taken over. */
    public Ref getThing() {
        return new Ref(kind, thingId);
    }

    /** Site-relative address of its history. */
    public String getUrl() {
        return "/adoptions/" + kind + "/" + thingId + "/" + organisation.getSlug();
    }
}
