package bzh.rouedad.markup;

import java.util.List;

/**
 * All that a Markdown text gives.
 *
 * @param html final and safe: it may be put into a page as it is
 * @param plainText the words a reader sees, one block a line, table cells separated by spaces, for search and snippets
 * @param outline the headings in reading order
 * @param links distinct addresses of pages of this site that the text links to, in order of appearance, no fragment
 */
public record Rendering(String html, String plainText, List<Heading> outline, List<String> links) {

    /** Keeps its own copies of the lists. */
    public Rendering {
        outline = List.copyOf(outline);
        links = List.copyOf(links);
    }
}
