package bzh.rouedad.panorama;

import bzh.rouedad.territory.TerritoryKind;

/**
 * A territory, as far as the panorama looks at it. Others are named by their ids.
 *
 * @param intercommunality null where it lies in none
 * @param department       null where it lies in none
 * @param successor        what it became part of; null where it stands, or nothing took its place
 * @param population       null where nobody knows
 * @param x                of its middle, on the sheet of outlines; null where there is no outline, like {@code y}
 */
public record Spot(long id, TerritoryKind kind, String code, String name, Long intercommunality, Long department, Long successor,
                   boolean standing, Long population, Double x, Double y) {
    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** Site-relative address. */
    public String getUrl() {
        return "/territoires/" + code;
    }
}
