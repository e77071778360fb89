package bzh.rouedad.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The official division of a region in one year, and whom its data are owed to: that is shown wherever they are. */
@Entity
@Table(name = "territory_set")
public class TerritorySet {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @Column(name = "set_year")
    private int year;
    private String region;
    private String attribution;
    @Column(name = "loaded_at")
    private Instant loadedAt;
    @Column(name = "person_id")
    private long personId;

    protected TerritorySet() {
    }

    TerritorySet(int year, String region) {
        this.year = year;
        this.region = region;
    }

    void load(String owedTo, long byPersonId, Instant now) {
        attribution = owedTo;
        personId = byPersonId;
        loadedAt = now;
    }

    public int getYear() {
        return year;
    }

    String region() {
        return region;
    }

    /** Another one for each loading, also of the same year. */
    String name() {
        return year + " " + loadedAt;
    }

    public String getAttribution() {
        return attribution;
    }
}
