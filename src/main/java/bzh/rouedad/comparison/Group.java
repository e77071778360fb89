package bzh.rouedad.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A stretch of the base that was changed, with what stands for it on each side: piece numbers, the second of each pair not
 * belonging to it any more.
 *
 * @param theirs whether the one side changed anything in it
 * @param mine   whether the other did
 */
record Group(int from, int to, int theirFrom, int theirTo, int myFrom, int myTo, boolean theirs, boolean mine) {
    /** Changes of the two sides with no more pieces between them may be one change, seen a little apart. */
    private static final int NEAR = 3;

    /** This stretch, what follows it, and the next one as one. */
    Group with(Group next) {
        return new Group(from, next.to, theirFrom, next.theirTo, myFrom, next.myTo, theirs || next.theirs, mine || next.mine);
    }

    /**
     * Whether all that is new on one side here is new on the other just behind. The same change can be seen at two places where lines
     * are alike, blank ones above all; taking both would double it.
     */
    boolean repeats(Group next, Pieces base, Pieces their, Pieces my) {
        boolean byTurns = theirs != mine && theirs == next.mine && mine == next.theirs;
        if (next.from - to > NEAR || !byTurns) {
            return false;
        }
        Group both = with(next);
        Set<String> known = filled(base, both.from, both.to);
        Set<String> one = filled(their, both.theirFrom, both.theirTo);
        Set<String> other = filled(my, both.myFrom, both.myTo);
        one.removeAll(known);
        other.removeAll(known);
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private static Set<String> filled(Pieces pieces, int from, int to) {
        return IntStream.range(from, to).filter(i -> !pieces.isBlank(i)).mapToObj(pieces::get).collect(Collectors.toSet());
    }

    /** The stretches in their order, with those as one that repeat each other. */
    static List<Group> joined(List<Group> groups, Pieces base, Pieces their, Pieces my) {
        List<Group> joined = new ArrayList<>();
        for (Group group : groups) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).repeats(group, base, their, my)) {
                joined.set(last, joined.get(last).with(group));
            } else {
                joined.add(group);
            }
        }
        return joined;
    }
}
