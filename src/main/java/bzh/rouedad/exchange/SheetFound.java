package bzh.rouedad.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Markdown file that can become a page.
 *
 * @param path its folders and name, joined by {@code /}, without a folder that wraps the whole archive
 * @param slug unique in the archive
 * @param title one line of 1 to 200 characters
 * @param tags at most 20 of at most 50 characters, each once
 * @param parent slug of the page above it
 * @param markdown the text, without front matter and without the heading that became the title; lines end with
 *     {@code \n}
 * @param targets for each destination in the text that leads into the archive, where it leads
 */
public record SheetFound(String path, String slug, String title, List<String> tags, Optional<String> parent,
        String markdown, Map<String, LinkTarget> targets) {

    /** Keeps its own copies of the collections. */
    public SheetFound {
        tags = List.copyOf(tags);
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }
}
