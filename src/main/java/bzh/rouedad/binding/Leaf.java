package bzh.rouedad.binding;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * The text of a chapter made fit for a file: links lead within the book or to whole addresses, ids are its own among those of
 * all chapters, no level of headings is left out, and nothing waits for a click or for the network.
 */
final class Leaf {

    private final Book book;
    private final Places places;
    private final int number;
    private final Element body;

    /** Where things lie in a file of one form. */
    interface Places {
        /** Address of an id of a chapter, the chapter itself when the id is empty. */
        String chapter(int from, int number, String id);

        /** Address of the picture; null when this form cannot show it. */
        String picture(Book.Picture picture);
    }

    private Leaf(Book book, int number, Places places) {
        this.book = book;
        this.number = number;
        this.places = places;
        body = Jsoup.parseBodyFragment(book.chapters().get(number - 1).html()).body();
    }

    /** The text of the chapter with this number, counted from 1, below its title. */
    static Element of(Book book, int number, Places places) {
        Leaf leaf = new Leaf(book, number, places);
        leaf.fit();
        return leaf.body;
    }

    /** The id that something has in a file of all chapters. */
    static String id(int chapter, String id) {
        return id.isEmpty() ? "c" + chapter : "c" + chapter + "-" + id;
    }

    private void fit() {
        body.select("div.table-scroll").forEach(Element::unwrap);
        body.select("details").forEach(details -> details.tagName("div").removeAttr("open"));
        body.select("summary").forEach(summary -> summary.tagName("p").addClass("summary"));
        body.select("address").forEach(address -> address.tagName("div"));
        body.select("ruby, wbr, colgroup").forEach(part -> {
            if (part.normalName().equals("ruby")) {
                part.unwrap();
            } else {
                part.remove();
            }
        });
        body.select("rp, rt").forEach(Element::unwrap);
        body.select("[aria-label], [role]").forEach(part -> part.removeAttr("aria-label").removeAttr("role"));
        body.select("[align]").forEach(part -> part.addClass("align-" + part.attr("align")).removeAttr("align"));
        Set<String> ids = ids();
        body.select("a[href]").forEach(link -> link(link, ids));
        body.select("img").forEach(this::picture);
        body.select("a:not([href])").forEach(Element::unwrap);
        level();
        tables();
    }

    private Set<String> ids() {
        Set<String> ids = new HashSet<>();
        body.select("[id]").forEach(part -> {
            ids.add(part.id());
            part.attr("id", id(number, part.id()));
        });
        return ids;
    }

    private void link(Element link, Set<String> ids) {
        link.removeAttr("rel");
        String href = link.attr("href");
        String own = address(href);
        String path = own.substring(0, own.indexOf('#') < 0 ? own.length() : own.indexOf('#'));
        String id = own.length() == path.length() ? "" : own.substring(path.length() + 1);
        int chapter = path.isEmpty() ? number : chapter(path);
        if (own.isEmpty() || path.isEmpty() && !ids.contains(id)) {
            link.unwrap();
        } else if (chapter > 0) {
            link.attr("href", places.chapter(number, chapter, chapter == number || holds(chapter, id) ? id : ""));
        } else {
            link.attr("href", own);
        }
    }

    private boolean holds(int chapter, String id) {
        return !id.isEmpty() && book.chapters().get(chapter - 1).html().contains(" id=\"" + id + "\"");
    }

    private int chapter(String address) {
        for (int i = 1; i <= book.chapters().size(); i++) {
            if (address.equals(book.url() + "/" + book.chapters().get(i - 1).slug())) {
                return i;
            }
        }
        return 0;
    }

    /** What a browser makes of it on the page of the chapter; empty when it is none. */
    private String address(String href) {
        return href.startsWith("#") ? href : StringUtil.resolve(book.url() + "/" + book.chapters().get(number - 1).slug(), href);
    }

    private void picture(Element image) {
        Book.Picture picture = book.pictures().get(image.attr("src"));
        String place = picture == null ? null : places.picture(picture);
        String words = image.attr("alt").isBlank() ? book.labels().picture() : image.attr("alt");
        if (place != null) {
            image.attr("src", place).attr("alt", words).removeAttr("width").removeAttr("height");
            return;
        }
        // Nothing is fetched for a file: what it cannot hold, it names.
        Element name = new Element("span").addClass("absent").text("[" + words + "]");
        String address = address(image.attr("src"));
        if (image.closest("a") == null && address.startsWith("http")) {
            name = new Element("a").attr("href", address).appendChild(name);
        }
        image.replaceWith(name);
    }

    /** Each heading at most one level below the one before it, the title of the chapter being the first. */
    private void level() {
        int[] last = {1};
        body.select("h1, h2, h3, h4, h5, h6").forEach(heading -> {
            int level = Math.max(2, Math.min(heading.normalName().charAt(1) - '0', last[0] + 1));
            heading.tagName("h" + level);
            last[0] = level;
        });
    }

    /** A first row of bold words is a row of heads, whoever wrote it in HTML. */
    private void tables() {
        body.select("th:not([scope])").forEach(head -> head.attr("scope",
                head.closest("thead") != null || head.siblingElements().stream().allMatch(cell -> cell.normalName().equals("th"))
                        ? "col" : "row"));
        body.select("p, table, blockquote, ul, ol, li").forEach(part -> {
            if (part.childNodeSize() == 0) {
                part.remove();
            }
        });
    }

    /** Turns a document of HTML into one that XML parsers read. */
    static Document xml(Document document) {
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml)
                .charset("UTF-8").prettyPrint(false);
        return document;
    }
}
