package bzh.rouedad.subscription;

import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of other calendars, as ours can hold them. */
final class Words {
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_PLACE = 300;
    static final int LONGEST_SUMMARY = 10_000;
    private static final int LONGEST_LINK = 500;
    /** What is read of a text at most; the rest would be cut anyway. */
    private static final int READ = 60_000;
    /** Tags that a text which is none would not have. */
    private static final Pattern HTML = Pattern.compile("<!doctype html|<html[ >]|<br ?/?>|</(?:p|div|ul|ol|li|span|table|a|b|i|strong|em|font|h[1-6])>", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSEEN = Pattern.compile("<(style|script|head)\\b[^<>]*>[^<]*</\\1>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAKING = Pattern.compile("<(?:br|/p|/div|/li|/h[1-6]|/tr|/ul|/ol)(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[!/?a-zA-Z][^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""),
            Map.entry("apos", "'"), Map.entry("nbsp", " "), Map.entry("eacute", "é"), Map.entry("egrave", "è"), Map.entry("agrave", "à"),
            Map.entry("ecirc", "ê"), Map.entry("ccedil", "ç"), Map.entry("rsquo", "’"), Map.entry("laquo", "«"), Map.entry("raquo", "»"), Map.entry("ndash", "–"));

    private Words() {
    }

    /** On one line; empty when nothing of it can be seen. */
    static String line(String text, int longest) {
        String clean = Characters.cut(text, READ).replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
        return visible(cut(Characters.clean(clean).strip(), longest));
    }

    /** With its lines; what is obviously HTML without its tags. */
    static String lines(String text) {
        String read = Characters.cut(text, READ);
        String plain = HTML.matcher(read).find() ? plain(read) : read;
        String clean = Characters.clean(plain.replace("\r\n", "\n").replace('\r', '\n')).strip();
        return visible(cut(clean, LONGEST_SUMMARY));
    }

    /** A whole address of the web; empty when it is none. */
    static String link(String text) {
        return text.length() <= LONGEST_LINK && text.matches("(?i)https?://[^\\s<>\"]+") ? text : "";
    }

    /** The text, and below it where more is said, unless it says so itself. */
    static String with(String text, String link) {
        if (link.isEmpty() || text.contains(link)) {
            return text;
        }
        int room = LONGEST_SUMMARY - link.length() - 2;
        String above = cut(text, room);
        return above.isEmpty() ? link : above + "\n\n" + link;
    }

    private static String plain(String html) {
        String text = UNSEEN.matcher(html.replaceAll("\\s+", " ")).replaceAll("");
        text = TAG.matcher(BREAKING.matcher(text).replaceAll("\n")).replaceAll("");
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(meant(entity.group(1), entity.group())))
                .replaceAll(" *\n *", "\n").replaceAll("\n{3,}", "\n\n");
    }

    private static String meant(String name, String whole) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, whole);
        }
        boolean isHex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int point = Integer.parseInt(name.substring(isHex ? 2 : 1), isHex ? 16 : 10);
        return Character.isValidCodePoint(point) ? Character.toString(point) : whole;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : Characters.cut(text, longest - 1).strip() + "…";
    }

    private static String visible(String text) {
        return InvalidInput.optional("summary", text, READ) == null ? "" : text;
    }
}
