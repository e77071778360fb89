package bzh.rouedad.practice;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.table.Cells;
import bzh.rouedad.table.Letters;
import bzh.rouedad.table.Line;
import bzh.rouedad.table.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table that was handed in: its lines by column. Letters may be those of Windows, fields may be parted by semicolons or
 * commas, names of columns may be written in capitals.
 *
 * @param rows what stands in each line, by column; null for lines that do not fit the heading
 */
record TableReading(String encoding, List<String> columns, List<Row> rows) {
    /** Bytes. */
    static final int LARGEST = 10 << 20;

    /**
     * One line; {@code cells} is null, and {@code found} tells how many fields it has, when these are not those of the heading.
     */
    record Row(long number, Map<String, String> cells, int found) {
    }

    /** @throws InvalidInput at {@code table} when it is too large, empty, or lacks columns that are demanded */
    static TableReading of(byte[] content) {
        if (content.length > LARGEST) {
            throw new InvalidInput("table", "practice.table.large", LARGEST >> 20);
        }
        Letters letters = Letters.of(content);
        List<Line> lines = Lines.forgiving(letters.text());
        if (lines.size() < 2) {
            throw new InvalidInput("table", "practice.table.empty");
        }
        if (lines.size() > Tables.MOST + 1) {
            throw new InvalidInput("table", "practice.table.long", Tables.MOST);
        }
        List<String> columns = lines.get(0).fields().stream().map(Slug::of).toList();
        List<String> missing = Columns.DEMANDED.stream().filter(column -> !columns.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput("table", "practice.table.columns", String.join(", ", missing));
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            rows.add(new Row(line.number(), line.fields().size() == columns.size() ? cells(columns, line.fields()) : null, line.fields().size()));
        }
        return new TableReading(letters.encoding(), columns, rows);
    }

    private static Map<String, String> cells(List<String> columns, List<String> fields) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.putIfAbsent(columns.get(i), Cells.read(fields.get(i)).strip());
        }
        return cells;
    }
}
