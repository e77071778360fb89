package bzh.rouedad.binding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A text for office programs after OpenDocument 1.3: real headings, lists, tables with head rows, notes at the foot of the
 * page, words for pictures, and styles by their usual names, so that whoever works on it changes each in one place.
 */
final class OdtBinding implements Leaf.Places {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    /** What every office program shows. */
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif");
    private static final String[] NAMES = {"office", "style", "text", "table", "draw", "fo", "svg", "meta"};
    private static final String[] SPACES = {"office:1.0", "style:1.0", "text:1.0", "table:1.0", "drawing:1.0",
        "xsl-fo-compatible:1.0", "svg-compatible:1.0", "meta:1.0"};

    private final Book book;
    private final Map<Book.Picture, String> pictures = new LinkedHashMap<>();

    private OdtBinding(Book book) {
        this.book = book;
    }

    static void write(Book book, OutputStream out) throws IOException {
        new OdtBinding(book).write(out);
    }

    private void write(OutputStream out) throws IOException {
        String content = content();
        Packing zip = new Packing(out, TYPE);
        zip.put("content.xml", content);
        // A language without a country is said with the words of the standard.
        zip.put("styles.xml", Sheet.resource("odt-styles.xml").replace("LANGUAGE", book.language()).replace("COUNTRY", "none"));
        zip.put("meta.xml", meta());
        for (Map.Entry<Book.Picture, String> picture : pictures.entrySet()) {
            zip.put(picture.getValue(), Files.readAllBytes(Path.of(picture.getKey().file())));
        }
        zip.put("META-INF/manifest.xml", manifest());
        zip.finish();
    }

    private String content() {
        Element root = root("office:document-content");
        Element automatic = root.appendElement("office:automatic-styles");
        Element text = root.appendElement("office:body").appendElement("office:text");
        OdtText writer = new OdtText(text, new OdtLanguages(automatic, book.language()), pictures);
        cover(writer);
        contents(text);
        for (int i = 1; i <= book.chapters().size(); i++) {
            Book.Chapter chapter = book.chapters().get(i - 1);
            writer.chapter(chapter.title(), Leaf.id(i, ""), chapter.language(), Leaf.of(book, i, this));
        }
        return xml(root);
    }

    private void cover(OdtText writer) {
        Element cover = new Element("body");
        Sheet.cover(cover, book, this);
        cover.selectFirst("h1").tagName("p").removeClass("title").addClass("Title");
        cover.select("p.subtitle").forEach(line -> line.removeClass("subtitle").addClass("Subtitle"));
        writer.blocks(cover, "Text_20_body");
    }

    private void contents(Element text) {
        Element index = text.appendElement("text:table-of-content").attr("text:name", "Contents").attr("text:protected", "false");
        Element source = index.appendElement("text:table-of-content-source").attr("text:outline-level", "1");
        source.appendElement("text:index-title-template").attr("text:style-name", "Contents_20_Heading").text(book.labels().contents());
        Element body = index.appendElement("text:index-body");
        body.appendElement("text:index-title").attr("text:name", "Contents_Head").appendElement("text:p")
                .attr("text:style-name", "Contents_20_Heading").text(book.labels().contents());
        for (int i = 1; i <= book.chapters().size(); i++) {
            body.appendElement("text:p").attr("text:style-name", "Contents_20_1").appendElement("text:a").attr("xlink:type", "simple")
                    .attr("xlink:href", "#" + Leaf.id(i, "")).text(book.chapters().get(i - 1).title());
        }
    }

    private String meta() {
        Element root = root("office:document-meta");
        Element meta = root.appendElement("office:meta");
        meta.appendElement("meta:generator").text("Rouedad");
        meta.appendElement("dc:title").text(book.title());
        if (!book.subtitle().isBlank()) {
            meta.appendElement("dc:description").text(book.subtitle());
        }
        meta.appendElement("meta:initial-creator").text(String.join(", ", book.authors()));
        meta.appendElement("dc:creator").text(String.join(", ", book.authors()));
        meta.appendElement("meta:creation-date").text(book.date() + "T00:00:00");
        meta.appendElement("dc:date").text(book.date() + "T00:00:00");
        meta.appendElement("dc:language").text(book.language());
        return xml(root);
    }

    /** The table of contents of an archive of this kind, with the parts that all have. */
    static Element manifest(String type) {
        Element root = new Element("manifest:manifest").attr("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")
                .attr("manifest:version", "1.3");
        part(root, "/", type).attr("manifest:version", "1.3");
        part(root, "content.xml", "text/xml");
        part(root, "styles.xml", "text/xml");
        part(root, "meta.xml", "text/xml");
        return root;
    }

    private String manifest() {
        Element root = manifest(TYPE);
        pictures.forEach((picture, name) -> part(root, name, picture.mediaType()));
        return xml(root);
    }

    private static Element part(Element manifest, String name, String type) {
        return manifest.appendElement("manifest:file-entry").attr("manifest:full-path", name).attr("manifest:media-type", type);
    }

    static Element root(String name) {
        Element root = new Element(name);
        for (int i = 0; i < NAMES.length; i++) {
            root.attr("xmlns:" + NAMES[i], "urn:oasis:names:tc:opendocument:xmlns:" + SPACES[i]);
        }
        return root.attr("xmlns:xlink", "http://www.w3.org/1999/xlink").attr("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .attr("office:version", "1.3");
    }

    static String xml(Element root) {
        Document document = Leaf.xml(new Document(""));
        document.appendChild(root);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.outerHtml();
    }

    @Override
    public String chapter(int from, int number, String id) {
        return "#" + Leaf.id(number, id);
    }

    @Override
    public String picture(Book.Picture picture) {
        return !SHOWN.contains(picture.mediaType()) ? null : pictures.computeIfAbsent(picture, added -> "Pictures/" + (pictures.size() + 1)
                + "." + added.mediaType().substring("image/".length()).replace("jpeg", "jpg"));
    }
}
