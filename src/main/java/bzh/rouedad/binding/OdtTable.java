package bzh.rouedad.binding;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes a table: head rows that repeat on each page, and a place for every cell that another one covers. */
final class OdtTable {
    private static final int MOST_COLUMNS = 100;

    private final OdtText text;
    private final int number;
    /** By column: rows that a cell further up still covers. */
    private final int[] covered = new int[MOST_COLUMNS];

    OdtTable(OdtText text, int number) {
        this.text = text;
        this.number = number;
    }

    void write(Element table, Element place) {
        table.select("> caption").forEach(caption -> text.blocks(caption, "Label"));
        List<Element> rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        int columns = rows.stream().mapToInt(OdtTable::width).max().orElse(0);
        if (columns == 0) {
            return;
        }
        columns = Math.min(MOST_COLUMNS, columns + (rows.stream().anyMatch(row -> !row.select("> [rowspan]").isEmpty()) ? extra(rows) : 0));
        Element written = place.appendElement("table:table").attr("table:name", "Table" + number);
        written.appendElement("table:table-column").attr("table:number-columns-repeated", String.valueOf(columns));
        int heads = 0;
        while (heads < rows.size() - 1 && isHead(rows.get(heads))) {
            heads++;
        }
        Element head = heads > 0 ? written.appendElement("table:table-header-rows") : written;
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), (i < heads ? head : written).appendElement("table:table-row"), columns, rows.size() - i);
        }
    }

    /** Columns that cells of further up may push others into. */
    private static int extra(List<Element> rows) {
        int[] reach = new int[rows.size()];
        int most = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (Element cell : rows.get(i).select("> td, > th")) {
                for (int below = i + 1; below < Math.min(rows.size(), i + span(cell, "rowspan")); below++) {
                    reach[below] += span(cell, "colspan");
                }
            }
        }
        int widest = rows.stream().mapToInt(OdtTable::width).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            most = Math.max(most, reach[i] + width(rows.get(i)));
        }
        return Math.max(0, most - widest);
    }

    private static int width(Element row) {
        return row.select("> td, > th").stream().mapToInt(cell -> span(cell, "colspan")).sum();
    }

    private static boolean isHead(Element row) {
        return row.parent().normalName().equals("thead") || row.select("> td").isEmpty();
    }

    private static int span(Element cell, String which) {
        return cell.hasAttr(which) ? Integer.parseInt(cell.attr(which)) : 1;
    }

    private void row(Element row, Element written, int columns, int rowsLeft) {
        List<Element> cells = new ArrayList<>(row.select("> td, > th"));
        int column = 0;
        while (column < columns) {
            if (covered[column] > 0) {
                covered[column++]--;
                written.appendElement("table:covered-table-cell");
            } else if (cells.isEmpty()) {
                written.appendElement("table:table-cell").appendElement("text:p");
                column++;
            } else {
                column = cell(cells.remove(0), written, column, columns, rowsLeft);
            }
        }
    }

    private int cell(Element cell, Element written, int column, int columns, int rowsLeft) {
        int wide = 1;
        while (wide < span(cell, "colspan") && column + wide < columns && covered[column + wide] == 0) {
            wide++;
        }
        int high = Math.min(span(cell, "rowspan"), rowsLeft);
        Element place = written.appendElement("table:table-cell").attr("office:value-type", "string");
        if (wide > 1 || high > 1) {
            place.attr("table:number-columns-spanned", String.valueOf(wide)).attr("table:number-rows-spanned", String.valueOf(high));
        }
        text.within(place, () -> text.blocks(cell, cell.normalName().equals("th") ? "Table_20_Heading" : "Table_20_Contents"));
        if (place.childrenSize() == 0) {
            place.appendElement("text:p");
        }
        covered[column] = high - 1;
        for (int i = 1; i < wide; i++) {
            written.appendElement("table:covered-table-cell");
            covered[column + i] = high - 1;
        }
        return column + wide;
    }
}
