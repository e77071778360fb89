package bzh.rouedad.markup;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The form a name takes in an address. */
public final class Slug {

    /** Length of the longest slug, in UTF-16 units. */
    public static final int MAX_LENGTH = 100;
    /** Leaves room for a hyphen and a number. */
    private static final int LONGEST_STEM = 95;

    /** Letters that Unicode does not decompose although French readers type them in two. */
    private static final Map<Integer, String> FOLDED = Map.of(
            (int) 'œ', "oe", (int) 'æ', "ae", (int) 'ß', "ss", (int) 'ø', "o", (int) 'đ', "d",
            (int) 'ł', "l", (int) 'þ', "th", (int) 'ð', "d", (int) 'ı', "i");

    private Slug() {
    }

    /**
     * Lower case letters and digits joined by single hyphens: accents and ligatures are folded, anything else separates
     * words. Letters and digits of other scripts are kept. The same whether the name is in NFC or NFD.
     *
     * @return at most {@value #MAX_LENGTH} characters, cut between words where possible; empty when the name holds no
     *     letter and no digit
     */
    public static String of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        boolean separated = false;
        int base = 0;
        for (int c : Normalizer.normalize(decomposed, Normalizer.Form.NFKD).codePoints().toArray()) {
            if (isMark(c)) {
                if (base != 0 && !separated && !dropsMarks(base) && !isVariation(c)) {
                    slug.appendCodePoint(c);
                }
            } else if (isLetterOrDigit(c)) {
                if (separated && slug.length() > 0) {
                    slug.append('-');
                }
                slug.append(FOLDED.getOrDefault(c, Character.toString(c)));
                separated = false;
                base = c;
            } else if (Character.getType(c) != Character.FORMAT) {
                separated = true;
            }
        }
        return cut(Normalizer.normalize(slug, Normalizer.Form.NFC));
    }

    /**
     * A slug for the name that is not taken yet: the plain one, or the first one free with a number from 2 behind it.
     *
     * @param taken answers the slugs in use that begin with a text
     * @return empty when the name holds no letter and no digit
     */
    public static String free(String name, Function<String, Set<String>> taken) {
        String slug = of(name);
        if (slug.isEmpty()) {
            return slug;
        }
        // Once more, so that no hyphen and no half of a pair stands at the cut.
        String start = slug.length() <= LONGEST_STEM ? slug : of(slug.substring(0, LONGEST_STEM));
        Set<String> inUse = taken.apply(start);
        for (int i = 2; inUse.contains(slug); i++) {
            slug = start + "-" + i;
        }
        return slug;
    }

    /** The apostrophe that Unicode counts as a letter is an apostrophe. */
    private static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c) && UnicodeBlock.of(c) != UnicodeBlock.SPACING_MODIFIER_LETTERS;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** In other scripts a mark makes another letter, so only those of the Latin script are accents. */
    private static boolean dropsMarks(int base) {
        return !Character.isLetter(base) || UnicodeScript.of(base) == UnicodeScript.LATIN;
    }

    private static boolean isVariation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static String cut(String slug) {
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        int border = slug.lastIndexOf('-', MAX_LENGTH);
        int end = border > 0 ? border : MAX_LENGTH;
        return slug.substring(0, Character.isHighSurrogate(slug.charAt(end - 1)) ? end - 1 : end);
    }
}
