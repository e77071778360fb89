package bzh.rouedad.territory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The region drawn small: intercommunalities and departments with few points, which fit together.
 *
 * @param paths   by id of the territory, what an SVG path says under {@code d}, in whole units of the sheet of {@link Outline}
 * @param ground  the paths of the departments
 * @param viewBox the part of the sheet that holds them all; empty when there are none
 */
public record Overview(Map<Long, String> paths, List<String> ground, String viewBox) {
    static final Overview NONE = new Overview(Map.of(), List.of(), "");

    /** The outline of this territory, to be filled by the rule {@code evenodd}; empty where the set has none. */
    public Optional<String> path(long territoryId) {
        return Optional.ofNullable(paths.get(territoryId));
    }

    public boolean isEmpty() {
        return paths.isEmpty();
    }
}
