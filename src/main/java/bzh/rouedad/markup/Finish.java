package bzh.rouedad.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.Handler;
import org.owasp.html.HtmlStreamRenderer;

/** Writes the final HTML: links lead somewhere, tables can scroll. */
final class Finish {

    private static final Pattern PAGE = Pattern.compile("/espaces/[^/?#]+/[^/?#]+");

    private final Outline outline;
    private final List<WikiLink> wikiLinks;
    private final LinkTargets targets;
    private final Map<String, String> asked = new HashMap<>();
    private final Set<String> links = new LinkedHashSet<>();
    private final StringBuilder html = new StringBuilder();
    private final HtmlStreamRenderer out = HtmlStreamRenderer.create(html, Handler.DO_NOTHING);
    private final List<Boolean> openLinks = new ArrayList<>();
    private int tableDepth;
    private int tables;

    Finish(Outline outline, List<WikiLink> wikiLinks, LinkTargets targets) {
        this.outline = outline;
        this.wikiLinks = wikiLinks;
        this.targets = targets;
        out.openDocument();
        outline.events().forEach(this::write);
        out.closeDocument();
    }

    String html() {
        return html.toString();
    }

    List<String> links() {
        return List.copyOf(links);
    }

    private void write(HtmlEvent event) {
        switch (event.kind()) {
            case OPEN -> open(event);
            case CLOSE -> close(event);
            default -> out.text(event.value());
        }
    }

    private void open(HtmlEvent event) {
        Map<String, String> attributes = new LinkedHashMap<>(event.attributes());
        attributes.remove(Mark.KIND);
        if (event.value().equals("a")) {
            String url = event.isOfKind(Mark.WIKI) ? wikiUrl(event) : url(event);
            openLinks.add(url != null);
            if (url == null) {
                return;
            }
            attributes.put("href", url);
            if (UrlRule.isExternal(url)) {
                attributes.put("rel", "nofollow ugc noopener");
            }
        } else if (event.value().equals("table") && tableDepth++ == 0) {
            tables++;
            out.openTag("div", List.of("class", "table-scroll", "role", "region", "tabindex", "0",
                    "aria-label", "Tableau " + tables));
        }
        List<String> namesAndValues = new ArrayList<>();
        attributes.forEach((name, value) -> {
            namesAndValues.add(name);
            namesAndValues.add(value);
        });
        out.openTag(event.value(), namesAndValues);
    }

    private void close(HtmlEvent event) {
        if (!event.value().equals("a") || openLinks.remove(openLinks.size() - 1)) {
            out.closeTag(event.value());
        }
        if (event.value().equals("table") && --tableDepth == 0) {
            out.closeTag("div");
        }
    }

    private String url(HtmlEvent event) {
        String url = event.attributes().get("href");
        if (url.startsWith("#") && !event.isOfKind(Mark.ASIDE)) {
            String anchor = outline.anchorOf(decoded(url.substring(1)));
            return anchor == null ? url : "#" + anchor;
        }
        keep(url);
        return url;
    }

    private String wikiUrl(HtmlEvent event) {
        WikiLink link = wikiLinks.get(Integer.parseInt(event.attributes().get("href").substring(1)));
        if (link.page().isEmpty()) {
            String anchor = outline.anchorOf(link.section());
            return anchor == null ? fragment(link) : "#" + anchor;
        }
        String key = link.space() + "\n" + link.page();
        if (!asked.containsKey(key)) {
            asked.put(key, targets.url(link.space(), link.page()));
        }
        String url = asked.get(key);
        if (!UrlRule.isSitePath(url)) {
            return null;
        }
        links.add(withoutFragment(url));
        return url + fragment(link);
    }

    private static String fragment(WikiLink link) {
        String slug = Slug.of(link.section());
        return slug.isEmpty() ? "" : "#" + Outline.PREFIX + slug;
    }

    private void keep(String url) {
        String path = withoutFragment(url);
        if (PAGE.matcher(path).matches()) {
            links.add(path);
        }
    }

    private static String withoutFragment(String url) {
        int end = url.indexOf('#');
        String path = end < 0 ? url : url.substring(0, end);
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }
}
