package bzh.rouedad.wiki;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks the wiki links of a stored text that lead nowhere. What a viewer may not see is nowhere too, so that the colour
 * of a link tells nobody that a private page exists.
 */
public final class WantedLinks {
    /** The form in which our own renderer writes a wiki link; the order of the attributes is the sanitiser's. */
    private static final Pattern LINK = Pattern.compile("<a (?=[^>]*class=\"wiki-link\")[^>]*?href=\"([^\"#]*)[^\"]*\"[^>]*>");

    private WantedLinks() {
    }

    /** The same HTML, with the class {@code wanted} on links to these addresses. */
    public static String mark(String html, Set<String> wanted) {
        if (wanted.isEmpty()) {
            return html;
        }
        Matcher links = LINK.matcher(html);
        return links.replaceAll(link -> Matcher.quoteReplacement(wanted.contains(link.group(1))
                ? link.group().replace("class=\"wiki-link\"", "class=\"wiki-link wanted\" rel=\"nofollow\"") : link.group()));
    }
}
