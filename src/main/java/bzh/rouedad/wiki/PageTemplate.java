package bzh.rouedad.wiki;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text to begin from, with fields such as {@code {{Lieu}}} to be filled in. Templates of a space are the pages under its
 * page {@value #HOME}. The fields {@code {{date}}} and {@code {{auteur}}} fill themselves.
 */
public final class PageTemplate {
    /** The last part of the address of the page that templates stand under. */
    public static final String HOME = "modeles";
    private static final int MOST_FIELDS = 20;
    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([^{}\\n]{1,80}?)\\s*}}");

    private final String markdown;

    public PageTemplate(String markdown) {
        this.markdown = markdown;
    }

    /** Names of the fields somebody has to fill in, each once, in the order of the text, twenty at most. */
    public List<String> fields() {
        Set<String> names = new LinkedHashSet<>();
        Matcher fields = FIELD.matcher(markdown);
        while (fields.find() && names.size() < MOST_FIELDS) {
            names.add(fields.group(1));
        }
        names.removeIf(name -> isKnown(name.toLowerCase(Locale.ROOT)));
        return List.copyOf(names);
    }

    /** The text with these values in its fields; a field without a value stays as it is. */
    public String filled(Map<String, String> values, String date, String author) {
        return FIELD.matcher(markdown).replaceAll(field -> Matcher.quoteReplacement(switch (field.group(1).toLowerCase(Locale.ROOT)) {
            case "date" -> date;
            case "auteur" -> author;
            default -> values.getOrDefault(field.group(1), field.group());
        }));
    }

    private static boolean isKnown(String name) {
        return name.equals("date") || name.equals("auteur");
    }
}
