package bzh.rouedad.attendance;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.registration.Registration;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** How many came with one registration, or unannounced under one name. It changes in the turn of the meeting. */
@Entity
@Table(name = "attendance")
class Attendance {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @Column(name = "event_id")
    private Long eventId;
    @Column(name = "registration_id")
    private Long registrationId;
    private String name;
    private String organisation;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation recognised;
    private int came;
    @Column(name = "noted_by_id")
    private Long notedById;
    @Column(name = "noted_at")
    private Instant notedAt;

    protected Attendance() {
    }

    /** Of somebody who signed up. */
    Attendance(Registration registration, Organisation recognised) {
        this(registration.getEvent(), registration.getName(), registration.getOrganisation(), recognised);
        registrationId = registration.getId();
    }

    /** Of somebody who came unannounced. */
    Attendance(Event event, String name, String organisation, Organisation recognised) {
        this.eventId = event.getId();
        this.name = name;
        this.organisation = organisation;
        this.recognised = recognised;
    }

    void note(int people, long byId, Instant now) {
        came = people;
        notedById = byId;
        notedAt = now;
    }

    Long id() {
        return id;
    }

    Long eventId() {
        return eventId;
    }

    /** Null for whoever came unannounced. */
    Long registrationId() {
        return registrationId;
    }

    String name() {
        return name;
    }

    /** As it was typed; null for none. */
    String organisation() {
        return organisation;
    }

    /** The organisation of the network that is meant; null when none has that name. */
    Organisation recognised() {
        return recognised;
    }

    int came() {
        return came;
    }
}
