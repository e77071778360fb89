package bzh.rouedad.panorama;

import bzh.rouedad.markup.Slug;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All territories, and where each lies today. */
record Atlas(Map<Long, Spot> spots, Map<Grain, List<Spot>> standing) {
    /** However often communes merge one after the other. */
    private static final int MOST_STEPS = 20;

    static Atlas of(Collection<Spot> all) {
        return new Atlas(all.stream().collect(Collectors.toMap(Spot::id, Function.identity())),
                Map.of(Grain.INTERCOMMUNALITY, standing(all, Grain.INTERCOMMUNALITY), Grain.DEPARTMENT, standing(all, Grain.DEPARTMENT)));
    }

    private static List<Spot> standing(Collection<Spot> all, Grain grain) {
        return all.stream().filter(spot -> spot.standing() && spot.kind() == grain.kind())
                .sorted(Comparator.comparing((Spot spot) -> Slug.of(spot.name())).thenComparing(Spot::code)).toList();
    }

    /** What stands for this territory today; null for none, and for what ended without an heir. */
    Spot today(Long id) {
        Spot spot = id == null ? null : spots.get(id);
        for (int i = 0; i < MOST_STEPS && spot != null && !spot.standing(); i++) {
            spot = spot.successor() == null ? null : spots.get(spot.successor());
        }
        return spot;
    }

    /** The territory of this grain in which one lies that stands today, or that it is; null where it lies in none. */
    Spot within(Grain grain, Spot today) {
        if (today.kind() == grain.kind()) {
            return today;
        }
        Long around = grain == Grain.DEPARTMENT ? today.department() : today.intercommunality();
        return around == null ? null : spots.get(around);
    }
}
