package bzh.rouedad.comparison;

import java.util.List;

/** Rows of tables: lines with bars between the cells. */
final class Tables {
    private Tables() {
    }

    static boolean isIn(String text) {
        return text.lines().anyMatch(line -> bars(line) > 0);
    }

    /** Whether all texts have the same lines as far as the number of their cells goes. */
    static boolean haveOneShape(String... texts) {
        return List.of(texts).stream().map(text -> text.lines().map(Tables::bars).toList()).distinct().count() == 1;
    }

    /** Bars that part cells: one after a backslash is a sign of the text. */
    private static long bars(String line) {
        long bars = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                bars++;
            }
        }
        return bars;
    }
}
