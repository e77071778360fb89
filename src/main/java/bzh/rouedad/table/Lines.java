package bzh.rouedad.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;

/** The lines of a table (RFC 4180), separated by commas, or by semicolons as French spreadsheets do. */
public final class Lines {
    /** However many quotation marks were forgotten. */
    private static final int MOST_REPAIRS = 500;

    private Lines() {
    }

    /** What separates the fields of the first line. */
    public static char separator(String text) {
        String heading = text.lines().findFirst().orElse("");
        return heading.contains(";") && !heading.contains(",") ? ';' : ',';
    }

    /** All lines, the heading first; empty ones are left out. @throws Broken when quotation marks make no sense */
    public static List<Line> of(String text) {
        try {
            return reader(separator(text), text).stream().map(row -> new Line(row.getStartingLineNumber(), row.getFields())).toList();
        } catch (CsvParseException broken) {
            throw new Broken(broken);
        }
    }

    /**
     * As {@link #of}, but where a quotation mark was forgotten or is one too many, only the line it stands in is broken: it is
     * told as one field, and what follows is read again.
     */
    public static List<Line> forgiving(String text) {
        String heading = text.lines().findFirst().orElse("");
        char separator = heading.contains(";") ? ';' : ',';
        List<String> physical = text.lines().toList();
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int repairs = 0; from < physical.size() && repairs < MOST_REPAIRS; repairs++) {
            from = read(physical, from, separator, lines);
        }
        return lines;
    }

    /** Reads until something is broken; answers where to go on. */
    private static int read(List<String> physical, int from, char separator, List<Line> lines) {
        int next = from;
        try {
            for (CsvRecord row : reader(separator, String.join("\n", physical.subList(from, physical.size())))) {
                int first = from + (int) row.getStartingLineNumber() - 1;
                if (isTorn(row.getFields(), lines.isEmpty() ? row.getFieldCount() : lines.get(0).fields().size(), separator)) {
                    lines.add(new Line(first + 1L, List.of(physical.get(first))));
                    return first + 1;
                }
                lines.add(new Line(first + 1L, row.getFields()));
                next = first + 1 + (int) row.getFields().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
            }
            return physical.size();
        } catch (CsvParseException broken) {
            while (next < physical.size() - 1 && physical.get(next).isEmpty()) {
                next++;
            }
            lines.add(new Line(next + 1L, List.of(physical.get(next))));
            return next + 1;
        }
    }

    /** Whether a field that goes on over lines swallowed some that were lines of the table. */
    private static boolean isTorn(List<String> fields, int width, char separator) {
        List<String> longer = fields.stream().filter(field -> field.indexOf('\n') >= 0).toList();
        return !longer.isEmpty() && (fields.size() != width || longer.stream().flatMap(field -> field.lines().skip(1))
                .anyMatch(line -> line.chars().filter(c -> c == separator).count() >= width - 1));
    }

    private static CsvReader<CsvRecord> reader(char separator, String text) {
        return CsvReader.builder().fieldSeparator(separator).acceptCharsAfterQuotes(false).ofCsvRecord(text);
    }

    /** The text is no table. */
    public static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Broken(Throwable cause) {
            super(cause);
        }
    }
}
