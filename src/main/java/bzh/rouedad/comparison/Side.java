package bzh.rouedad.comparison;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;

/**
 * One side's changes of a text, in the order of the text, read from the front. Blanks beside a change belong to it: two
 * changes touch when no more than blanks lies between them.
 */
final class Side {
    private final Pieces pieces;
    private final List<Edit> edits;
    private int next;
    private int shift;

    private Side(Pieces pieces, List<Edit> edits) {
        this.pieces = pieces;
        this.edits = edits;
    }

    /** @throws TooDifferent when finding the changes would take too long */
    static Side ofLines(Pieces base, Pieces changed) {
        return new Side(changed, Comparison.edits(base, changed));
    }

    /** @throws TooDifferent when finding the changes would take too long */
    static Side ofChunks(Pieces base, Pieces changed) {
        List<Edit> grown = new ArrayList<>();
        for (Edit edit : Comparison.edits(base, changed)) {
            Edit wide = withBlanks(base, edit);
            Edit last = grown.isEmpty() ? null : grown.get(grown.size() - 1);
            if (last != null && wide.getBeginA() <= last.getEndA()) {
                grown.set(grown.size() - 1, new Edit(last.getBeginA(), wide.getEndA(), last.getBeginB(), wide.getEndB()));
            } else {
                grown.add(wide);
            }
        }
        return new Side(changed, grown);
    }

    /** The pieces around a change are the same on both sides: growing on the one is growing on the other. */
    private static Edit withBlanks(Pieces base, Edit edit) {
        int before = 0;
        while (edit.getBeginA() - before > 0 && base.isBlank(edit.getBeginA() - before - 1)) {
            before++;
        }
        int after = 0;
        while (edit.getEndA() + after < base.size() && base.isBlank(edit.getEndA() + after)) {
            after++;
        }
        return new Edit(edit.getBeginA() - before, edit.getEndA() + after, edit.getBeginB() - before, edit.getEndB() + after);
    }

    boolean isDone() {
        return next == edits.size();
    }

    /** Where in the base the next change begins; beyond every place when there is none. */
    int begins() {
        return isDone() ? Integer.MAX_VALUE : edits.get(next).getBeginA();
    }

    /** Takes the next change, and answers where in the base it ends. */
    int take() {
        Edit edit = edits.get(next++);
        shift = edit.getEndB() - edit.getEndA();
        return edit.getEndA();
    }

    /** Where this place of the base is now; it is one that no change read so far reaches beyond. */
    int here(int place) {
        return place + shift;
    }

    Pieces pieces() {
        return pieces;
    }
}
