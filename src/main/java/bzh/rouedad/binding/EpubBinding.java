package bzh.rouedad.binding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A book for reading programs after EPUB 3.3: a document of XHTML for each chapter, a table of contents, the words on
 * accessibility that catalogues ask for.
 */
final class EpubBinding implements Leaf.Places {
    private static final String TYPE = "application/epub+zip";
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>\
            <rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
            """;

    private final Book book;
    /** Names within the book, by the file they hold. */
    private final Map<Book.Picture, String> pictures = new LinkedHashMap<>();

    private EpubBinding(Book book) {
        this.book = book;
    }

    static void write(Book book, OutputStream out) throws IOException {
        new EpubBinding(book).write(out);
    }

    private void write(OutputStream out) throws IOException {
        Packing zip = new Packing(out, TYPE);
        zip.put("META-INF/container.xml", CONTAINER);
        zip.put("book/book.css", Sheet.resource("book.css"));
        zip.put("book/cover.xhtml", page(book.title(), book.language(), this::cover));
        zip.put("book/nav.xhtml", page(book.labels().contents(), book.language(), this::contents));
        for (int i = 1; i <= book.chapters().size(); i++) {
            int number = i;
            Book.Chapter chapter = book.chapters().get(i - 1);
            zip.put("book/c" + i + ".xhtml", page(chapter.title(), chapter.language(), body -> chapter(body, number)));
        }
        for (Map.Entry<Book.Picture, String> picture : pictures.entrySet()) {
            zip.put("book/" + picture.getValue(), Files.readAllBytes(Path.of(picture.getKey().file())));
        }
        zip.put("book/package.opf", EpubPackage.of(book, pictures));
        zip.finish();
    }

    /** What fills a page. */
    private interface Filling {
        void fill(Element body);
    }

    private String page(String title, String language, Filling filling) {
        Document page = Leaf.xml(Document.createShell(""));
        page.selectFirst("html").attr("xmlns", "http://www.w3.org/1999/xhtml").attr("xmlns:epub", "http://www.idpf.org/2007/ops")
                .attr("lang", language).attr("xml:lang", language);
        page.title(title);
        page.head().appendElement("link").attr("rel", "stylesheet").attr("type", "text/css").attr("href", "book.css");
        filling.fill(page.body());
        page.select("[lang]").forEach(part -> part.attr("xml:lang", part.attr("lang")));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n" + page.selectFirst("html").outerHtml();
    }

    private void cover(Element body) {
        Sheet.cover(body, book, this);
        body.selectFirst("div").tagName("section").attr("epub:type", "titlepage");
    }

    private void contents(Element body) {
        Element nav = body.appendElement("nav").attr("epub:type", "toc").attr("role", "doc-toc").attr("id", "toc");
        nav.appendElement("h1").text(book.labels().contents());
        Element list = nav.appendElement("ol");
        list.appendElement("li").appendElement("a").attr("href", "cover.xhtml").text(book.labels().cover());
        for (int i = 1; i <= book.chapters().size(); i++) {
            list.appendElement("li").appendElement("a").attr("href", "c" + i + ".xhtml")
                    .attr("lang", book.chapters().get(i - 1).language()).text(book.chapters().get(i - 1).title());
        }
    }

    private void chapter(Element body, int number) {
        Element part = body.appendElement("section").attr("epub:type", "chapter").attr("id", Leaf.id(number, ""));
        part.appendElement("h1").text(book.chapters().get(number - 1).title());
        part.appendChildren(List.copyOf(Leaf.of(book, number, this).childNodes()).stream().map(Node::clone).toList());
        part.select("sup.footnote-ref > a").forEach(link -> link.attr("epub:type", "noteref").attr("role", "doc-noteref"));
        part.select("section.footnotes").forEach(notes -> notes.attr("epub:type", "endnotes").attr("role", "doc-endnotes"));
        part.select("a.footnote-backref").forEach(link -> link.attr("role", "doc-backlink"));
    }

    @Override
    public String chapter(int from, int number, String id) {
        String file = from == number ? "" : "c" + number + ".xhtml";
        return id.isEmpty() ? (file.isEmpty() ? "#" + Leaf.id(number, "") : file) : file + "#" + Leaf.id(number, id);
    }

    @Override
    public String picture(Book.Picture picture) {
        return pictures.computeIfAbsent(picture, added -> "p" + (pictures.size() + 1) + "."
                + added.mediaType().substring("image/".length()).replace("jpeg", "jpg"));
    }
}
