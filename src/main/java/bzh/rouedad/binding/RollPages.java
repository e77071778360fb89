package bzh.rouedad.binding;

import java.io.IOException;
import java.io.OutputStream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A roll on pages in A4 across, tagged for screen readers (PDF/UA-1); each page begins with the heads of the columns. */
final class RollPages {
    private RollPages() {
    }

    static void write(Roll roll, OutputStream out) throws IOException {
        Document sheet = Leaf.xml(Document.createShell(""));
        sheet.selectFirst("html").attr("lang", roll.language());
        sheet.title(roll.title());
        Sheet.meta(sheet.head(), "description", roll.title());
        Sheet.meta(sheet.head(), "subject", roll.title());
        sheet.head().appendElement("style").appendChild(new DataNode(Sheet.resource("roll.css")));
        sheet.body().appendElement("h1").text(roll.title());
        roll.facts().forEach(fact -> sheet.body().appendElement("p").text(fact));
        table(roll, sheet.body().appendElement("table"));
        PdfBinding.render(sheet, out);
    }

    private static void table(Roll roll, Element table) {
        Element heads = table.appendElement("thead").appendElement("tr");
        for (int i = 0; i < roll.heads().size(); i++) {
            heads.appendElement("th").attr("scope", "col").attr("style", "width: " + roll.widths().get(i) + "%").text(roll.heads().get(i));
        }
        Element body = table.appendElement("tbody");
        roll.rows().forEach(row -> {
            Element line = body.appendElement("tr");
            row.forEach(cell -> line.appendElement("td").text(cell));
        });
    }
}
