package bzh.rouedad.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A name that was a commune's before it merged, with its code; people go on asking for it. */
@Entity
@Table(name = "territory_former")
public class FormerCommune {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    private String code;
    private String name;
    private String folded;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "successor_id")
    private Territory successor;
    @Column(name = "set_year")
    private int year;

    protected FormerCommune() {
    }

    FormerCommune(String code) {
        this.code = code;
    }

    void become(FormerPlace place, Territory heir, int ofYear) {
        name = place.name();
        folded = place.folded();
        successor = heir;
        year = ofYear;
    }

    /** Another commune took the place of the one it had become part of. */
    void leadTo(Territory heir) {
        successor = heir;
    }

    String code() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Territory getSuccessor() {
        return successor;
    }
}
