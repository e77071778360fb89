package bzh.rouedad.panorama;

import bzh.rouedad.territory.SizeBand;
import bzh.rouedad.territory.TerritoryKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the facts of some circles. Each organisation has one territory, so that the numbers of territories add up. */
final class Counting {
    private static final Comparator<ThemeUse> MOST_USED = Comparator.comparingLong((ThemeUse use) -> -use.deeds())
            .thenComparing(ThemeUse::theme);

    private final Facts facts;
    private final Set<Long> circles;

    Counting(Facts facts, Set<Long> circles) {
        this.facts = facts;
        this.circles = circles;
    }

    Region region(Question question) {
        Map<Long, Count> byActor = byActor(deeds(question));
        Map<Long, Count> bySpot = new HashMap<>();
        Map<Spot, Count> byHome = new HashMap<>();
        Count[] elsewhere = {Count.NONE, Count.NONE};
        byActor.forEach((actor, count) -> {
            Spot home = facts.atlas().today(facts.actors().get(actor).territory());
            Spot spot = home == null ? null : facts.atlas().within(question.grain(), home);
            if (spot == null) {
                int which = home == null ? 1 : 0;
                elsewhere[which] = elsewhere[which].and(count);
            } else {
                bySpot.merge(spot.id(), count, Count::and);
            }
            if (home != null && home.x() != null && home.kind().compareTo(TerritoryKind.DEPARTMENT) < 0) {
                byHome.merge(home, count, Count::and);
            }
        });
        List<Region.Line> lines = facts.atlas().standing().get(question.grain()).stream()
                .map(spot -> new Region.Line(spot, bySpot.getOrDefault(spot.id(), Count.NONE))).toList();
        return new Region(inOrder(lines, question.order()), elsewhere[0], elsewhere[1],
                byActor.values().stream().reduce(Count.NONE, Count::and), byHome, themes(question));
    }

    private static List<Region.Line> inOrder(List<Region.Line> lines, Order order) {
        return order.measure() == null ? lines : lines.stream()
                .sorted(Comparator.comparingLong((Region.Line line) -> -line.count().of(order.measure()))).toList();
    }

    Matrix matrix(Question question) {
        Map<Long, Map<String, Map<Long, Count>>> cells = new HashMap<>();
        deeds(question.about(null)).forEach(deed -> {
            Spot home = facts.atlas().today(facts.actors().get(deed.actor()).territory());
            Spot spot = home == null ? null : facts.atlas().within(question.grain(), home);
            if (spot != null) {
                deed.themes().forEach(theme -> cells.computeIfAbsent(spot.id(), id -> new HashMap<>())
                        .computeIfAbsent(theme, name -> new HashMap<>()).merge(deed.actor(), one(deed), Counting::more));
            }
        });
        Map<Long, Map<String, Count>> counted = new HashMap<>();
        cells.forEach((spot, themes) -> themes.forEach((theme, actors) -> counted.computeIfAbsent(spot, id -> new HashMap<>())
                .put(theme, actors.values().stream().reduce(Count.NONE, Count::and))));
        return new Matrix(facts.atlas().standing().get(question.grain()), themes(question), counted);
    }

    List<Doer> doers(Question question) {
        Map<Long, Map<String, Long>> themes = new HashMap<>();
        deeds(question).forEach(deed -> deed.themes().forEach(theme -> themes.computeIfAbsent(deed.actor(), id -> new TreeMap<>())
                .merge(theme, 1L, Long::sum)));
        Comparator<Doer> most = Comparator.comparingLong(doer -> -doer.count().practices() - doer.count().uses());
        return byActor(deeds(question)).entrySet().stream().map(each -> {
            Actor actor = facts.actors().get(each.getKey());
            return new Doer(actor, facts.atlas().today(actor.territory()), each.getValue(),
                    themes.getOrDefault(actor.id(), Map.of()).entrySet().stream()
                            .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).map(Map.Entry::getKey).toList());
        }).sorted(most.thenComparing(doer -> doer.actor().slug())).toList();
    }

    /** Themes by use, whatever the theme of the question. */
    private List<ThemeUse> themes(Question question) {
        Map<String, Long> used = new LinkedHashMap<>();
        deeds(question.about(null)).forEach(deed -> deed.themes().forEach(theme -> used.merge(theme, 1L, Long::sum)));
        return used.entrySet().stream().map(each -> new ThemeUse(each.getKey(), each.getValue())).sorted(MOST_USED).toList();
    }

    private Stream<Deed> deeds(Question question) {
        Predicate<Deed> asked = deed -> circles.contains(deed.circle());
        if (question.theme() != null) {
            asked = asked.and(deed -> deed.themes().contains(question.theme()));
        }
        if (question.kind() != null) {
            asked = asked.and(deed -> facts.actors().get(deed.actor()).kind() == question.kind());
        }
        if (question.size() != null) {
            asked = asked.and(deed -> question.size() == size(facts.actors().get(deed.actor())));
        }
        return facts.deeds().stream().filter(asked);
    }

    private SizeBand size(Actor actor) {
        Spot home = actor.territory() == null ? null : facts.atlas().spots().get(actor.territory());
        return home == null || home.population() == null ? null : SizeBand.of(home.population());
    }

    private static Map<Long, Count> byActor(Stream<Deed> deeds) {
        return deeds.collect(Collectors.toMap(Deed::actor, Counting::one, Counting::more));
    }

    /** What one deed of an organisation counts. */
    private static Count one(Deed deed) {
        return new Count(deed.use() ? 0 : 1, deed.use() ? 1 : 0, 1);
    }

    /** Two counts of the same organisation: it is still one. */
    private static Count more(Count one, Count other) {
        return new Count(one.practices() + other.practices(), one.uses() + other.uses(), 1);
    }
}
