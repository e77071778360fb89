package bzh.rouedad.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outermost elements of a stored rendering, one by one. Our sanitiser closes every tag and writes no bare angle bracket
 * into a text or an attribute, so that counting tags is all it takes.
 */
public final class Blocks {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>");
    private static final Pattern ID = Pattern.compile("(<[^>]*?) id=\"[^\"]*\"");
    private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img", "input", "col", "wbr");

    private Blocks() {
    }

    /** In their order, without the ids that two renderings on one screen would share. */
    public static List<String> of(String html) {
        List<String> blocks = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (Matcher tag = TAG.matcher(html); tag.find();) {
            boolean ends = !tag.group(1).isEmpty();
            boolean single = WITHOUT_END.contains(tag.group(2).toLowerCase(Locale.ROOT));
            if (depth == 0 && !ends) {
                add(html.substring(start, tag.start()), blocks);
                start = tag.start();
            }
            depth += single ? 0 : ends ? -1 : 1;
            if (depth <= 0) {
                depth = 0;
                add(html.substring(start, tag.end()), blocks);
                start = tag.end();
            }
        }
        add(html.substring(start), blocks);
        return blocks;
    }

    private static void add(String block, List<String> blocks) {
        if (!block.isBlank()) {
            blocks.add(ID.matcher(block.strip()).replaceAll("$1"));
        }
    }
}
