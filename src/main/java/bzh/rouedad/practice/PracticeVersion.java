package bzh.rouedad.practice;

import bzh.rouedad.organisation.Organisation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a practice said at a time, and who wrote it. Versions are added, never changed. */
@Entity
@Table(name = "practice_version")
public class PracticeVersion {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "practice_id")
    private Practice practice;
    private int number;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;
    @Embedded
    private Sheet sheet;
    @Column(name = "person_id")
    private Long personId;
    private Instant at;

    protected PracticeVersion() {
    }

    PracticeVersion(Practice practice, Sheet sheet, long personId, Instant now) {
        this.practice = practice;
        number = practice.getNumber();
        organisation = practice.getOrganisation();
        this.sheet = sheet.copy();
        this.personId = personId;
        at = now;
    }

    /** Counts from 1 within the practice. */
    public int getNumber() {
        return number;
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** Names of the fields that say something else than the version before; all that say anything when that is null. */
    public List<String> changedFrom(PracticeVersion before) {
        List<String> changed = new ArrayList<>(sheet.changedFrom(before == null ? null : before.sheet));
        if (before != null && !organisation.getId().equals(before.organisation.getId())) {
            changed.add(0, "organisation");
        }
        return changed;
    }

    public Long getPersonId() {
        return personId;
    }

    public Instant getAt() {
        return at;
    }
}
