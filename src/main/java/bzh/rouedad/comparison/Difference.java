package bzh.rouedad.comparison;

import bzh.rouedad.comparison.Stretch.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;

/**
 * What changed between two texts, in words: lines are compared first, then the words of those that changed.
 *
 * @param stretches without those that are new they are the text before, without those that are gone the text after
 */
public record Difference(List<Stretch> stretches) {
    public Difference {
        stretches = List.copyOf(stretches);
    }

    /** Line ends count as line feeds; empty when the texts are so different that finding out would take too long. */
    public static Optional<Difference> of(String before, String after) {
        List<Stretch> stretches = new ArrayList<>();
        try {
            compare(Pieces.lines(Merge.lineFeeds(before)), Pieces.lines(Merge.lineFeeds(after)), true, stretches);
        } catch (TooDifferent e) {
            return Optional.empty();
        }
        return Optional.of(new Difference(stretches));
    }

    /** Whether the texts are one. */
    public boolean isNone() {
        return stretches.stream().allMatch(Stretch::isSame);
    }

    /** The same in whole lines, those that did not change apart from the others. */
    public List<Passage> passages() {
        return Passage.of(stretches);
    }

    private static void compare(Pieces before, Pieces after, boolean lines, List<Stretch> into) {
        EditList edits = Comparison.edits(before, after);
        int done = 0;
        for (Edit edit : edits) {
            add(Kind.SAME, before.text(done, edit.getBeginA()), into);
            String gone = before.text(edit.getBeginA(), edit.getEndA());
            String put = after.text(edit.getBeginB(), edit.getEndB());
            if (lines && !gone.isEmpty() && !put.isEmpty()) {
                words(gone, put, into);
            } else {
                add(Kind.GONE, gone, into);
                add(Kind.NEW, put, into);
            }
            done = edit.getEndA();
        }
        add(Kind.SAME, before.text(done, before.size()), into);
    }

    /** Lines that have next to nothing in common are shown one after the other, not torn into each other. */
    private static void words(String gone, String put, List<Stretch> into) {
        List<Stretch> words = new ArrayList<>();
        compare(Pieces.words(gone), Pieces.words(put), false, words);
        long same = words.stream().filter(Stretch::isSame).mapToLong(word -> word.text().strip().length()).sum();
        if (3 * same < Math.min(gone.strip().length(), put.strip().length())) {
            add(Kind.GONE, gone, into);
            add(Kind.NEW, put, into);
        } else {
            addGathered(words, into);
        }
    }

    /** Words that changed one after the other are shown as one, with the blanks between them. */
    private static void addGathered(List<Stretch> words, List<Stretch> into) {
        StringBuilder gone = new StringBuilder();
        StringBuilder put = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Stretch word = words.get(i);
            boolean between = i > 0 && i < words.size() - 1 && word.text().isBlank() && word.text().indexOf('\n') < 0;
            if (word.isSame() && !between) {
                flush(gone, put, into);
                add(Kind.SAME, word.text(), into);
                continue;
            }
            gone.append(word.isNew() ? "" : word.text());
            put.append(word.isGone() ? "" : word.text());
        }
        flush(gone, put, into);
    }

    private static void flush(StringBuilder gone, StringBuilder put, List<Stretch> into) {
        add(Kind.GONE, gone.toString(), into);
        add(Kind.NEW, put.toString(), into);
        gone.setLength(0);
        put.setLength(0);
    }

    private static void add(Kind kind, String text, List<Stretch> into) {
        Stretch last = into.isEmpty() ? null : into.get(into.size() - 1);
        if (last != null && last.kind() == kind) {
            into.set(into.size() - 1, new Stretch(kind, last.text() + text));
        } else if (!text.isEmpty()) {
            into.add(new Stretch(kind, text));
        }
    }
}
