package bzh.rouedad.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is different in a table of contents from the one before.
 *
 * @param reordered whether chapters that stand in both stand in another order
 */
public record Changes(List<Change> list, boolean reordered) {
    /** What became of a chapter. */
    public enum What {
        ADDED, REMOVED, REVISED
    }

    /**
     * One chapter that is not as it was.
     *
     * @param from id of the revision before; 0 for one that was added
     * @param to   id of the revision now; 0 for one that was removed
     */
    public record Change(What what, String title, long pageId, long from, long to) {
        public What getWhat() {
            return what;
        }

        public String getTitle() {
            return title;
        }
    }

    static Changes between(List<ChapterLine> before, List<ChapterLine> after) {
        Map<Long, ChapterLine> was = byPage(before);
        Map<Long, ChapterLine> is = byPage(after);
        List<Change> list = new ArrayList<>();
        for (ChapterLine line : after) {
            ChapterLine old = was.get(line.pageId());
            if (old == null) {
                list.add(new Change(What.ADDED, line.title(), line.pageId(), 0, line.revision()));
            } else if (old.revision() != line.revision()) {
                list.add(new Change(What.REVISED, line.title(), line.pageId(), old.revision(), line.revision()));
            }
        }
        before.stream().filter(line -> !is.containsKey(line.pageId()))
                .forEach(line -> list.add(new Change(What.REMOVED, line.title(), line.pageId(), line.revision(), 0)));
        return new Changes(list, !common(before, is).equals(common(after, was)));
    }

    private static Map<Long, ChapterLine> byPage(List<ChapterLine> lines) {
        return lines.stream().collect(Collectors.toMap(ChapterLine::pageId, Function.identity(), (first, second) -> first));
    }

    private static List<Long> common(List<ChapterLine> lines, Map<Long, ChapterLine> others) {
        return lines.stream().map(ChapterLine::pageId).filter(others::containsKey).toList();
    }

    public List<Change> getList() {
        return list;
    }

    public boolean isReordered() {
        return reordered;
    }

    /** Whether both say the same in the same order. */
    public boolean isNone() {
        return list.isEmpty() && !reordered;
    }
}
