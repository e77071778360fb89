package bzh.rouedad.calendar;

import bzh.rouedad.organisation.Organisation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Who holds a meeting beside its space: an organisation of the network, or a name alone. */
@Embeddable
public class Organiser {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;
    private String name;

    protected Organiser() {
    }

    Organiser(Organisation organisation, String name) {
        this.organisation = organisation;
        this.name = organisation == null ? name : organisation.getName();
    }

    /** Null where it is a name alone. */
    public Organisation getOrganisation() {
        return organisation;
    }

    /** The name of the day it was written. */
    public String getName() {
        return name;
    }
}
