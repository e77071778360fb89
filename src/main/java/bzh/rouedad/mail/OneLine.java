package bzh.rouedad.mail;

/** Text that has to fit in a header: one line, no control characters, a bounded length. */
final class OneLine {

    private OneLine() {
    }

    /** Any run of spaces, control characters and line separators becomes one space; too long ends with an ellipsis. */
    static String of(String text, int longest) {
        if (text == null) {
            return "";
        }
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point != ' ' && !breaksLines(point)) {
                line.appendCodePoint(isHalf(point) ? '\uFFFD' : point);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return shorten(line.toString().strip(), longest);
    }

    private static String shorten(String line, int longest) {
        if (line.length() <= longest) {
            return line;
        }
        int end = longest - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + '…';
    }

    private static boolean breaksLines(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isHalf(int point) {
        return Character.getType(point) == Character.SURROGATE;
    }
}
