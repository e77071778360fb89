package bzh.rouedad.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who holds a meeting beside its space: an organisation of the network, or a name alone. The organisation is a plain number: the
 * persistence provider fails at references within lists of values.
 */
@Embeddable
class Organiser {
    @Column(name = "organisation_id")
    private Long organisationId;
    private String name;

    protected Organiser() {
    }

    /** @param organisationId null for a name alone */
    Organiser(Long organisationId, String name) {
        this.organisationId = organisationId;
        this.name = name;
    }

    Long organisationId() {
        return organisationId;
    }

    /** The name of the day it was written. */
    String name() {
        return name;
    }
}
