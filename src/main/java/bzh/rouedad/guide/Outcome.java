package bzh.rouedad.guide;

import bzh.rouedad.calendar.Series;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A publication that meetings of a programme, a cycle or a series led to. */
@Entity
@Table(name = "guide_outcome")
class Outcome {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "series_id")
    private Series series;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "guide_id")
    private Guide guide;

    protected Outcome() {
    }

    Outcome(Series series, Guide guide) {
        this.series = series;
        this.guide = guide;
    }
}
