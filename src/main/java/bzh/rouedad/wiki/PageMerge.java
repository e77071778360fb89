package bzh.rouedad.wiki;

import bzh.rouedad.comparison.Merge;
import bzh.rouedad.comparison.Part;
import bzh.rouedad.comparison.Part.Agreed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A writer's text brought together with what was saved since it was begun.
 *
 * @param title agreed when no more than one side changed it, or both alike
 * @param tags  with what either side added, without what either took away
 * @param language the writer's if the writer changed it, else the one that stands
 */
public record PageMerge(Part title, Merge markdown, List<String> tags, String language) {
    /** Three texts brought together: what both began with, what stands, and the writer's. */
    public static PageMerge of(PageText base, PageText standing, PageText mine) {
        return new PageMerge(Part.whole(base.title(), standing.title(), mine.title()),
                Merge.of(base.markdown(), standing.markdown(), mine.markdown()),
                tags(base.tags(), standing.tags(), mine.tags()),
                mine.language() == null || mine.language().equals(base.language()) ? standing.language() : mine.language());
    }

    /** Whether there is nothing to choose, neither in the text nor in the title. */
    public boolean isClean() {
        return title.isAgreed() && markdown.isClean();
    }

    /** A clean merge as a text made from this revision, with the writer's own note. */
    PageText onto(Revision standing, PageText mine) {
        return new PageText(((Agreed) title).text(), markdown.text(), standing.getId(), mine.note(), tags, mine.importedFrom(),
                mine.minor(), language);
    }

    private static List<String> tags(List<String> base, List<String> theirs, List<String> mine) {
        Set<String> tags = new LinkedHashSet<>(theirs);
        base.stream().filter(tag -> !mine.contains(tag)).forEach(tags::remove);
        mine.stream().filter(tag -> !base.contains(tag)).forEach(tags::add);
        return List.copyOf(tags);
    }
}
