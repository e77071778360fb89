package bzh.rouedad.territory;

import java.util.ArrayList;
import java.util.List;

/** Outlines as rings of points: read from the paths that {@link Pen} draws, written as short as a small map allows. */
final class Rings {
    /** Steps of a {@link Point} to a unit of the sheet. */
    private static final int STEPS = 10;
    private static final int FEWEST_POINTS = 3;

    private Rings() {
    }

    /** A place on the sheet of {@link Outline}, in tenths of its unit: 10 m. */
    record Point(int x, int y) {
        private Point rounded() {
            return new Point(Math.floorDiv(x + STEPS / 2, STEPS), Math.floorDiv(y + STEPS / 2, STEPS));
        }
    }

    /** The rings of a path; the last point of each is followed by its first one, which is not told twice. */
    static List<List<Point>> read(String path) {
        List<List<Point>> rings = new ArrayList<>();
        for (String ring : path.split("Z")) {
            String[] numbers = ring.substring(1).split(" ");
            List<Point> points = new ArrayList<>(numbers.length / 2);
            for (int i = 0; i + 1 < numbers.length; i += 2) {
                points.add(new Point(tenths(numbers[i]), tenths(numbers[i + 1])));
            }
            rings.add(points);
        }
        return rings;
    }

    private static int tenths(String number) {
        return (int) Math.round(Double.parseDouble(number) * STEPS);
    }

    /**
     * A path of whole units, 100 m, told as steps from one point to the next. Rings that cover less than {@code least} square
     * units are left out, but never the largest one.
     */
    static String write(List<List<Point>> rings, double least) {
        double largest = rings.stream().mapToDouble(Rings::area).max().orElse(0);
        StringBuilder path = new StringBuilder();
        rings.stream().filter(ring -> area(ring) >= Math.min(least, largest)).forEach(ring -> write(ring, path));
        return path.toString();
    }

    private static void write(List<Point> ring, StringBuilder path) {
        List<Point> points = ring.stream().map(Point::rounded).toList();
        if (points.stream().distinct().count() < FEWEST_POINTS) {
            return;
        }
        Point last = points.get(0);
        path.append('M').append(last.x()).append(' ').append(last.y()).append('l');
        int start = path.length();
        for (Point point : points.subList(1, points.size())) {
            if (!point.equals(last)) {
                number(path, start, point.x() - last.x());
                number(path, start, point.y() - last.y());
                last = point;
            }
        }
        path.append('z');
    }

    /** A sign parts numbers as well as a blank does. */
    private static void number(StringBuilder path, int start, int value) {
        path.append(value < 0 || path.length() == start ? "" : " ").append(value);
    }

    /** What a ring covers, in square units (Gauss's formula). */
    private static double area(List<Point> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point one = ring.get(i);
            Point next = ring.get((i + 1) % ring.size());
            twice += (double) one.x() * next.y() - (double) next.x() * one.y();
        }
        return Math.abs(twice) / 2 / (STEPS * STEPS);
    }
}
