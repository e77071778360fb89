package bzh.rouedad.comparison;

import java.util.Objects;

/** A stretch of a merged text: what both sides agree upon, or a place where they do not. */
public sealed interface Part {
    /** Whether there is nothing to choose here. */
    boolean isAgreed();

    /**
     * Two changes of something that is taken as a whole, such as a title: it agrees when no more than one side changed it, or
     * both did alike.
     */
    static Part whole(String base, String theirs, String mine) {
        if (Objects.equals(base, theirs) || Objects.equals(theirs, mine)) {
            return new Agreed(mine);
        }
        return Objects.equals(base, mine) ? new Agreed(theirs) : new Overlap(base, theirs, mine);
    }

    /** Text that stands: nobody changed it, one side did, or both did alike. */
    record Agreed(String text) implements Part {
        @Override
        public boolean isAgreed() {
            return true;
        }
    }

    /**
     * Whole lines that both sides changed where they touch each other. All three read alike except there, so that
     * whichever is chosen, changes to other words of the same lines are in it.
     *
     * @param base   how it was before either change; empty when both put something in
     * @param theirs how one side has it; empty when it was taken out
     * @param mine   how the other side has it; empty when it was taken out
     */
    record Overlap(String base, String theirs, String mine) implements Part {
        @Override
        public boolean isAgreed() {
            return false;
        }
    }
}
