package bzh.rouedad.binding;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a book for reading programs says of itself, and the list of its parts. */
final class EpubPackage {
    private EpubPackage() {
    }

    /** @param pictures names within the book */
    static String of(Book book, Map<Book.Picture, String> pictures) {
        Document document = Leaf.xml(new Document("http://www.idpf.org/2007/opf", ""));
        document.parser(Parser.xmlParser());
        Element opf = document.appendElement("package").attr("xmlns", "http://www.idpf.org/2007/opf").attr("version", "3.0")
                .attr("unique-identifier", "id").attr("xml:lang", book.language());
        about(opf.appendElement("metadata").attr("xmlns:dc", "http://purl.org/dc/elements/1.1/"), book);
        Element manifest = opf.appendElement("manifest");
        item(manifest, "css", "book.css", "text/css");
        item(manifest, "cover", "cover.xhtml", "application/xhtml+xml");
        item(manifest, "nav", "nav.xhtml", "application/xhtml+xml").attr("properties", "nav");
        Element spine = opf.appendElement("spine");
        spine.appendElement("itemref").attr("idref", "cover");
        spine.appendElement("itemref").attr("idref", "nav");
        for (int i = 1; i <= book.chapters().size(); i++) {
            item(manifest, "c" + i, "c" + i + ".xhtml", "application/xhtml+xml");
            spine.appendElement("itemref").attr("idref", "c" + i);
        }
        pictures.forEach((picture, name) -> {
            Element item = item(manifest, id(name), name, picture.mediaType());
            if (book.cover() != null && picture.equals(book.cover().picture())) {
                item.attr("properties", "cover-image");
                // Programs from before EPUB 3 look for it here.
                opf.selectFirst("metadata").appendElement("meta").attr("name", "cover").attr("content", id(name));
            }
        });
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + opf.outerHtml();
    }

    private static String id(String name) {
        return name.replace('.', '-');
    }

    private static void about(Element about, Book book) {
        about.appendElement("dc:identifier").attr("id", "id").text(book.url());
        about.appendElement("dc:title").text(book.title());
        about.appendElement("dc:language").text(book.language());
        book.chapters().stream().map(Book.Chapter::language).distinct().filter(language -> !language.equals(book.language()))
                .forEach(language -> about.appendElement("dc:language").text(language));
        book.authors().forEach(author -> about.appendElement("dc:creator").text(author));
        said(about, "dc:publisher", book.publisher());
        said(about, "dc:description", book.subtitle());
        said(about, "dc:rights", book.licence());
        about.appendElement("dc:date").text(book.date());
        property(about, "dcterms:modified", book.date() + "T00:00:00Z");
        property(about, "schema:accessMode", "textual");
        property(about, "schema:accessMode", "visual");
        property(about, "schema:accessModeSufficient", "textual");
        property(about, "schema:accessibilityFeature", "structuralNavigation");
        property(about, "schema:accessibilityFeature", "tableOfContents");
        property(about, "schema:accessibilityFeature", "alternativeText");
        property(about, "schema:accessibilityHazard", "unknown");
    }

    private static void said(Element about, String name, String text) {
        if (!text.isBlank()) {
            about.appendElement(name).text(text);
        }
    }

    private static void property(Element about, String name, String text) {
        about.appendElement("meta").attr("property", name).text(text);
    }

    private static Element item(Element manifest, String id, String name, String type) {
        return manifest.appendElement("item").attr("id", id).attr("href", name).attr("media-type", type);
    }
}
