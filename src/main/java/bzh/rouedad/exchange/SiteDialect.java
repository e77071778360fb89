package bzh.rouedad.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blocks that tools for sites of Markdown add to it, put into the form that our pages know: boxes of VuePress
 * ({@code ::: tip}) and GitBook ({@code {% hint %}}) become call-outs, tabs follow each other under their names, a place
 * for a table of contents goes away, since every page has one. Code is left alone, and so is what is not understood.
 */
final class SiteDialect {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern BOX = Pattern.compile("\\s{0,3}:{3,}\\s*([\\p{L}-]+)\\s*(.*)");
    private static final Pattern BOX_END = Pattern.compile("\\s{0,3}:{3,}\\s*");
    private static final Pattern HINT = Pattern.compile("\\s*\\{% hint(?: style=\"(\\w+)\")?.*%}\\s*");
    private static final Pattern HINT_END = Pattern.compile("\\s*\\{% endhint %}\\s*");
    private static final Pattern TAB = Pattern.compile("\\s*\\{% tab title=\"(.*)\" %}\\s*");
    private static final Pattern DROPPED = Pattern.compile("(?i)\\s*(?:\\[\\[_?toc_?]]|\\{% (?:end)?(?:tabs?|content-ref)\\b.*%})\\s*");
    private static final Map<String, String> KINDS = Map.of("tip", "TIP", "success", "TIP", "advice", "TIP", "warning", "WARNING",
            "danger", "CAUTION");

    private final List<String> lines = new ArrayList<>();
    private int depth;
    private String fence;

    private SiteDialect() {
    }

    /** The same text in standard Markdown with our call-outs. */
    static String standard(String markdown) {
        SiteDialect dialect = new SiteDialect();
        markdown.lines().forEach(dialect::read);
        String text = String.join("\n", dialect.lines);
        return markdown.endsWith("\n") ? text + "\n" : text;
    }

    private void read(String line) {
        Matcher fenced = FENCE.matcher(line);
        if (fence != null || fenced.matches()) {
            boolean ends = fence != null && line.strip().startsWith(fence) && line.strip().chars().allMatch(c -> c == fence.charAt(0));
            fence = fence == null ? fenced.group(1) : ends ? null : fence;
            write(line);
            return;
        }
        Matcher box = BOX.matcher(line);
        Matcher hint = HINT.matcher(line);
        Matcher tab = TAB.matcher(line);
        if (box.matches()) {
            begin(box.group(1), box.group(2));
        } else if (hint.matches()) {
            begin(hint.group(1) == null ? "info" : hint.group(1), "");
        } else if (depth > 0 && (BOX_END.matcher(line).matches() || HINT_END.matcher(line).matches())) {
            depth--;
            write("");
        } else if (tab.matches()) {
            write("**" + tab.group(1) + "**");
            write("");
        } else if (!DROPPED.matcher(line).matches()) {
            write(line);
        }
    }

    private void begin(String kind, String title) {
        write("");
        depth++;
        write("[!" + KINDS.getOrDefault(kind.toLowerCase(Locale.ROOT), "NOTE") + "]");
        if (!title.isBlank()) {
            write("**" + title.strip() + "**");
            write("");
        }
    }

    private void write(String line) {
        lines.add(("> ".repeat(depth) + line).stripTrailing().isEmpty() ? "" : "> ".repeat(depth) + line);
    }
}
