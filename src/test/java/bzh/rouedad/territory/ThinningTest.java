package bzh.rouedad.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.territory.Rings.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThinningTest {
    private final Random random = new Random(2007);

    @Test
    void aPointOnAStraightBorderGoesAndACornerStays() {
        List<Point> square = points(0, 0, 500, 1, 1000, 0, 1000, 1000, 0, 1000);
        assertEquals(Set.copyOf(points(0, 0, 1000, 0, 1000, 1000, 0, 1000)), Thinning.kept(List.of(square), 10_000));
    }

    @Test
    void whereBordersMeetThePointStays() {
        List<Point> left = points(0, 0, 500, 0, 500, 1000, 0, 1000);
        List<Point> right = points(500, 0, 1000, 0, 1000, 1000, 500, 1000);
        assertTrue(Thinning.kept(List.of(left, right), 1e9).containsAll(points(500, 0, 500, 1000)));
    }

    @Test
    void aRingKeepsThreePointsHoweverSmallItIs() {
        List<Point> islet = points(0, 0, 3, 0, 3, 3, 0, 3);
        assertEquals(3, Thinning.kept(List.of(islet), 1e9).size());
    }

    @Test
    void anEnclaveAndTheHoleItLiesInStayTheSame() {
        List<Point> enclave = points(300, 300, 400, 310, 500, 300, 500, 500, 300, 500);
        List<Point> around = points(0, 0, 1000, 0, 1000, 1000, 0, 1000);
        Set<Point> kept = Thinning.kept(List.of(around, enclave, enclave), 2_000);
        assertFalse(kept.contains(new Point(400, 310)));
        assertEquals(8, kept.size());
    }

    /** A map of random borders: each piece of a border belongs to two, before and after. */
    @Test
    void neighboursFitTogetherAfterwards() {
        List<List<Point>> map = quilt(12);
        Set<Point> kept = Thinning.kept(map, 10_000);
        Map<Set<Point>, Integer> sides = new HashMap<>();
        int before = 0;
        int after = 0;
        for (List<Point> ring : map) {
            List<Point> thinned = ring.stream().filter(kept::contains).toList();
            assertTrue(thinned.size() >= 3, "a ring fell together");
            before += ring.size();
            after += thinned.size();
            for (int i = 0; i < thinned.size(); i++) {
                sides.merge(Set.of(thinned.get(i), thinned.get((i + 1) % thinned.size())), 1, Integer::sum);
            }
        }
        assertTrue(after < before / 2, "of " + before + " points " + after + " stayed");
        Set<Point> outer = new HashSet<>();
        sides.forEach((side, owners) -> {
            assertTrue(owners <= 2, "a border of three");
            if (owners == 1) {
                outer.addAll(side);
            }
        });
        // A side of one owner is a piece of the coast: there is no other gap.
        outer.forEach(point -> assertTrue(point.x() == 0 || point.y() == 0 || point.x() == 12_000 || point.y() == 12_000, "a gap at " + point));
    }

    @Test
    void aPathIsReadAsItWasDrawnAndWrittenInSteps() {
        List<List<Point>> rings = Rings.read("M10.0 20.0 30.0 20.0 30.0 50.5Z");
        assertEquals(List.of(points(100, 200, 300, 200, 300, 505)), rings);
        assertEquals("M10 20l20 0 0 31z", Rings.write(rings, 0));
    }

    @Test
    void isletsAreLeftOutButNotTheLastOne() {
        assertEquals("M0 0l10 0 0 10z", Rings.write(Rings.read("M0.0 0.0 10.0 0.0 10.0 10.0ZM20.0 0.0 21.0 0.0 21.0 1.0Z"), 30));
        assertEquals("M20 0l1 0 0 1z", Rings.write(Rings.read("M20.0 0.0 21.0 0.0 21.0 1.0Z"), 30));
    }

    /** Squares side by side, their shared sides crooked in the same way. */
    private List<List<Point>> quilt(int width) {
        Map<String, List<Point>> sides = new HashMap<>();
        List<List<Point>> squares = new ArrayList<>();
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < width; y++) {
                List<Point> ring = new ArrayList<>();
                ring.addAll(side(sides, x, y, x + 1, y, width));
                ring.addAll(side(sides, x + 1, y, x + 1, y + 1, width));
                ring.addAll(reversed(side(sides, x, y + 1, x + 1, y + 1, width), x + 1, y + 1));
                ring.addAll(reversed(side(sides, x, y, x, y + 1, width), x, y + 1));
                squares.add(ring);
            }
        }
        return squares;
    }

    /** From the one corner on, without the other one. */
    private List<Point> side(Map<String, List<Point>> sides, int x, int y, int nextX, int nextY, int width) {
        return sides.computeIfAbsent(x + " " + y + " " + nextX + " " + nextY, key -> {
            List<Point> side = new ArrayList<>(List.of(new Point(x * 1000, y * 1000)));
            boolean coast = x == nextX && (x == 0 || x == width) || y == nextY && (y == 0 || y == width);
            for (int step = 1; step < 20; step++) {
                int aside = coast ? 0 : random.nextInt(200) - 100;
                side.add(new Point(x * 1000 + (nextX - x) * step * 50 + (nextX == x ? aside : 0),
                        y * 1000 + (nextY - y) * step * 50 + (nextY == y ? aside : 0)));
            }
            return side;
        });
    }

    private static List<Point> reversed(List<Point> side, int x, int y) {
        List<Point> back = new ArrayList<>(List.of(new Point(x * 1000, y * 1000)));
        for (int i = side.size() - 1; i > 0; i--) {
            back.add(side.get(i));
        }
        return back;
    }

    private static List<Point> points(int... numbers) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            points.add(new Point(numbers[i], numbers[i + 1]));
        }
        return points;
    }
}
