package bzh.rouedad.panorama;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.panorama.Tallies.Thing;
import bzh.rouedad.panorama.Tallies.Use;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The region at a glance. What is counted is kept as long as the database says that nothing changed, without anything of who may
 * see it: which circles the viewer sees is asked each time, and only their things are counted. So a right withdrawn is felt by
 * the next question, and what is closed changes no number for a stranger.
 */
@ApplicationScoped
public class Panorama {
    @Inject
    Tallies tallies;
    @Inject
    Circles circles;

    private final Remembered<Atlas> atlas = new Remembered<>();
    private final Remembered<Map<Long, Actor>> actors = new Remembered<>();
    private final Remembered<Map<Ref, Thing>> practices = new Remembered<>();
    private final Remembered<Map<Ref, Thing>> guides = new Remembered<>();
    private final Remembered<List<Use>> uses = new Remembered<>();
    private final Remembered<Facts> facts = new Remembered<>();

    /** What is counted by territory, as the viewer may know it. */
    public Region region(Viewer viewer, Question question) {
        return counting(viewer).region(question);
    }

    /** What is done where by theme, as the viewer may know it. Theme, measure and order of the question do not matter. */
    public Matrix matrix(Viewer viewer, Question question) {
        return counting(viewer).matrix(question);
    }

    /** Who does what, as the viewer may know it; those that do most first. */
    public List<Doer> doers(Viewer viewer, Question question) {
        return counting(viewer).doers(question);
    }

    private Counting counting(Viewer viewer) {
        Facts all = facts();
        Map<Long, Audience> concerned = circles.audiences(all.deeds().stream().map(Deed::circle).collect(Collectors.toSet()));
        Set<Long> seen = concerned.keySet().stream().filter(id -> viewer.sees(id, concerned.get(id))).collect(Collectors.toSet());
        return new Counting(all, seen);
    }

    private Facts facts() {
        List<Object> territoriesStamp = tallies.territoriesStamp();
        List<Object> organisationsStamp = tallies.organisationsStamp();
        List<Object> practicesStamp = tallies.practicesStamp();
        List<Object> guidesStamp = tallies.guidesStamp();
        List<Object> usesStamp = tallies.usesStamp();
        return facts.under(List.of(territoriesStamp, organisationsStamp, practicesStamp, guidesStamp, usesStamp), () -> joined(
                atlas.under(territoriesStamp, tallies::territories), actors.under(organisationsStamp, tallies::organisations),
                practices.under(practicesStamp, tallies::practices), guides.under(guidesStamp, tallies::guides),
                uses.under(usesStamp, tallies::uses)));
    }

    /** What was read a moment later may name what was not read before; its stamp has changed then, and all is read again. */
    private static Facts joined(Atlas atlas, Map<Long, Actor> actors, Map<Ref, Thing> practices, Map<Ref, Thing> guides, List<Use> uses) {
        List<Deed> deeds = new ArrayList<>();
        practices.values().forEach(thing -> deeds.add(new Deed(false, thing.circle(), thing.owner(), thing.themes())));
        for (Use use : uses) {
            Thing thing = practices.getOrDefault(use.thing(), guides.get(use.thing()));
            if (thing != null) {
                deeds.add(new Deed(true, thing.circle(), use.organisation(), thing.themes()));
            }
        }
        deeds.removeIf(deed -> !actors.containsKey(deed.actor()));
        return new Facts(atlas, actors, List.copyOf(deeds));
    }
}
