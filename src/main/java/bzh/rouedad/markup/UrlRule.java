package bzh.rouedad.markup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which addresses a text may carry. Judges the decoded value of an attribute; what a browser could read in two ways is
 * refused, for that is how filters are passed.
 */
final class UrlRule {

    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Set<String> IMAGE_SCHEMES = Set.of("http", "https");
    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]{0,30}):.*");
    private static final Pattern WEB = Pattern.compile("https?://[^/?#@\\s]+(?:[/?#].*)?");
    /** A colon in the first segment, plain, percent-encoded or as an entity that survived one decoding. */
    private static final Pattern HIDDEN_SCHEME = Pattern.compile("[^/?#]*(?::|%3a|&(?:#|colon)).*");
    private static final Pattern OTHER_HOST = Pattern.compile("(?:/|%2f|%5c){2}.*");
    private static final Pattern ENCODED_CONTROL = Pattern.compile("%(?:[01][0-9a-f]|7f)");

    private UrlRule() {
    }

    /** Null unless the value may stand in the href of a link; otherwise the value without blanks around it. */
    static String link(String value) {
        return allowed(value, LINK_SCHEMES);
    }

    /** Null unless the value may stand in the src of an image; otherwise the value without blanks around it. */
    static String image(String value) {
        return allowed(value, IMAGE_SCHEMES);
    }

    /** Whether an allowed address leaves this site. */
    static boolean isExternal(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("http:") || lower.startsWith("https:");
    }

    /** Whether the value is an allowed address inside this site. */
    static boolean isSitePath(String url) {
        return url != null && url.startsWith("/") && link(url) != null;
    }

    private static String allowed(String value, Set<String> schemes) {
        String url = value.strip();
        if (url.chars().anyMatch(UrlRule::isDeceptive)) {
            return null;
        }
        String lower = url.toLowerCase(Locale.ROOT);
        var scheme = SCHEME.matcher(lower);
        boolean good;
        if (scheme.matches()) {
            boolean web = scheme.group(1).startsWith("http");
            good = schemes.contains(scheme.group(1)) && (!web || WEB.matcher(lower).matches());
        } else {
            good = !HIDDEN_SCHEME.matcher(lower).matches() && !OTHER_HOST.matcher(lower).matches();
        }
        return good && !ENCODED_CONTROL.matcher(lower).find() ? url : null;
    }

    /** Controls, invisible and direction characters, and the backslash that browsers read as a slash. */
    private static boolean isDeceptive(int c) {
        int type = Character.getType(c);
        return c == '\\' || type == Character.CONTROL || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
