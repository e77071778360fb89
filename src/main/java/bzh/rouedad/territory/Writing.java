package bzh.rouedad.territory;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a set that was found good over what stands. */
final class Writing {
    private final Territories territories;
    private final Standing standing;
    private final RegionSet set;
    private final int year;
    private final Map<String, Territory> held;
    private final Set<String> codes;

    Writing(Territories territories, Standing standing, RegionSet set, int year) {
        this.territories = territories;
        this.standing = standing;
        this.set = set;
        this.year = year;
        this.held = new HashMap<>(standing.territories());
        this.codes = set.places().stream().map(Place::code).collect(Collectors.toSet());
    }

    void write(String attribution, long personId, Instant now) {
        // The order of the kinds in a set: whatever a place names has been there before it.
        set.places().forEach(place -> held.computeIfAbsent(place.code(), code -> new Territory(place.kind(), code))
                .become(place, held.get(place.department()), held.get(place.intercommunality()), year));
        set.places().stream().map(Place::code).filter(code -> !standing.territories().containsKey(code))
                .forEach(code -> territories.add(held.get(code)));
        formers();
        endings();
        // Whatever led to a commune that has ended now leads on to its heir, and is found there.
        standing.territories().values().stream().filter(gone -> gone.getSuccessor() != null)
                .forEach(gone -> gone.leadTo(gone.today()));
        standing.formers().values().forEach(former -> former.leadTo(former.getSuccessor().today()));
        set.drawings().forEach(drawing -> {
            Territory territory = held.get(drawing.code());
            Outline outline = standing.outlines().get(territory.getId());
            (outline == null ? territories.add(new Outline(territory)) : outline).become(drawing);
            territory.centre(drawing);
        });
        standing.set().filter(last -> last.getYear() == year)
                .orElseGet(() -> territories.add(new TerritorySet(year, set.region())))
                .load(attribution, personId, now);
    }

    private void formers() {
        Set<String> told = new HashSet<>();
        for (FormerPlace place : set.formers()) {
            told.add(place.code());
            FormerCommune former = standing.formers().get(place.code());
            if (former == null) {
                former = territories.add(new FormerCommune(place.code()));
            }
            former.become(place, held.get(place.successor()), year);
        }
        // A commune that left the one it had become part of is former no longer; any other code is kept for ever.
        standing.formers().values().stream()
                .filter(former -> codes.contains(former.code()) && !told.contains(former.code()))
                .forEach(territories::remove);
    }

    private void endings() {
        Map<String, Territory> heirs = new HashMap<>();
        set.formers().forEach(former -> heirs.put(former.code(), held.get(former.successor())));
        for (Territory gone : standing.territories().values()) {
            if (!codes.contains(gone.getCode()) && gone.isStanding()) {
                gone.end(year, heirs.get(gone.getCode()));
            } else if (!gone.isStanding() && heirs.containsKey(gone.getCode())) {
                gone.leadTo(heirs.get(gone.getCode()));
            }
        }
    }
}
