package bzh.rouedad.markup;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/** What HTML may hold, whoever wrote it: text, tables, pictures, links; nothing that runs, styles, loads or submits. */
final class Policy {

    private static final Set<String> CLASSES = Set.of("wiki-link", "include", "footnotes", "footnote-ref", "footnote-backref",
            "task-list", "task-list-item", "task-mark", "align-left", "align-center", "align-right",
            "callout", "callout-title", "callout-note", "callout-tip", "callout-important", "callout-warning",
            "callout-caution");
    private static final Pattern LANGUAGE_CLASS = Pattern.compile("language-[\\p{L}\\p{N}+#._-]{1,40}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,5}%?");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern TIME = Pattern.compile("[0-9TZPWDHMSY:+. -]{1,40}");

    private static final PolicyFactory FACTORY = factory();

    private Policy() {
    }

    /** Sends the events of the cleaned document, well balanced, to the receiver. */
    static void sanitize(String html, HtmlStreamEventReceiver receiver) {
        HtmlSanitizer.sanitize(html, FACTORY.apply(receiver));
    }

    private static PolicyFactory factory() {
        return new HtmlPolicyBuilder()
                .allowElements("p", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "br", "hr", "blockquote", "pre",
                        "section", "article", "aside", "figure", "figcaption", "details", "summary", "address")
                .allowElements("a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd",
                        "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "strong", "sub", "sup", "time", "u",
                        "var", "wbr", "img")
                .allowElements("ul", "ol", "li", "dl", "dt", "dd")
                .allowElements("table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td")
                .allowWithoutAttributes("span", "a")
                .allowUrlProtocols("http", "https", "mailto", "tel")
                .allowAttributes("href").matching((element, name, value) -> UrlRule.link(value)).onElements("a")
                .allowAttributes("src").matching((element, name, value) -> UrlRule.image(value)).onElements("img")
                .allowAttributes("alt").onElements("img")
                .allowAttributes("title").onElements("abbr", "a", "img", "dfn")
                .allowAttributes("width", "height").matching(LENGTH).onElements("img")
                .allowAttributes("colspan", "rowspan").matching(SPAN).onElements("td", "th")
                .allowAttributes("span").matching(SPAN).onElements("col", "colgroup")
                .allowAttributes("scope").matching(true, "col", "row", "colgroup", "rowgroup").onElements("th")
                .allowAttributes("start").matching(NUMBER).onElements("ol")
                .allowAttributes("reversed").matching(true, "", "reversed").onElements("ol")
                .allowAttributes("value").matching(NUMBER).onElements("li")
                .allowAttributes("open").matching(true, "", "open").onElements("details")
                .allowAttributes("datetime").matching(TIME).onElements("time", "ins", "del")
                .allowAttributes("align").matching(true, "left", "center", "right")
                .onElements("p", "div", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "caption")
                .allowAttributes("lang").matching(LANGUAGE).globally()
                .allowAttributes("dir").matching(true, "ltr", "rtl", "auto").globally()
                .allowAttributes("class").matching((element, name, value) -> classes(element, value)).globally()
                // The recorder behind us keeps these on marked elements only.
                .allowAttributes("id", "role", "aria-label", Mark.SECRET, Mark.KIND).globally()
                .toFactory();
    }

    private static String classes(String element, String value) {
        String kept = Arrays.stream(value.strip().split("\\s+"))
                .filter(name -> CLASSES.contains(name)
                        || element.equals("code") && LANGUAGE_CLASS.matcher(name).matches())
                .distinct()
                .collect(Collectors.joining(" "));
        return kept.isEmpty() ? null : kept;
    }
}
