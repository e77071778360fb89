package bzh.rouedad.wiki;

import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a writer hands in.
 *
 * @param base         id of the revision the text was made from; null for a new page
 * @param importedFrom path of the file it came from; null when somebody typed it
 * @param minor        whether the writer calls it a small correction
 * @param language     one of {@link PageLanguage#ALL}; null leaves it as it is
 */
public record PageText(String title, String markdown, Long base, String note, List<String> tags, String importedFrom,
        boolean minor, String language) {
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_NOTE = 300;
    static final int LONGEST_TAG = 50;
    static final int MOST_TAGS = 20;
    private static final int LONGEST_PATH = 1000;

    /** A text in the language that the page has already, or in the usual one. */
    public PageText(String title, String markdown, Long base, String note, List<String> tags, String importedFrom,
            boolean minor) {
        this(title, markdown, base, note, tags, importedFrom, minor, null);
    }

    /** A text that is no mere correction. */
    public PageText(String title, String markdown, Long base, String note, List<String> tags, String importedFrom) {
        this(title, markdown, base, note, tags, importedFrom, false);
    }

    /** The same text, tidied: blanks around it, line ends, doubled tags. */
    PageText checked() {
        Set<String> distinct = new LinkedHashSet<>();
        for (String tag : tags == null ? List.<String>of() : tags) {
            if (tag != null && !tag.isBlank()) {
                distinct.add(InvalidInput.line("tags", tag, LONGEST_TAG));
            }
        }
        if (distinct.size() > MOST_TAGS) {
            throw new InvalidInput("tags", "wiki.invalid.tags", MOST_TAGS);
        }
        if (markdown == null) {
            throw new InvalidInput("markdown", "language.invalid.empty");
        }
        return new PageText(InvalidInput.line("title", title, LONGEST_TITLE),
                Characters.clean(markdown.replace("\r\n", "\n").replace('\r', '\n')), base,
                InvalidInput.optional("note", note == null ? null : note.replaceAll("\\s+", " "), LONGEST_NOTE),
                new ArrayList<>(distinct), importedFrom == null ? null : Characters.cut(importedFrom, LONGEST_PATH), minor,
                PageLanguage.checked(language));
    }
}
