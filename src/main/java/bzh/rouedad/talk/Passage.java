package bzh.rouedad.talk;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Heading;
import bzh.rouedad.wiki.Revision;
import java.util.List;

/**
 * The words of a page that are talked about.
 *
 * @param quote  at most 300 characters on one line; null for the page as a whole
 * @param anchor of the last heading above them, or null
 */
record Passage(String quote, String anchor) {
    private static final int LONGEST = 300;

    /** @throws InvalidInput at {@code quote} when it is longer, or not in the text that readers of the page see */
    static Passage of(String typed, Revision revision) {
        String quote = InvalidInput.optional("quote", typed == null ? null : onOneLine(typed), LONGEST);
        if (quote == null) {
            return new Passage(null, null);
        }
        if (!stands(quote, revision.getPlainText())) {
            throw new InvalidInput("quote", "talk.invalid.quote");
        }
        return new Passage(quote, anchor(quote, revision.getPlainText(), revision.getOutline()));
    }

    /** Whether the text still has these words, whatever the blanks between them. */
    static boolean stands(String quote, String text) {
        return onOneLine(text).contains(quote);
    }

    private static String anchor(String quote, String text, List<Heading> outline) {
        String line = onOneLine(text);
        int place = line.indexOf(quote);
        int from = 0;
        String anchor = null;
        for (Heading heading : outline) {
            int at = line.indexOf(onOneLine(heading.text()), from);
            if (at < 0 || at > place) {
                break;
            }
            anchor = heading.anchor();
            from = at + 1;
        }
        return anchor;
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\\u00A0\\u0085\\u2028\\u2029]+", " ").strip();
    }
}
