package bzh.rouedad.panorama;

import java.util.List;
import java.util.Map;

/**
 * What there is, by territory.
 *
 * @param lines   all territories of the grain that stand, those with nothing too, in the order asked for
 * @param outside of organisations of a territory that lies in none of these
 * @param nowhere of organisations without a territory of the division
 * @param total   all of it
 * @param homes   by commune or intercommunality of the organisation itself, where it has a place on the sheet of outlines
 * @param themes  whatever the theme asked for, the most used first
 */
public record Region(List<Line> lines, Count outside, Count nowhere, Count total, Map<Spot, Count> homes, List<ThemeUse> themes) {

    /** A territory and what there is. */
    public record Line(Spot spot, Count count) {
        public Spot getSpot() {
            return spot;
        }

        public Count getCount() {
            return count;
        }
    }

    public List<Line> getLines() {
        return lines;
    }

    public Count getOutside() {
        return outside;
    }

    public Count getNowhere() {
        return nowhere;
    }

    public Count getTotal() {
        return total;
    }

    public List<ThemeUse> getThemes() {
        return themes;
    }
}
