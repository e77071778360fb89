package bzh.rouedad.binding;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * A roll for spreadsheets after OpenDocument 1.3. Each cell says what it is, a number or a text: none is ever taken for a formula.
 * The heads of the columns stand again on each page that is printed.
 */
final class RollSheet {
    /** Of the page across, without its margins. */
    private static final double WIDTH_IN_CENTIMETRES = 26.7;

    private RollSheet() {
    }

    static void write(Roll roll, OutputStream out) throws IOException {
        Packing zip = new Packing(out, Roll.SHEET_TYPE);
        zip.put("content.xml", content(roll));
        zip.put("styles.xml", Sheet.resource("ods-styles.xml").replace("LANGUAGE", roll.language()).replace("COUNTRY", "none"));
        zip.put("meta.xml", meta(roll));
        zip.put("META-INF/manifest.xml", OdtBinding.xml(OdtBinding.manifest(Roll.SHEET_TYPE)));
        zip.finish();
    }

    private static String content(Roll roll) {
        Element root = OdtBinding.root("office:document-content");
        Element automatic = root.appendElement("office:automatic-styles");
        for (int i = 0; i < roll.widths().size(); i++) {
            automatic.appendElement("style:style").attr("style:name", "column" + i).attr("style:family", "table-column")
                    .appendElement("style:table-column-properties")
                    .attr("style:column-width", String.format(Locale.ROOT, "%.2fcm", roll.widths().get(i) * WIDTH_IN_CENTIMETRES / 100));
        }
        automatic.appendElement("style:style").attr("style:name", "sheet").attr("style:family", "table").attr("style:master-page-name", "Default")
                .appendElement("style:table-properties").attr("table:display", "true");
        Element table = root.appendElement("office:body").appendElement("office:spreadsheet").appendElement("table:table")
                .attr("table:name", "1").attr("table:style-name", "sheet");
        for (int i = 0; i < roll.widths().size(); i++) {
            table.appendElement("table:table-column").attr("table:style-name", "column" + i);
        }
        text(table.appendElement("table:table-row"), roll.title(), "Head");
        roll.facts().forEach(fact -> text(table.appendElement("table:table-row"), fact, "Default"));
        Element heads = table.appendElement("table:table-header-rows").appendElement("table:table-row");
        roll.heads().forEach(head -> text(heads, head, "Head"));
        roll.rows().forEach(row -> {
            Element line = table.appendElement("table:table-row");
            row.forEach(cell -> cell(line, cell));
        });
        return OdtBinding.xml(root);
    }

    private static void cell(Element row, String cell) {
        if (cell.matches("\\d{1,9}")) {
            row.appendElement("table:table-cell").attr("table:style-name", "Cell").attr("office:value-type", "float").attr("office:value", cell)
                    .appendElement("text:p").text(cell);
        } else {
            text(row, cell, "Cell");
        }
    }

    private static void text(Element row, String text, String style) {
        row.appendElement("table:table-cell").attr("table:style-name", style).attr("office:value-type", "string").appendElement("text:p").text(text);
    }

    private static String meta(Roll roll) {
        Element root = OdtBinding.root("office:document-meta");
        Element meta = root.appendElement("office:meta");
        meta.appendElement("meta:generator").text("Rouedad");
        meta.appendElement("dc:title").text(roll.title());
        meta.appendElement("dc:language").text(roll.language());
        return OdtBinding.xml(root);
    }
}
