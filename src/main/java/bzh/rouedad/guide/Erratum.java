package bzh.rouedad.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is wrong in an edition, as it was found one day; the text of the edition stays as it is. */
@Entity
@Table(name = "guide_erratum")
public class Erratum {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;
    private Instant at;
    @Column(name = "person_id")
    private Long personId;
    private String text;

    protected Erratum() {
    }

    Erratum(Edition edition, String text, Long personId, Instant now) {
        this.edition = edition;
        this.text = text;
        this.personId = personId;
        this.at = now;
    }

    public Instant getAt() {
        return at;
    }

    public String getText() {
        return text;
    }
}
