package bzh.rouedad.panorama.web;

import bzh.rouedad.panorama.Measure;
import bzh.rouedad.panorama.Region;
import bzh.rouedad.panorama.Steps;
import bzh.rouedad.territory.Overview;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The region as a drawing: territories shaded by their numbers, and dots where organisations with a place of their own are. */
public final class Sheet {
    private final Overview overview;
    private final Region region;
    private final Measure measure;
    private final Steps steps;

    Sheet(Overview overview, Region region, Measure measure) {
        this.overview = overview;
        this.region = region;
        this.measure = measure;
        steps = Steps.of(region.lines().stream().map(line -> line.count().of(measure)).toList());
    }

    /** One territory of the drawing, with what its SVG path says under {@code d}. */
    public record Shape(Region.Line line, long number, int shade, String path) {
        public Region.Line getLine() {
            return line;
        }

        public long getNumber() {
            return number;
        }

        public int getShade() {
            return shade;
        }

        public String getPath() {
            return path;
        }
    }

    /** All dots of one size, from 1 to 4, as one SVG path of points. */
    public record Dots(int size, String path) {
        public int getSize() {
            return size;
        }

        public String getPath() {
            return path;
        }
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return overview.isEmpty();
    }

    public String getViewBox() {
        return overview.viewBox();
    }

    /** Those of the territories that have an outline. */
    public List<Shape> getShapes() {
        List<Shape> shapes = new ArrayList<>();
        region.lines().forEach(line -> overview.path(line.spot().id()).ifPresent(path ->
                shapes.add(new Shape(line, line.count().of(measure), steps.shade(line.count().of(measure)), path))));
        return shapes;
    }

    /** Borders of the departments, which lie under the others and over them. */
    public List<String> getBorders() {
        return overview.ground();
    }

    /** The larger the number, the larger the dot. */
    public List<Dots> getDots() {
        Steps sizes = Steps.of(region.homes().values().stream().map(count -> count.of(measure)).toList());
        Map<Integer, String> paths = new TreeMap<>(region.homes().entrySet().stream()
                .filter(home -> home.getValue().of(measure) > 0)
                .collect(Collectors.groupingBy(home -> sizes.shade(home.getValue().of(measure)), Collectors.mapping(
                        home -> String.format(Locale.ROOT, "M%.0f %.0fh0", home.getKey().x(), home.getKey().y()),
                        Collectors.collectingAndThen(Collectors.toList(), dots -> dots.stream().sorted().collect(Collectors.joining()))))));
        return paths.entrySet().stream().map(each -> new Dots(each.getKey(), each.getValue())).toList();
    }

    public List<Steps.Step> getLegend() {
        return steps.getLegend();
    }
}
