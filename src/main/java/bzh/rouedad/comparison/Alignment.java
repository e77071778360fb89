package bzh.rouedad.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.Edit;

/** Two lists of blocks beside each other, equal ones facing each other. */
public record Alignment(List<Row> rows) {
    public Alignment {
        rows = List.copyOf(rows);
    }

    /** Empty when the lists are so different that finding out would take too long. */
    public static Optional<Alignment> of(List<String> before, List<String> after) {
        List<Row> rows = new ArrayList<>();
        try {
            int done = 0;
            for (Edit edit : Comparison.edits(Pieces.of(before), Pieces.of(after))) {
                before.subList(done, edit.getBeginA()).forEach(block -> rows.add(new Row(block, block)));
                for (int i = 0; i < Math.max(edit.getLengthA(), edit.getLengthB()); i++) {
                    rows.add(new Row(i < edit.getLengthA() ? before.get(edit.getBeginA() + i) : null,
                            i < edit.getLengthB() ? after.get(edit.getBeginB() + i) : null));
                }
                done = edit.getEndA();
            }
            before.subList(done, before.size()).forEach(block -> rows.add(new Row(block, block)));
        } catch (TooDifferent e) {
            return Optional.empty();
        }
        return Optional.of(new Alignment(rows));
    }

    /**
     * One block, or two that stand for each other.
     *
     * @param before null when the block is new
     * @param after  null when the block is gone
     */
    public record Row(String before, String after) {
        public boolean isSame() {
            return before != null && before.equals(after);
        }
    }
}
