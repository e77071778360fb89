package bzh.rouedad.wiki;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a link to itself beside each heading of a stored text, when it is read: stored texts, what is searched and what
 * programs read know nothing of it. Beside rather than within, so that the link is no part of what the heading says.
 */
public final class SectionLinks {
    /** Headings within a link or a summary get none: a link there would be two controls in one. */
    private static final Pattern HEADING = Pattern.compile(
            "(?s)<(h[2-6])(?=[^>]* id=\"([^\"]*)\")[^>]*>(?>.*?</\\1>)(?!\\s*</(?:a|summary)>)");

    private SectionLinks() {
    }

    /**
     * The same HTML, with the links.
     *
     * @param label names the link to the heading with this anchor; null where there is to be none
     */
    public static String add(String html, UnaryOperator<String> label) {
        return HEADING.matcher(html).replaceAll(heading -> {
            String name = label.apply(heading.group(2));
            return Matcher.quoteReplacement(name == null ? heading.group() : "<div class=\"section-title\">" + heading.group()
                    + "<a class=\"section-link\" href=\"#" + heading.group(2) + "\" aria-label=\"" + Including.escaped(name) + "\"></a></div>");
        });
    }
}
