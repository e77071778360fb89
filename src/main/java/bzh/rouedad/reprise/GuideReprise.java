package bzh.rouedad.reprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The tie of a publication to the one whose chapters it was made of; what changes there is told chapter by chapter. */
@Entity
@Table(name = "guide_reprise")
class GuideReprise {
    @Id
    @Column(name = "guide_id")
    private Long guideId;
    @Column(name = "source_id")
    private Long sourceId;
    @Column(name = "person_id")
    private Long personId;
    private Instant at;

    protected GuideReprise() {
    }

    GuideReprise(Long guideId, Long sourceId, Long personId, Instant now) {
        this.guideId = guideId;
        this.sourceId = sourceId;
        this.personId = personId;
        this.at = now;
    }
}
