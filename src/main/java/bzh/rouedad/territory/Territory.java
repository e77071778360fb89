package bzh.rouedad.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * A commune, an intercommunality, a department or the region. It keeps its code for ever: when it ends, whatever was
 * said of it still names it, and a merged commune leads to the one it became part of.
 */
@Entity
@Table(name = "territory")
public class Territory {
    /** However often communes merge one after the other. */
    private static final int MOST_STEPS = 20;

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @Enumerated(EnumType.STRING)
    private TerritoryKind kind;
    private String code;
    private String siren;
    private String name;
    private String folded;
    private Long population;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "department_id")
    private Territory department;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "intercommunality_id")
    private Territory intercommunality;
    @Column(name = "set_year")
    private int year;
    @Column(name = "ended_year")
    private Integer endedYear;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "successor_id")
    private Territory successor;
    @Column(name = "centre_x")
    private Double centreX;
    @Column(name = "centre_y")
    private Double centreY;

    protected Territory() {
    }

    Territory(TerritoryKind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    /** Takes over what the set of this year says; whatever had ended stands again. */
    void become(Place place, Territory itsDepartment, Territory itsIntercommunality, int ofYear) {
        siren = place.siren();
        name = place.name();
        folded = place.folded();
        population = place.population();
        department = itsDepartment;
        intercommunality = itsIntercommunality;
        year = ofYear;
        endedYear = null;
        successor = null;
    }

    /** From the set of this year on it is no longer there; {@code heir} is null where nothing took its place. */
    void end(int fromYear, Territory heir) {
        endedYear = fromYear;
        successor = heir;
    }

    /** Another one took the place of what had taken its place. */
    void leadTo(Territory heir) {
        successor = heir;
    }

    /** Its outline was drawn: its middle is that of what holds it. */
    void centre(Drawing drawing) {
        centreX = (drawing.leastX() + drawing.mostX()) / 2;
        centreY = (drawing.leastY() + drawing.mostY()) / 2;
    }

    /** What stands in its place today: itself, or the last of those it became part of. */
    Territory today() {
        Territory last = this;
        for (int i = 0; last.successor != null && i < MOST_STEPS; i++) {
            last = last.successor;
        }
        return last;
    }

    public Long getId() {
        return id;
    }

    public TerritoryKind getKind() {
        return kind;
    }

    /**
     * INSEE code of a commune or department, SIREN of an intercommunality, {@code R} and the INSEE code of a region.
     */
    public String getCode() {
        return code;
    }

    /** The number of the authority itself; null where the set tells none. */
    public String getSiren() {
        return siren;
    }

    public String getName() {
        return name;
    }

    /** The name, with the department of a commune: some names stand in two of them. */
    public String getLabel() {
        return kind == TerritoryKind.COMMUNE && department != null ? name + " (" + department.name + ")" : name;
    }

    /** Inhabitants; null where the set tells none. */
    public Long getPopulation() {
        return population;
    }

    /** Null where nobody knows how many live there. */
    public SizeBand getSize() {
        return population == null ? null : SizeBand.of(population);
    }

    /** Of an intercommunality the one where most of its inhabitants live; null for departments and the region. */
    public Territory getDepartment() {
        return department;
    }

    /** The one a commune belongs to; null for the few islands that belong to none, and for all that is no commune. */
    public Territory getIntercommunality() {
        return intercommunality;
    }

    /** Year of the latest set that has it. */
    public int getYear() {
        return year;
    }

    /** Year of the first set that had it no longer; null as long as it is there. */
    public Integer getEndedYear() {
        return endedYear;
    }

    /** The commune it became part of; null when it is there, or when nothing took its place. */
    public Territory getSuccessor() {
        return successor;
    }

    /** To the east on the sheet of outlines, in units of 100 m; null where there is no outline. */
    public Double getCentreX() {
        return centreX;
    }

    /** To the south on the sheet of outlines, in units of 100 m; null where there is no outline. */
    public Double getCentreY() {
        return centreY;
    }

    /** From its middle to that of the other; null where one of them has no outline. */
    public Double kilometresTo(Territory other) {
        return centreX == null || other.centreX == null ? null
                : (Double) (Math.hypot(centreX - other.centreX, centreY - other.centreY) / 10);
    }

    public boolean isStanding() {
        return endedYear == null;
    }

    public String getUrl() {
        return "/territoires/" + code;
    }
}
