package bzh.rouedad.binding;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;

/**
 * A list of people on paper, with room to write: a title, a few facts, and one table.
 *
 * @param title    heading, and title of the file
 * @param language BCP 47 tag
 * @param facts    lines between title and table; may be empty
 * @param heads    of the columns; they stand again on each page
 * @param widths   of the columns in hundredths of the width, as many as heads
 * @param rows     one at least; a cell for each column; those of digits alone are numbers to a spreadsheet, anything else is text to it
 */
public record Roll(String title, String language, List<String> facts, List<String> heads, List<Integer> widths,
                   List<List<String>> rows) implements Serializable {
    /** Of its sheet for spreadsheets. */
    public static final String SHEET_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final long serialVersionUID = 1;

    /** Keeps its own copies. */
    public Roll {
        facts = List.copyOf(facts);
        heads = List.copyOf(heads);
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Writes it for spreadsheets (OpenDocument 1.3). Nothing in it is read or computed, so that this needs no other process. */
    public void writeSheet(OutputStream out) throws IOException {
        RollSheet.write(this, out);
    }
}
