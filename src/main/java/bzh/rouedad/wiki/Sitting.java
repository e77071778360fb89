package bzh.rouedad.wiki;

import java.util.ArrayList;
import java.util.List;

/**
 * Revisions that one author saved shortly after each other, shown as one; they stay what they are.
 *
 * @param latest  the one they led to
 * @param earlier those before it, latest first; mostly none
 */
public record Sitting(RevisionLine latest, List<RevisionLine> earlier) {
    /** The revisions of a page, latest first, gathered by sitting. */
    public static List<Sitting> of(List<RevisionLine> lines) {
        List<Sitting> sittings = new ArrayList<>();
        for (RevisionLine line : lines) {
            Sitting last = sittings.isEmpty() ? null : sittings.get(sittings.size() - 1);
            if (last != null && line.belongsTo(last.first())) {
                last.earlier.add(line);
            } else {
                sittings.add(new Sitting(line, new ArrayList<>()));
            }
        }
        return sittings;
    }

    private RevisionLine first() {
        return earlier.isEmpty() ? latest : earlier.get(earlier.size() - 1);
    }
}
