package bzh.rouedad.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds the sheets together: each gets its slug, the page above it, and the targets of its links. */
final class SheetBinding {

    private static final int MOST_MISSING_TOLD = 20;

    private final Collection<Sheet> sheets;
    private final MarkdownRules rules;
    private final Report report;
    private final PageTree tree;
    private final Map<String, String> slugs;
    private final Links links;

    SheetBinding(Collection<Sheet> sheets, Collection<String> pictures, MarkdownRules rules, Report report) {
        this.sheets = sheets;
        this.rules = rules;
        this.report = report;
        List<String> paths = sheets.stream().map(Sheet::path).toList();
        this.tree = new PageTree(paths);
        this.slugs = Slugs.of(paths, rules.slug(), report);
        this.links = new Links(slugs, tree, pictures);
        sheets.forEach(sheet -> sheet.permalink().ifPresent(name -> links.permalink(name, sheet.path())));
    }

    /** In an order in which each page comes after the one above it. */
    List<SheetFound> sheets() {
        return sheets.stream()
                .sorted(Comparator.<Sheet>comparingInt(sheet -> tree.height(sheet.path())).thenComparing(Sheet::path))
                .map(this::bound).toList();
    }

    private SheetFound bound(Sheet sheet) {
        return new SheetFound(sheet.path(), slugs.get(sheet.path()), sheet.titles().title(), sheet.tags(),
                tree.parent(sheet.path()).map(slugs::get), sheet.titles().body(), targets(sheet));
    }

    private Map<String, LinkTarget> targets(Sheet sheet) {
        Map<String, LinkTarget> targets = new LinkedHashMap<>();
        Set<String> missing = new LinkedHashSet<>();
        for (String destination : rules.destinations().apply(sheet.titles().body())) {
            if (Links.isInside(destination)) {
                Optional<LinkTarget> target = links.target(destination, sheet.path());
                target.ifPresentOrElse(to -> targets.put(destination, to), () -> missing.add(destination));
            }
        }
        missing.stream().limit(MOST_MISSING_TOLD)
                .forEach(destination -> report.remark(sheet.path(), "link-missing", destination));
        if (missing.size() > MOST_MISSING_TOLD) {
            report.remark(sheet.path(), "links-missing", Integer.toString(missing.size() - MOST_MISSING_TOLD));
        }
        return targets;
    }
}
