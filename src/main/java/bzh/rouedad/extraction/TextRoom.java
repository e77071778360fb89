package bzh.rouedad.extraction;

import java.io.Writer;
import java.text.Normalizer;

/**
 * Takes as much text as there is room for. Blanks next to each other become one, or one line end; what is no character of
 * a text is left out.
 */
final class TextRoom extends Writer {
    private static final char SOFT_HYPHEN = '\u00AD';
    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private char gap;

    TextRoom(int longest) {
        this.longest = longest;
    }

    /** There is no room left; what came until here is the text. */
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1;

        Full() {
            super("full", null, false, false);
        }
    }

    /** @throws Full when there is no room for more */
    @Override
    public void write(char[] from, int start, int length) {
        for (int i = start; i < start + length; i++) {
            take(from[i]);
        }
    }

    @Override
    public void write(String more) {
        for (int i = 0; i < more.length(); i++) {
            take(more.charAt(i));
        }
    }

    private void take(char each) {
        if (each == '\n' || each == '\r' || each == '\f' || each == '\u2028' || each == '\u2029') {
            gap = '\n';
        } else if (Character.isWhitespace(each) || Character.isSpaceChar(each)) {
            gap = gap == 0 ? ' ' : gap;
        } else if (!Character.isISOControl(each) && each != SOFT_HYPHEN && each < '\uFFFE') {
            if (text.length() + 2 > longest) {
                throw new Full();
            }
            if (gap != 0 && text.length() > 0) {
                text.append(gap);
            }
            gap = 0;
            text.append(each);
        }
    }

    /** The whole of it; empty when no letter or digit came. */
    String text() {
        String whole = Normalizer.normalize(withoutHalves(), Normalizer.Form.NFC);
        return whole.codePoints().anyMatch(Character::isLetterOrDigit) ? whole.substring(0, end(whole)) : "";
    }

    /** Composing makes some few scripts longer. */
    private int end(String whole) {
        int end = Math.min(longest, whole.length());
        return end > 0 && Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end;
    }

    /** Halves of characters have no place in a database. */
    private String withoutHalves() {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
