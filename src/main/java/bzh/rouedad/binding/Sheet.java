package bzh.rouedad.binding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The whole book as one document of HTML: cover, table of contents, chapters. */
final class Sheet {
    private Sheet() {
    }

    static Document of(Book book, Leaf.Places places, String... styles) throws IOException {
        Document document = Document.createShell("");
        document.selectFirst("html").attr("lang", book.language());
        document.title(book.title());
        Element head = document.head();
        head.prependElement("meta").attr("charset", "UTF-8");
        meta(head, "description", book.subtitle().isBlank() ? book.title() : book.subtitle());
        meta(head, "author", String.join(", ", book.authors()));
        for (String style : styles) {
            head.appendElement("style").appendChild(new DataNode(resource(style)));
        }
        Element body = document.body();
        cover(body, book, places);
        contents(body, book, places);
        for (int i = 1; i <= book.chapters().size(); i++) {
            chapter(body, book, i, places);
        }
        return document;
    }

    static void meta(Element head, String name, String content) {
        if (!content.isBlank()) {
            head.appendElement("meta").attr("name", name).attr("content", content);
        }
    }

    static void cover(Element body, Book book, Leaf.Places places) {
        Element cover = body.appendElement("div").addClass("cover");
        String picture = book.cover() == null ? null : places.picture(book.cover().picture());
        if (picture != null) {
            cover.addClass("pictured").appendElement("p").appendElement("img").addClass("cover-picture")
                    .attr("src", picture).attr("alt", book.cover().words());
        }
        cover.appendElement("h1").addClass("title").attr("id", "cover").text(book.title());
        for (String line : book.subtitle().split("\\R+")) {
            if (!line.isBlank()) {
                cover.appendElement("p").addClass("subtitle").text(line.strip());
            }
        }
        Element facts = cover.appendElement("div").addClass("facts");
        for (Book.Fact fact : book.facts()) {
            Element line = facts.appendElement("p").text(fact.label() + "\u00a0: ");
            if (fact.url().isEmpty()) {
                line.appendText(fact.text());
            } else {
                line.appendElement("a").attr("href", fact.url()).text(fact.text());
            }
        }
    }

    private static void contents(Element body, Book book, Leaf.Places places) {
        Element nav = body.appendElement("div").addClass("contents");
        nav.appendElement("h1").attr("id", "contents").text(book.labels().contents());
        Element list = nav.appendElement("ol");
        for (int i = 1; i <= book.chapters().size(); i++) {
            Book.Chapter chapter = book.chapters().get(i - 1);
            list.appendElement("li").appendElement("a").attr("href", places.chapter(0, i, "")).attr("lang", chapter.language())
                    .text(chapter.title());
        }
    }

    private static void chapter(Element body, Book book, int number, Leaf.Places places) {
        Book.Chapter chapter = book.chapters().get(number - 1);
        Element part = body.appendElement("div").addClass("chapter").attr("lang", chapter.language());
        part.appendElement("h1").attr("id", Leaf.id(number, "")).text(chapter.title());
        part.appendChildren(Leaf.of(book, number, places).childNodes().stream().map(Node::clone).toList());
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Sheet.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
