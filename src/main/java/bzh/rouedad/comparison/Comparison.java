package bzh.rouedad.comparison;

import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.MyersDiff;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * Compares pieces within bounds. Texts of usual size are compared by Myers' algorithm, which finds the fewest changes, as
 * git does when it merges. Its work grows with the square of what differs: large texts are compared by the histogram
 * algorithm, which is nearly linear for what people change by hand, and is stopped where it is not.
 */
final class Comparison extends SequenceComparator<Pieces> {
    /** Pieces of both texts together, without their common start and end: some tenths of a second at the worst. */
    private static final int USUAL = 6000;
    /** Equal pieces met before giving up: as long, and the same on every machine. */
    private static final int PATIENCE = 3_000_000;

    private int met;

    private Comparison() {
    }

    /**
     * What must change in one to make the other.
     *
     * @throws TooDifferent when finding out would take too long
     */
    static EditList edits(Pieces before, Pieces after) {
        Edit differs = new Comparison().reduceCommonStartEnd(before, after, new Edit(0, before.size(), 0, after.size()));
        DiffAlgorithm algorithm = differs.getLengthA() + differs.getLengthB() <= USUAL ? MyersDiff.INSTANCE : histogram();
        return algorithm.diff(new Comparison(), before, after);
    }

    /** Where nothing but frequent pieces is common to two stretches, the one stands for the other as a whole. */
    private static DiffAlgorithm histogram() {
        HistogramDiff histogram = new HistogramDiff();
        histogram.setFallbackAlgorithm(null);
        return histogram;
    }

    @Override
    public boolean equals(Pieces one, int index, Pieces other, int otherIndex) {
        if (!one.get(index).equals(other.get(otherIndex))) {
            return false;
        }
        if (++met > PATIENCE) {
            throw new TooDifferent();
        }
        return true;
    }

    @Override
    public int hash(Pieces pieces, int index) {
        return pieces.get(index).hashCode();
    }
}
