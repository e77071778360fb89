package bzh.rouedad.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes cells so that spreadsheets take them for texts: what would be a formula begins with an apostrophe, and so does what
 * looks like that already, so that taking one away gives back what there was.
 */
public final class Cells {
    /** By it, spreadsheets know UTF-8. */
    public static final String MARK = "\uFEFF";
    private static final String FORMULA = "'*[=+\\-@\\t\\r][\\s\\S]*";

    private Cells() {
    }

    /** Semicolons part the cells: spreadsheets in French take a comma for part of a number. */
    public static String row(List<?> cells) {
        return cells.stream().map(cell -> cell == null ? "" : "\"" + harmless(cell.toString()).replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(";")) + "\r\n";
    }

    static String harmless(String text) {
        return text.matches(FORMULA) ? "'" + text : text;
    }

    /** What was written into a cell. */
    public static String read(String cell) {
        return cell.startsWith("'") && cell.matches(FORMULA) ? cell.substring(1) : cell;
    }
}
