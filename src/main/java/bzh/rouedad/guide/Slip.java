package bzh.rouedad.guide;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A promise that was not kept: when a publication was to appear, until that was put off. */
@Embeddable
public class Slip {
    private String announced;
    private Instant at;

    protected Slip() {
    }

    Slip(String announced, Instant at) {
        this.announced = announced;
        this.at = at;
    }

    /** When it was to appear, in the partner's own words. */
    public String getAnnounced() {
        return announced;
    }

    /** When that was given up. */
    public Instant getAt() {
        return at;
    }
}
