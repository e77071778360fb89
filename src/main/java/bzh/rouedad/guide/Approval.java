package bzh.rouedad.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The wish of a space that two people bring out its publications: one proposes, another says yes. */
@Entity
@Table(name = "guide_approval")
class Approval {
    @Id
    @Column(name = "space_id")
    private Long spaceId;

    protected Approval() {
    }

    Approval(Long spaceId) {
        this.spaceId = spaceId;
    }

    Long spaceId() {
        return spaceId;
    }
}
