package bzh.rouedad.comparison;

import bzh.rouedad.comparison.Stretch.Kind;
import java.util.ArrayList;
import java.util.List;

/** Whole lines of two compared texts: all the same in both, or each with something that changed. */
public record Passage(boolean isSame, List<Stretch> stretches) {
    public Passage {
        stretches = List.copyOf(stretches);
    }

    /** The lines as they were. */
    public List<Stretch> before() {
        return without(Kind.NEW);
    }

    /** The lines as they are. */
    public List<Stretch> after() {
        return without(Kind.GONE);
    }

    /** How many lines there are of those that are in both texts. */
    public long lines() {
        return stretches.stream().filter(Stretch::isSame).flatMap(stretch -> stretch.text().lines()).count();
    }

    private List<Stretch> without(Kind kind) {
        return stretches.stream().filter(stretch -> stretch.kind() != kind).toList();
    }

    static List<Passage> of(List<Stretch> stretches) {
        List<Passage> passages = new ArrayList<>();
        List<Stretch> changed = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (!stretch.isSame()) {
                changed.add(stretch);
                continue;
            }
            String text = stretch.text();
            int start = 0;
            if (!changed.isEmpty() && !atLineEnd(changed)) {
                int end = text.indexOf('\n');
                start = end < 0 ? text.length() : end + 1;
                changed.add(new Stretch(Kind.SAME, text.substring(0, start)));
                if (end < 0) {
                    continue;
                }
            }
            close(changed, passages);
            int stop = i == stretches.size() - 1 ? text.length() : Math.max(start, text.lastIndexOf('\n') + 1);
            if (stop > start) {
                passages.add(new Passage(true, List.of(new Stretch(Kind.SAME, text.substring(start, stop)))));
            }
            if (stop < text.length()) {
                changed.add(new Stretch(Kind.SAME, text.substring(stop)));
            }
        }
        close(changed, passages);
        return passages;
    }

    private static void close(List<Stretch> changed, List<Passage> passages) {
        if (!changed.isEmpty()) {
            passages.add(new Passage(false, changed));
            changed.clear();
        }
    }

    /** Whether the lines have ended in both texts. */
    private static boolean atLineEnd(List<Stretch> changed) {
        return ends(changed, Kind.NEW) && ends(changed, Kind.GONE);
    }

    private static boolean ends(List<Stretch> changed, Kind leftOut) {
        List<Stretch> side = changed.stream().filter(stretch -> stretch.kind() != leftOut).toList();
        return side.isEmpty() || side.get(side.size() - 1).text().endsWith("\n");
    }
}
