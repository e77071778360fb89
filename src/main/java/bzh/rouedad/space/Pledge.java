package bzh.rouedad.space;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What a partner promised the network, by when in its own words, and the address of the proof once there is one. */
@Entity
@Table(name = "space_pledge")
public class Pledge {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    private int position;
    private String text;
    private String term;
    private String proof;

    protected Pledge() {
    }

    Pledge(Space space, int position, String text, String term, String proof) {
        this.space = space;
        this.position = position;
        this.text = text;
        this.term = term;
        this.proof = proof;
    }

    public String getText() {
        return text;
    }

    public String getTerm() {
        return term;
    }

    public String getProof() {
        return proof;
    }
}
