package bzh.rouedad.calendar;

/**
 * Text without what a calendar object cannot carry: control characters, and halves of character pairs. No text is empty
 * text.
 */
final class PlainText {

    private PlainText() {
    }

    /** Everything on one line: breaks become spaces. */
    static String line(String text) {
        return text == null ? "" : clean(text.replace('\t', ' '), ' ');
    }

    /** Line breaks of every kind become {@code \n}; tabs stay, which a calendar may hold (RFC 5545, 3.3.11). */
    static String lines(String text) {
        return text == null ? "" : clean(text.replace("\r\n", "\n"), '\n');
    }

    private static String clean(String text, char lineBreak) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> kept.append(lineBreak);
                case '\t' -> kept.append('\t');
                default -> {
                    if (Character.getType(point) == Character.SURROGATE) {
                        kept.append('\uFFFD');
                    } else if (Character.getType(point) != Character.CONTROL) {
                        kept.appendCodePoint(point);
                    }
                }
            }
        });
        return kept.toString().strip();
    }
}
