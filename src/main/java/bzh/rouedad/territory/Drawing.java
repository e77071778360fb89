package bzh.rouedad.territory;

import java.util.Locale;

/**
 * An outline as it was read.
 *
 * @param code  of the territory
 * @param path  SVG path on the sheet of {@link Outline}
 */
record Drawing(TerritoryKind kind, String code, String path, double leastX, double leastY, double mostX, double mostY) {

    /** A {@code viewBox} around these corners with a little room for the line. */
    static String box(double leastX, double leastY, double mostX, double mostY) {
        double room = Math.max(mostX - leastX, mostY - leastY) / 50;
        return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", leastX - room, leastY - room, mostX - leastX
                + 2 * room,
                mostY - leastY + 2 * room);
    }
}
