package bzh.rouedad.territory;

import java.util.List;

/**
 * Everything a set tells of a region.
 *
 * @param region   code of the region
 * @param places   the region first, then departments, intercommunalities and communes
 * @param drawings outlines of some or all of them
 */
record RegionSet(String region, List<Place> places, List<FormerPlace> formers, List<Drawing> drawings) {
}
