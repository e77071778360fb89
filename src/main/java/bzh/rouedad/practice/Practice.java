package bzh.rouedad.practice;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.space.Space;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * One initiative of one organisation, as a sheet. It is published in a space, whose readers are its readers; it shows
 * its latest version, and each change adds one. Its address, the slug, never changes, and is its key in tables. A
 * withdrawn one is seen by those who may change it only.
 */
@Entity
@Table(name = "practice")
public class Practice {
    /** The kind under which the catalogue and the ledger know practices. */
    public static final String KIND = "practice";

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    private String slug;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;
    @Embedded
    private Sheet sheet;
    @Column(name = "start_year")
    private Integer startYear;
    private int number;
    /** The themes of the latest version, to be asked for. */
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "practice_theme", joinColumns = @JoinColumn(name = "practice_id"))
    @Column(name = "theme")
    private Set<String> themes = new HashSet<>();
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "withdrawn_reason")
    private String withdrawnReason;
    @Version
    private long version;

    protected Practice() {
    }

    Practice(Space space, String slug, long personId) {
        this.space = space;
        this.slug = slug;
        this.personId = personId;
    }

    /** Shows another version; answers it, to be kept. */
    PracticeVersion become(Organisation owner, Sheet next, long writerId, Instant now) {
        organisation = owner;
        sheet = next;
        startYear = next.getStart() == null ? null : next.getStart().year();
        themes.retainAll(next.getThemes());
        themes.addAll(next.getThemes());
        changedAt = now;
        number++;
        return new PracticeVersion(this, next, writerId, now);
    }

    void withdraw(String reason, Instant now) {
        withdrawnAt = now;
        withdrawnReason = reason;
    }

    void restore() {
        withdrawnAt = null;
        withdrawnReason = null;
    }

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Site-relative address. */
    public String getUrl() {
        return "/pratiques/" + slug;
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

    /** Whose initiative it is. */
    public Organisation getOrganisation() {
        return organisation;
    }

    /** What it says now. */
    public Sheet getSheet() {
        return sheet;
    }

    public String getTitle() {
        return sheet.getTitle();
    }

    /** How many versions there are. */
    public int getNumber() {
        return number;
    }

    /** Who made it. */
    Long personId() {
        return personId;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public String getWithdrawnReason() {
        return withdrawnReason;
    }

    /** Counts the changes; tells whether the practice is still the one a form was opened on. */
    public long getVersion() {
        return version;
    }
}
