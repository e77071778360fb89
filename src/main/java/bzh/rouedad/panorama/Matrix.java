package bzh.rouedad.panorama;

import java.util.List;
import java.util.Map;

/**
 * Who does what where, and what nobody does.
 *
 * @param spots  all territories that stand, by name
 * @param themes the most used first
 * @param cells  by id of the territory and theme; where there is none, nobody does or uses anything
 */
public record Matrix(List<Spot> spots, List<ThemeUse> themes, Map<Long, Map<String, Count>> cells) {

    public Count cell(Spot spot, String theme) {
        return cells.getOrDefault(spot.id(), Map.of()).getOrDefault(theme, Count.NONE);
    }

    /** In how many territories nobody does anything of this theme. */
    public long blanks(String theme) {
        return spots.stream().filter(spot -> cell(spot, theme).isNone()).count();
    }
}
