package bzh.rouedad.territory;

import bzh.rouedad.territory.Difference.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Holds a set beside what stands: what it would change, and whether it may. */
final class Comparing {
    private final Standing standing;
    private final RegionSet set;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, FormerPlace> formers = new HashMap<>();

    Comparing(Standing standing, RegionSet set) {
        this.standing = standing;
        this.set = set;
        set.places().forEach(place -> places.put(place.code(), place));
        set.formers().forEach(former -> formers.put(former.code(), former));
    }

    /** @throws BadSet when it is another region's, or loses a commune without a word of where it went */
    Difference difference() {
        Findings findings = new Findings(Map.of());
        standing.set().filter(last -> !last.region().equals(set.region())).ifPresent(last ->
                findings.add(SetArchive.DEPARTMENTS, 0, "territory.bad.region", last.region().substring(1), set.region()
                .substring(1)));
        List<Change> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        for (Place place : set.places()) {
            Territory before = standing.territories().get(place.code());
            if (before == null || !before.isStanding()) {
                added.add(new Change(place.kind(), place.code(), place.name(), null));
            } else if (differs(before, place)) {
                changed.add(new Change(place.kind(), place.code(), place.name(), null));
            }
        }
        List<Change> merged = new ArrayList<>();
        List<Change> ended = new ArrayList<>();
        standing.territories().values().stream().filter(Territory::isStanding)
                .filter(was -> !places.containsKey(was.getCode()))
                .forEach(gone -> {
                    FormerPlace former = formers.get(gone.getCode());
                    String now = former == null ? null : places.get(former.successor()).name();
                    (now == null ? ended : merged).add(new Change(gone.getKind(), gone.getCode(), gone.getName(), now));
                    if (now == null && gone.getKind() != TerritoryKind.INTERCOMMUNALITY) {
                        findings.add(SetArchive.COMMUNES, 0, "territory.bad.vanished", gone.getCode(), gone.getName(),
                                gone.getYear());
                    }
                });
        findings.refuseIfAny();
        return new Difference(added, changed, merged, ended, set.places().size() - added.size() - changed.size(),
                newFormers(),
                newOutlines());
    }

    private static boolean differs(Territory before, Place now) {
        return before.getKind() != now.kind() || !before.getName().equals(now.name())
                || !Objects.equals(before.getSiren(), now.siren())
                || !Objects.equals(before.getPopulation(), now.population())
                || !Objects.equals(code(before.getDepartment()), now.department())
                || !Objects.equals(code(before.getIntercommunality()), now.intercommunality());
    }

    private int newFormers() {
        return (int) set.formers().stream().filter(former -> {
            FormerCommune before = standing.formers().get(former.code());
            return before == null || !before.getName().equals(former.name())
                    || !before.getSuccessor().getCode().equals(former.successor());
        }).count();
    }

    private int newOutlines() {
        return (int) set.drawings().stream().filter(drawing -> {
            Territory territory = standing.territories().get(drawing.code());
            Outline before = territory == null ? null : standing.outlines().get(territory.getId());
            return before == null || !before.getPath().equals(drawing.path());
        }).count();
    }

    private static String code(Territory territory) {
        return territory == null ? null : territory.getCode();
    }
}
