package bzh.rouedad.markup;

import java.util.Optional;
import org.commonmark.node.CustomNode;

/**
 * {@code [[Espace:Page#Section|libellé]]}: a link that names a page instead of giving its address. With {@code !} before
 * it, the page is shown here where it stands alone.
 */
final class WikiLink extends CustomNode {

    /** Length of the longest name of a space, page or section, in characters. */
    static final int MAX_NAME = 300;

    private final String space;
    private final String page;
    private final String section;
    private final String label;
    private boolean included;

    private WikiLink(String space, String page, String section, String label) {
        this.space = space;
        this.page = page;
        this.section = section;
        this.label = label;
    }

    /**
     * Reads what stands between the double brackets.
     *
     * @return empty when it names neither a page nor a section, when a name is overlong or when it is an address
     */
    static Optional<WikiLink> of(String content) {
        int bar = content.indexOf('|');
        // In a table cell the bar has to be written \|, and people copy such links out of tables.
        int end = bar > 0 && content.charAt(bar - 1) == '\\' ? bar - 1 : bar;
        String target = tidy(bar < 0 ? content : content.substring(0, end));
        String label = bar < 0 ? "" : tidy(content.substring(bar + 1));
        int hash = target.indexOf('#');
        String section = hash < 0 ? "" : tidy(target.substring(hash + 1));
        String name = section.isEmpty() ? target : tidy(target.substring(0, hash));
        int colon = spaceEnd(name);
        String space = colon < 0 ? null : name.substring(0, colon);
        String page = name.substring(colon + 1);
        String plain = name.isEmpty() ? section : target;
        boolean empty = page.isEmpty() && section.isEmpty() || name.equals("#");
        boolean overlong = page.length() > MAX_NAME || section.length() > MAX_NAME
                || space != null && space.length() > MAX_NAME;
        if (empty || overlong || name.contains("://")) {
            return Optional.empty();
        }
        return Optional.of(new WikiLink(space, page, section, label.isEmpty() ? plain : label));
    }

    /** The first colon, unless French typography or a time of day shows that it belongs to the title. */
    private static int spaceEnd(String name) {
        int colon = name.indexOf(':');
        if (colon <= 0 || colon == name.length() - 1) {
            return -1;
        }
        char before = name.charAt(colon - 1);
        char after = name.charAt(colon + 1);
        boolean time = Character.isDigit(before) && Character.isDigit(after);
        return isBlank(before) || isBlank(after) || time ? -1 : colon;
    }

    private static String tidy(String name) {
        StringBuilder tidy = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\n' || c == '\t' || c == ' ') {
                blank = true;
            } else {
                tidy.append(blank && tidy.length() > 0 ? " " : "").append(c);
                blank = false;
            }
        }
        int start = 0;
        int end = tidy.length();
        while (start < end && isBlank(tidy.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(tidy.charAt(end - 1))) {
            end--;
        }
        return tidy.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** From now on the page is not only linked but shown at this place. */
    void include() {
        included = true;
    }

    boolean isIncluded() {
        return included;
    }

    /** Null when the link names none. */
    String space() {
        return space;
    }

    /** Empty when the link leads to a section of its own page. */
    String page() {
        return page;
    }

    /** Empty when the link leads to the page as a whole. */
    String section() {
        return section;
    }

    /** What the reader sees: the target as written when no other label is given. */
    String label() {
        return label;
    }
}
