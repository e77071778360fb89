package bzh.rouedad.language;

/** Which characters texts are kept with: those that every database, feed, calendar and letter can carry. */
public final class Characters {
    private Characters() {
    }

    /**
     * The text without control characters (line feeds and tabs stay), without what Unicode says is no character, and
     * without the marks that turn the direction of what follows: in a name they make one thing look like another. Half
     * of a surrogate pair becomes U+FFFD.
     */
    public static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.getType(point) == Character.SURROGATE) {
                kept.append('\uFFFD');
            } else if (point == '\n' || point == '\t' || !isDropped(point)) {
                kept.appendCodePoint(point);
            }
        });
        return kept.toString();
    }

    /** At most the first {@code longest} UTF-16 units of the text; a pair is never cut in two. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean inside = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1))
                && Character.isLowSurrogate(text.charAt(longest));
        return text.substring(0, inside ? longest - 1 : longest);
    }

    /** Whether a reader would see anything of it. */
    static boolean isVisible(String text) {
        return text.codePoints().anyMatch(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point)
                && Character.getType(point) != Character.FORMAT);
    }

    private static boolean isDropped(int point) {
        return Character.getType(point) == Character.CONTROL || (point & 0xFFFE) == 0xFFFE
                || point >= 0xFDD0 && point <= 0xFDEF || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069;
    }
}
