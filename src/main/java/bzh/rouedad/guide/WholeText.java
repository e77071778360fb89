package bzh.rouedad.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The chapters of an edition made to stand on one page: headings one level down, below the title of their chapter; ids of
 * their own; links from chapter to chapter within the page, all others with their whole address; nothing folded away.
 */
public final class WholeText {
    private static final Pattern PLACES = Pattern.compile(
            "<(/?)h([1-5])\\b|<details\\b(?: open(?:=\"[^\"]*\")?)?| id=\"([^\"]*)\"| href=\"([^\"#]*)(?:#([^\"]*))?\"");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final String site;

    /** @param site the address of this network, without a slash at its end */
    public WholeText(Edition edition, List<EditionChapter> chapters, String site) {
        this.site = site;
        chapters.forEach(chapter -> numbers.put(edition.getUrl() + "/" + chapter.getSlug(), chapter.getPosition()));
    }

    /** The id of the chapter on the page. */
    public static String id(int position) {
        return "c" + position;
    }

    /** The text of the chapter as it stands on the page, safe as it was. */
    public String of(EditionChapter chapter) {
        return PLACES.matcher(chapter.getHtml()).replaceAll(place -> Matcher.quoteReplacement(
                place.group(2) != null ? "<" + place.group(1) + "h" + (Integer.parseInt(place.group(2)) + 1)
                : place.group(3) != null ? " id=\"" + id(chapter.getPosition()) + "-" + place.group(3) + "\""
                : place.group(4) != null ? " href=\"" + address(chapter, place.group(4), place.group(5)) + "\""
                : "<details open=\"open\""));
    }

    private String address(EditionChapter chapter, String path, String id) {
        Integer number = path.isEmpty() ? Integer.valueOf(chapter.getPosition()) : numbers.get(path);
        if (number != null) {
            return "#" + id(number) + (id == null || id.isEmpty() ? "" : "-" + id);
        }
        return (path.startsWith("/") && !path.startsWith("//") ? site : "") + path + (id == null ? "" : "#" + id);
    }
}
