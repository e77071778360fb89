package bzh.rouedad.territory;

import java.util.Map;
import java.util.Optional;

/**
 * Everything that was loaded so far.
 *
 * @param set         the latest one
 * @param territories by code, those that ended too
 * @param formers     by code
 * @param outlines    by id of the territory
 */
record Standing(Optional<TerritorySet> set, Map<String, Territory> territories, Map<String, FormerCommune> formers,
                Map<Long, Outline> outlines) {
}
