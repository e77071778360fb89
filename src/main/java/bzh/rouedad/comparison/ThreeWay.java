package bzh.rouedad.comparison;

import bzh.rouedad.comparison.Part.Agreed;
import bzh.rouedad.comparison.Part.Overlap;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings two changes of one text together: what only one side changed is taken, what both changed where they touch each
 * other is an overlap, unless both made the same of it. This is the classical three-way merge (Khanna, Kunal and Pierce,
 * "A Formal Investigation of Diff3", 2007), with touching changes counted as one, as git counts touching lines.
 */
final class ThreeWay {
    private final Pieces base;
    private final Side theirs;
    private final Side mine;

    private ThreeWay(Pieces base, Side theirs, Side mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    /** @throws TooDifferent when the comparison would take too long */
    static List<Part> ofLines(String base, String theirs, String mine) {
        Pieces before = Pieces.lines(base);
        return new ThreeWay(before, Side.ofLines(before, Pieces.lines(theirs)), Side.ofLines(before, Pieces.lines(mine))).parts();
    }

    /**
     * The same with what lies between blanks as the smallest piece: between what the two changed there stands at least one
     * of those that both left alone.
     *
     * @throws TooDifferent when the comparison would take too long
     */
    static List<Part> ofChunks(String base, String theirs, String mine) {
        Pieces before = Pieces.chunks(base);
        return new ThreeWay(before, Side.ofChunks(before, Pieces.chunks(theirs)), Side.ofChunks(before, Pieces.chunks(mine)))
                .parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (Group group : Group.joined(groups(), base, theirs.pieces(), mine.pieces())) {
            parts.add(new Agreed(base.text(done, group.from())));
            String theirText = theirs.pieces().text(group.theirFrom(), group.theirTo());
            String myText = mine.pieces().text(group.myFrom(), group.myTo());
            if (group.theirs() && group.mine() && !theirText.equals(myText)) {
                parts.add(new Overlap(base.text(group.from(), group.to()), theirText, myText));
            } else {
                parts.add(new Agreed(group.theirs() ? theirText : myText));
            }
            done = group.to();
        }
        parts.add(new Agreed(base.text(done, base.size())));
        return parts;
    }

    /** What was changed, with changes that touch each other as one. */
    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        while (!theirs.isDone() || !mine.isDone()) {
            int from = Math.min(theirs.begins(), mine.begins());
            int theirFrom = theirs.here(from);
            int myFrom = mine.here(from);
            boolean theyDid = false;
            boolean iDid = false;
            int to = from;
            while (theirs.begins() <= to || mine.begins() <= to) {
                if (theirs.begins() <= mine.begins()) {
                    to = Math.max(to, theirs.take());
                    theyDid = true;
                } else {
                    to = Math.max(to, mine.take());
                    iDid = true;
                }
            }
            groups.add(new Group(from, to, theirFrom, theirs.here(to), myFrom, mine.here(to), theyDid, iDid));
        }
        return groups;
    }
}
