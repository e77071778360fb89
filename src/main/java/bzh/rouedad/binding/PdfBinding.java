package bzh.rouedad.binding;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pages in A4 after ISO 14289-1 (PDF/UA-1): tags, language, title, bookmarks, words for pictures, fonts inside. Notes stand at
 * the end of their chapter, with links there and back.
 */
final class PdfBinding {
    static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVu";
    /** What the platform unpacks. */
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif");

    private PdfBinding() {
    }

    static void write(Book book, OutputStream out) throws IOException {
        Document sheet = Leaf.xml(Sheet.of(book, new Pages(), "book.css", "pages.css"));
        sheet.head().appendElement("meta").attr("name", "subject").attr("content", book.title());
        // A reader that meets a link out of its line is told where it leads.
        sheet.select("a[href]").forEach(link -> link.attr("title", told(link)));
        bookmarks(sheet);
        render(sheet, out);
    }

    /** Writes the pages of a document of XML. */
    static void render(Document sheet, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        font(builder, "Sans", "Book Sans", 400, FontStyle.NORMAL);
        font(builder, "Sans-Bold", "Book Sans", 700, FontStyle.NORMAL);
        font(builder, "Sans-Oblique", "Book Sans", 400, FontStyle.ITALIC);
        font(builder, "Sans-BoldOblique", "Book Sans", 700, FontStyle.ITALIC);
        font(builder, "SansMono", "Book Mono", 400, FontStyle.NORMAL);
        font(builder, "SansMono-Bold", "Book Mono", 700, FontStyle.NORMAL);
        font(builder, "SansMono-Oblique", "Book Mono", 400, FontStyle.ITALIC);
        builder.useUriResolver((base, uri) -> uri.startsWith("file:") || uri.startsWith("#") ? uri : null);
        builder.withProducer("Rouedad");
        builder.withW3cDocument(new W3CDom().fromJsoup(sheet), "file:///");
        builder.toStream(out);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open(file), family, weight, style, true);
    }

    private static InputStream open(String file) {
        return PdfBinding.class.getResourceAsStream(FONTS + file + ".ttf");
    }

    private static String told(Element link) {
        String words = link.text().isBlank() ? link.select("img").attr("alt") : link.text();
        return words.isBlank() ? link.attr("href") : words;
    }

    /** One mark for each heading, below that of the level above. */
    private static void bookmarks(Document sheet) {
        Element marks = sheet.head().appendElement("bookmarks");
        Element[] last = new Element[7];
        int number = 0;
        for (Element heading : sheet.select("h1, h2, h3")) {
            int level = heading.normalName().charAt(1) - '0';
            if (heading.id().isEmpty()) {
                heading.attr("id", "m" + ++number);
            }
            Element above = level == 1 || last[level - 1] == null ? marks : last[level - 1];
            last[level] = above.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
        }
    }

    /** Everything lies on the pages; pictures are read where they are kept. */
    private record Pages() implements Leaf.Places {
        @Override
        public String chapter(int from, int number, String id) {
            return "#" + Leaf.id(number, id);
        }

        @Override
        public String picture(Book.Picture picture) {
            return SHOWN.contains(picture.mediaType()) ? Path.of(picture.file()).toUri().toString() : null;
        }
    }
}
