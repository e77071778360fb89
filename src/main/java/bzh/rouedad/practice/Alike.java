package bzh.rouedad.practice;

import bzh.rouedad.adoption.Adoptions;
import bzh.rouedad.adoption.Stage;
import bzh.rouedad.organisation.Likeness;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What authorities like mine did, or took over. The {@value #ORGANISATIONS} organisations most like mine
 * ({@link Likeness}) are looked at: what one of them did counts its likeness times the weight of the sheet's state
 * ({@link PracticeState#weight}), what one took over its likeness times that of its stage ({@link Stage#weight}); a practice
 * counts by the best of these. So a town like mine that uses what a large one made leads there as well. What my own
 * authority did is left out. However many practices there are, no more rows are read than these organisations have.
 */
@ApplicationScoped
public class Alike {
    static final int ORGANISATIONS = 150;
    private static final int OWNED = 1_000;
    private static final int TAKEN = 2_000;
    /** How many are told. */
    public static final int MOST = 200;

    @Inject
    Organisations organisations;
    @Inject
    Adoptions adoptions;
    @Inject
    Practices practices;

    /** The {@value #MOST} that count most, among those of the filter that the viewer sees; the best first. */
    public List<Match> of(Viewer viewer, Territory mine, PracticeFilter filter) {
        Map<Long, Near> near = organisations.alike(viewer, mine, ORGANISATIONS).stream().filter(each -> !isMine(each, mine))
                .map(each -> new Near(each, Likeness.of(mine, each))).collect(Collectors.toMap(each -> each.organisation().getId(), each -> each));
        if (near.isEmpty()) {
            return List.of();
        }
        Map<Long, Way> ways = new HashMap<>();
        practices.ofOrganisations(viewer, near.keySet(), filter, OWNED).forEach(row -> keep(ways, (Long) row[0],
                new Way(near.get((Long) row[1]), null, ((PracticeState) row[2]).weight())));
        adoptions.taken(viewer, Practice.KIND, near.keySet(), TAKEN).forEach(taken -> keep(ways, taken.thingId(),
                new Way(near.get(taken.organisationId()), taken.stage(), taken.stage().weight())));
        // More than are told: some may be out of sight, or not be of the filter.
        List<Long> best = ways.entrySet().stream().sorted(Comparator.comparingDouble((Map.Entry<Long, Way> way) -> -way.getValue().points())
                .thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey).limit(3L * MOST).toList();
        Map<Long, Practice> seen = practices.visible(viewer, best, filter).stream()
                .collect(Collectors.toMap(Practice::getId, Function.identity()));
        return best.stream().map(id -> seen.containsKey(id) && !isMine(seen.get(id).getOrganisation(), mine)
                        ? new Match(seen.get(id), ways.get(id).near().organisation(), ways.get(id).near().likeness(), ways.get(id).stage())
                        : null)
                .filter(Objects::nonNull).limit(MOST).toList();
    }

    private static boolean isMine(Organisation organisation, Territory mine) {
        return organisation.getTerritory() != null && organisation.getTerritory().getId().equals(mine.getId())
                && organisation.getKind().governed().isPresent();
    }

    private static void keep(Map<Long, Way> ways, Long practice, Way way) {
        ways.merge(practice, way, (one, other) -> other.points() > one.points() ? other : one);
    }

    private record Near(Organisation organisation, Likeness likeness) {
    }

    private record Way(Near near, Stage stage, double weight) {
        double points() {
            return near.likeness().points() * weight;
        }
    }

    /**
     * A practice and who leads to it.
     *
     * @param through the organisation like mine that did it, or took it over
     * @param stage   how far that one is with it; null when it did it itself
     */
    public record Match(Practice practice, Organisation through, Likeness likeness, Stage stage) {
        public Practice getPractice() {
            return practice;
        }

        public Organisation getThrough() {
            return through;
        }

        public Likeness getLikeness() {
            return likeness;
        }

        public Stage getStage() {
            return stage;
        }
    }
}
