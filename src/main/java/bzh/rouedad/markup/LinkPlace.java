package bzh.rouedad.markup;

import java.util.List;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.owasp.html.Encoding;

/**
 * A destination in the source of a text.
 *
 * @param start index of its first character, its own brackets or quotes included
 * @param end index after its last character
 * @param destination what it means, without escapes
 * @param inHtml whether it is the value of an HTML attribute
 */
record LinkPlace(int start, int end, String destination, boolean inHtml) {

    /** How the source would say another destination here; null when it cannot be said. */
    String write(String other) {
        if (inHtml) {
            StringBuilder value = new StringBuilder("\"");
            for (char c : other.toCharArray()) {
                value.append(switch (c) {
                    case '&' -> "&amp;";
                    case '"' -> "&quot;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    default -> String.valueOf(c);
                });
            }
            return value.append('"').toString();
        }
        // A bar would end the cell if the link stands in a table.
        String safe = other.replace("|", "%7C");
        String escaped = safe.replaceAll("([\\\\<>&])", "\\\\$1");
        return List.of(safe, "<" + safe + ">", "<" + escaped + ">").stream()
                .filter(written -> safe.equals(read(written)))
                .findFirst()
                .orElse(null);
    }

    /** What a destination means that is written so; null when that is no destination. */
    static String read(String written) {
        String source = "[x](" + written + ")";
        Node paragraph = Grammar.parse(source).getFirstChild();
        boolean whole = paragraph != null && paragraph.getNext() == null
                && paragraph.getFirstChild() == paragraph.getLastChild();
        return whole && paragraph.getFirstChild() instanceof Link link && link.getTitle() == null
                ? link.getDestination() : null;
    }

    static String readHtml(String value) {
        return Encoding.decodeHtml(value, true);
    }
}
