package bzh.rouedad.territory;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.util.Optional;

/** Draws rings of longitudes and latitudes on the sheet of {@link Outline}. */
final class Pen {
    /** Metres of a unit of the sheet. */
    private static final double UNIT = 100;
    /** North of all of metropolitan France, in metres: there y is 0. */
    private static final double NORTH = 7_200_000;
    /** Characters of the longest path. */
    private static final int LONGEST = 1_000_000;
    private static final int FEWEST_POINTS = 4;

    private final StringBuilder path = new StringBuilder();
    private double leastX = Double.MAX_VALUE;
    private double leastY = Double.MAX_VALUE;
    private double mostX = -Double.MAX_VALUE;
    private double mostY = -Double.MAX_VALUE;

    /** Whether all rings could be drawn: four points or more each, within metropolitan France. */
    boolean drawAll(JsonArray rings) {
        return rings.stream().allMatch(ring -> draw(ring.asJsonArray()));
    }

    private boolean draw(JsonArray ring) {
        if (ring.size() < FEWEST_POINTS) {
            return false;
        }
        path.append('M');
        // The last point is the first one again, where the path closes by itself.
        for (JsonValue value : ring.subList(0, ring.size() - 1)) {
            JsonArray point = value.asJsonArray();
            if (point.size() < 2) {
                return false;
            }
            double longitude = ((JsonNumber) point.get(0)).doubleValue();
            double latitude = ((JsonNumber) point.get(1)).doubleValue();
            if (longitude < -6 || longitude > 10 || latitude < 41 || latitude > 52) {
                return false;
            }
            Lambert93 there = Lambert93.of(longitude, latitude);
            add(there.x() / UNIT, (NORTH - there.y()) / UNIT);
        }
        path.setCharAt(path.length() - 1, 'Z');
        return path.length() <= LONGEST;
    }

    private void add(double x, double y) {
        leastX = Math.min(leastX, x);
        leastY = Math.min(leastY, y);
        mostX = Math.max(mostX, x);
        mostY = Math.max(mostY, y);
        number(x);
        number(y);
    }

    private void number(double value) {
        path.append(Math.round(value * 10) / 10d).append(' ');
    }

    /** What was drawn; empty when nothing was. */
    Optional<Drawing> drawing(TerritoryKind kind, String code) {
        return path.isEmpty() ? Optional.empty()
                : Optional.of(new Drawing(kind, code, path.toString(), leastX, leastY, mostX, mostY));
    }
}
