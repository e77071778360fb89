package bzh.rouedad.territory;

import bzh.rouedad.territory.Rings.Point;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Takes points out of outlines by repeated elimination: always the one whose triangle with its two neighbours covers least, as
 * long as that is less than a limit (M. Visvalingam, J. D. Whyatt: Line generalisation by repeated elimination of points, The
 * Cartographic Journal 30, 1993). All outlines are one net here: a point that two of them share is taken out of both or of none,
 * and where borders meet or part, it stays. So neighbours fit together afterwards as they did before.
 */
final class Thinning {
    private static final int WITHIN_A_BORDER = 2;

    private final double limit;
    private final Map<Point, Set<Point>> net = new HashMap<>();
    private final Map<Point, Double> covered = new HashMap<>();
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>();

    private record Candidate(double area, Point point) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            int first = Double.compare(area, other.area);
            int second = first != 0 ? first : Integer.compare(point.x(), other.point.x());
            return second != 0 ? second : Integer.compare(point.y(), other.point.y());
        }
    }

    private Thinning(double limit) {
        this.limit = limit;
    }

    /**
     * The points of these rings that stay; each ring keeps three at least.
     *
     * @param limit of the triangle, in square steps of {@link Point}
     */
    static Set<Point> kept(Collection<List<Point>> rings, double limit) {
        Thinning thinning = new Thinning(limit);
        rings.forEach(thinning::knot);
        thinning.net.keySet().forEach(point -> thinning.propose(point, 0));
        thinning.eliminate();
        return thinning.net.keySet();
    }

    private void knot(List<Point> ring) {
        for (int i = 0; i < ring.size(); i++) {
            Point one = ring.get(i);
            Point next = ring.get((i + 1) % ring.size());
            if (!one.equals(next)) {
                net.computeIfAbsent(one, point -> new LinkedHashSet<>(WITHIN_A_BORDER)).add(next);
                net.computeIfAbsent(next, point -> new LinkedHashSet<>(WITHIN_A_BORDER)).add(one);
            }
        }
    }

    /** What went before counts: a point is not worth less than one whose going brought its neighbours to it. */
    private void propose(Point point, double least) {
        if (net.get(point).size() == WITHIN_A_BORDER) {
            Iterator<Point> sides = net.get(point).iterator();
            double area = Math.max(least, triangle(sides.next(), point, sides.next()));
            covered.put(point, area);
            if (area < limit) {
                queue.add(new Candidate(area, point));
            }
        }
    }

    private void eliminate() {
        for (Candidate next = queue.poll(); next != null; next = queue.poll()) {
            Point point = next.point();
            if (!net.containsKey(point) || covered.get(point) != next.area()) {
                continue;
            }
            Iterator<Point> sides = net.get(point).iterator();
            Point one = sides.next();
            Point other = sides.next();
            // A ring of three, or two borders between the same ends: without this point one of them would fall together.
            if (net.get(one).contains(other)) {
                continue;
            }
            net.remove(point);
            link(one, point, other, next.area());
            link(other, point, one, next.area());
        }
    }

    private void link(Point end, Point gone, Point next, double least) {
        net.get(end).remove(gone);
        net.get(end).add(next);
        propose(end, least);
    }

    private static double triangle(Point a, Point b, Point c) {
        return Math.abs((double) (b.x() - a.x()) * (c.y() - a.y()) - (double) (c.x() - a.x()) * (b.y() - a.y())) / 2;
    }
}
