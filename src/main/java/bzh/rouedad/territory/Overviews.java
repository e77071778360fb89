package bzh.rouedad.territory;

import bzh.rouedad.territory.Rings.Point;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the region drawn small. It is drawn when it is first asked for, and again once another set was loaded. */
@ApplicationScoped
public class Overviews {
    /** Nine hectares, 900 times 100 square metres: about a pixel where the whole region is a thousand of them wide. */
    private static final double LIMIT = 900;
    /** Islets of less than 30 hectares are left out: a unit of the sheet is 100 m. */
    private static final double LEAST = 30;

    @Inject
    Territories territories;

    private volatile Kept kept = new Kept("", Overview.NONE);

    private record Kept(String set, Overview overview) {
    }

    /** The region as the set that holds draws it; empty as long as none was loaded. One small query, once it is drawn. */
    public Overview region() {
        Optional<TerritorySet> set = territories.set();
        String name = set.map(TerritorySet::name).orElse("");
        Kept now = kept;
        if (!now.set().equals(name)) {
            now = new Kept(name, set.isEmpty() ? Overview.NONE : draw());
            kept = now;
        }
        return now.overview();
    }

    private Overview draw() {
        return of(territories.outlines(TerritoryKind.INTERCOMMUNALITY), territories.outlines(TerritoryKind.DEPARTMENT));
    }

    static Overview of(List<Outline> intercommunalities, List<Outline> departments) {
        List<Outline> outlines = Stream.concat(intercommunalities.stream(), departments.stream()).toList();
        if (outlines.isEmpty()) {
            return Overview.NONE;
        }
        Map<Long, List<List<Point>>> rings = outlines.stream()
                .collect(Collectors.toMap(Outline::getTerritoryId, outline -> Rings.read(outline.getPath())));
        Set<Point> stay = Thinning.kept(rings.values().stream().flatMap(List::stream).toList(), LIMIT);
        Map<Long, String> paths = rings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> Rings.write(
                each.getValue().stream().map(ring -> ring.stream().filter(stay::contains).toList()).toList(), LEAST)));
        List<String> ground = departments.stream().map(outline -> paths.get(outline.getTerritoryId())).toList();
        return new Overview(paths, ground, Outline.viewBox(outlines));
    }
}
