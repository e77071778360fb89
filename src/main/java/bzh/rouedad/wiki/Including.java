package bzh.rouedad.wiki;

import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stored text of a page as one viewer reads it: pages it shows within itself stand in their places, as far as the
 * viewer sees them, and links that lead nowhere for this viewer are marked. Nothing is parsed: all parts are stored HTML.
 */
@ApplicationScoped
public class Including {
    /** A page within a page within a page, no deeper. */
    private static final int DEEPEST = 3;
    private static final int MOST = 20;
    /** What our renderer makes of a line that is nothing but {@code ![[Page]]}. */
    private static final Pattern PLACE = Pattern.compile(
            "<p><a (?=[^>]*class=\"wiki-link include\")[^>]*?href=\"([^\"#]*)[^\"]*\"[^>]*>([^<]*)</a></p>");
    private static final Pattern ANCHOR = Pattern.compile("(<[^>]*?) id=\"[^\"]*\"");

    @Inject
    Pages pages;

    /** Safe HTML; one query for each depth of inclusion, and one for the links of each page shown. */
    public String html(Viewer viewer, Page page) {
        Set<String> wanted = new HashSet<>(pages.wanted(viewer, page));
        return WantedLinks.mark(fill(viewer, page, shown -> {
            wanted.addAll(pages.wanted(viewer, shown));
            return true;
        }), wanted);
    }

    /**
     * Safe HTML for keeping: what the page shows within itself stands in its place, and no link is marked, since what is
     * missing today may be there tomorrow.
     *
     * @param readers which pages those may see for whom it is kept; others are left as links
     */
    public String kept(Viewer viewer, Page page, Predicate<Page> readers) {
        return fill(viewer, page, readers);
    }

    private String fill(Viewer viewer, Page page, Predicate<Page> readers) {
        return fill(viewer, page.getRevision().getHtml(), Set.of(page.getUrl()), readers)
                .replace("class=\"wiki-link include\"", "class=\"wiki-link\"");
    }

    private String fill(Viewer viewer, String html, Set<String> above, Predicate<Page> readers) {
        Matcher places = PLACE.matcher(html);
        Set<String> urls = new LinkedHashSet<>();
        while (places.find() && urls.size() < MOST) {
            urls.add(places.group(1));
        }
        urls.removeAll(above);
        if (urls.isEmpty() || above.size() > DEEPEST) {
            return html;
        }
        Map<String, Page> found = pages.at(viewer, urls);
        return PLACE.matcher(html).replaceAll(place -> {
            Page shown = found.get(place.group(1));
            return Matcher.quoteReplacement(shown == null || !readers.test(shown) ? place.group()
                    : part(viewer, shown, above, readers));
        });
    }

    /** Anchors belong to the page that shows: two of one name would lead astray. */
    private String part(Viewer viewer, Page shown, Set<String> above, Predicate<Page> readers) {
        Set<String> below = new HashSet<>(above);
        below.add(shown.getUrl());
        String html = fill(viewer, ANCHOR.matcher(shown.getRevision().getHtml()).replaceAll("$1"), below, readers);
        return "<div class=\"included\">" + html + "<p class=\"included-from\"><a class=\"wiki-link\" href=\"" + shown.getUrl()
                + "\">" + escaped(shown.getTitle()) + "</a></p></div>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
