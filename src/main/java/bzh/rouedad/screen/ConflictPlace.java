package bzh.rouedad.screen;

import bzh.rouedad.comparison.Difference;
import bzh.rouedad.comparison.Part;
import bzh.rouedad.comparison.Part.Agreed;
import bzh.rouedad.comparison.Part.Overlap;
import bzh.rouedad.comparison.Stretch;
import bzh.rouedad.comparison.Stretch.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A part of a text in conflict as the screen shows it.
 *
 * @param number counts overlaps in the text from 1; the title is 0
 * @param agreed the text of a part without choice; null for an overlap
 * @param theirs what was saved, and mine what was typed, in stretches: those that are not the same in both are marked
 * @param choice what was chosen so far: theirs, mine, both, own; null for nothing yet
 * @param own    the words for the choice "own", after a line end that browsers take away
 */
public record ConflictPlace(int number, String agreed, List<Stretch> theirs, List<Stretch> mine, String choice, String own) {
    static ConflictPlace agreed(Agreed part) {
        return new ConflictPlace(0, part.text(), List.of(), List.of(), null, null);
    }

    static ConflictPlace overlap(int number, Overlap part, String choice, String own) {
        Optional<Difference> difference = Difference.of(part.theirs(), part.mine());
        return new ConflictPlace(number, null, difference.map(found -> without(found, Kind.NEW)).orElseGet(
                () -> List.of(new Stretch(Kind.GONE, part.theirs()))), difference.map(found -> without(found, Kind.GONE))
                .orElseGet(() -> List.of(new Stretch(Kind.NEW, part.mine()))), choice, "\n" + (own == null ? part.mine() : own));
    }

    /** The text of the part as it was chosen; null when it was not. */
    static String settled(Part part, String choice, String own) {
        if (part instanceof Agreed agreed) {
            return agreed.text();
        }
        Overlap overlap = (Overlap) part;
        return switch (choice == null ? "" : choice) {
            case "theirs" -> overlap.theirs();
            case "mine" -> overlap.mine();
            case "both" -> ended(overlap.theirs()) + overlap.mine();
            case "own" -> overlap.mine().endsWith("\n") || overlap.theirs().endsWith("\n") ? ended(own == null ? "" : own)
                    : own == null ? "" : own;
            default -> null;
        };
    }

    /** How many lines are folded away. */
    public long lines() {
        return agreed.lines().count();
    }

    private static List<Stretch> without(Difference difference, Kind kind) {
        return difference.stretches().stream().filter(stretch -> stretch.kind() != kind).toList();
    }

    private static String ended(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }
}
