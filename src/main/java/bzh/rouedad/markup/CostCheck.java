package bzh.rouedad.markup;

import java.nio.charset.StandardCharsets;

/** Looks at a text before it is parsed and refuses what is known to be expensive, in one pass. */
final class CostCheck {

    /**
     * Unclosed opening brackets in one paragraph. The parser looks back over all of them at each closing one, and is
     * quadratic on some sequences.
     */
    static final int MAX_OPEN_BRACKETS = 2_000;

    /** Runs of emphasis signs in one paragraph. The parser may compare each with all before it. */
    static final int MAX_EMPHASES = 20_000;

    private CostCheck() {
    }

    /**
     * Lets ordinary texts pass.
     *
     * @throws TextTooLong above {@link Markup#MAX_BYTES}
     * @throws TextTooCostly when a paragraph leaves too many brackets open or holds too many emphasis signs
     */
    static void check(String markdown) {
        if (markdown.length() > Markup.MAX_BYTES
                || markdown.getBytes(StandardCharsets.UTF_8).length > Markup.MAX_BYTES) {
            throw new TextTooLong(Markup.MAX_BYTES);
        }
        int open = 0;
        int emphases = 0;
        char last = '\n';
        boolean blankLine = true;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\n') {
                open = blankLine ? 0 : open;
                emphases = blankLine ? 0 : emphases;
                blankLine = true;
            } else if (c == '[') {
                open++;
                if (open > MAX_OPEN_BRACKETS) {
                    throw new TextTooCostly("More than " + MAX_OPEN_BRACKETS + " unclosed brackets in a paragraph");
                }
            } else if (c == ']' && open > 0) {
                open--;
            } else if ((c == '*' || c == '_' || c == '~') && c != last && ++emphases > MAX_EMPHASES) {
                throw new TextTooCostly("More than " + MAX_EMPHASES + " emphasis signs in a paragraph");
            }
            last = c;
            blankLine &= c == '\n' || c == ' ' || c == '\t' || c == '\r';
        }
    }
}
