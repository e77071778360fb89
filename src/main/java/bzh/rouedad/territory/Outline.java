package bzh.rouedad.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/**
 * The borders of a territory for drawing. All outlines lie on one sheet: x grows to the east, y to the south, in units
 * of 100 m (Lambert-93, with one decimal), so that those of neighbours fit together.
 */
@Entity
@Table(name = "territory_outline")
public class Outline {
    @Id
    @Column(name = "territory_id")
    private Long territoryId;
    private String path;
    @Column(name = "least_x")
    private double leastX;
    @Column(name = "least_y")
    private double leastY;
    @Column(name = "most_x")
    private double mostX;
    @Column(name = "most_y")
    private double mostY;

    protected Outline() {
    }

    Outline(Territory territory) {
        territoryId = territory.getId();
    }

    void become(Drawing drawing) {
        path = drawing.path();
        leastX = drawing.leastX();
        leastY = drawing.leastY();
        mostX = drawing.mostX();
        mostY = drawing.mostY();
    }

    public Long getTerritoryId() {
        return territoryId;
    }

    /** What an SVG path says under {@code d}; closed rings, to be filled by the rule {@code evenodd}. */
    public String getPath() {
        return path;
    }

    /** As {@link #getViewBox}, for this one and another one together. */
    public String viewBoxWith(Outline other) {
        return Drawing.box(Math.min(leastX, other.leastX), Math.min(leastY, other.leastY), Math.max(mostX, other.mostX),
                Math.max(mostY, other.mostY));
    }

    /** As {@link #getViewBox}, for all of them together; there is one at least. */
    public static String viewBox(List<Outline> outlines) {
        Outline whole = new Outline();
        whole.leastX = outlines.stream().mapToDouble(each -> each.leastX).min().orElseThrow();
        whole.leastY = outlines.stream().mapToDouble(each -> each.leastY).min().orElseThrow();
        whole.mostX = outlines.stream().mapToDouble(each -> each.mostX).max().orElseThrow();
        whole.mostY = outlines.stream().mapToDouble(each -> each.mostY).max().orElseThrow();
        return whole.getViewBox();
    }

    /** The part of the sheet that holds it, as the {@code viewBox} of an SVG. */
    public String getViewBox() {
        return Drawing.box(leastX, leastY, mostX, mostY);
    }
}
