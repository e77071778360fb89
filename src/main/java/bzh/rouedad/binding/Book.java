package bzh.rouedad.binding;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Everything that goes into a file of a book, so that whoever makes one asks nobody.
 *
 * @param title     what stands on its cover
 * @param subtitle  a few sentences under the title; empty for none
 * @param authors   people, or those who publish it where no people are named
 * @param publisher those who publish it, in one line; empty for none
 * @param language  BCP 47 tag of everything that says no other
 * @param date      the day it came out, as {@code yyyy-MM-dd}
 * @param url       absolute address that always leads to it; chapters lie below, by their slugs
 * @param licence   absolute address of its licence; empty for none
 * @param facts     lines of the cover, in their order
 * @param labels    the few words a file adds of its own
 * @param cover     null for one of words alone
 * @param chapters  one at least
 * @param pictures  by the address that the chapters use
 */
public record Book(String title, String subtitle, List<String> authors, String publisher, String language, String date,
                   String url, String licence, List<Fact> facts, Labels labels, Cover cover, List<Chapter> chapters,
                   Map<String, Picture> pictures) implements Serializable {
    private static final long serialVersionUID = 1;

    /** Keeps its own copies. */
    public Book {
        authors = List.copyOf(authors);
        facts = List.copyOf(facts);
        chapters = List.copyOf(chapters);
        pictures = Map.copyOf(new HashMap<>(pictures));
    }

    /**
     * A line of the cover.
     *
     * @param label what the line is about
     * @param text  what it says
     * @param url   absolute address that the text leads to; empty for none
     */
    public record Fact(String label, String text, String url) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /**
     * Words in the language of the book.
     *
     * @param contents heading of the table of contents
     * @param cover    name of the cover in the table of contents of a reading program
     * @param picture  what stands for a picture nobody described
     */
    public record Labels(String contents, String cover, String picture) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /**
     * A chapter.
     *
     * @param slug     last part of its address
     * @param language BCP 47 tag of its text
     * @param html     safe HTML, as {@code markup} writes it: headings from the second level on, notes at its end
     */
    public record Chapter(String slug, String title, String language, String html) implements Serializable {
        private static final long serialVersionUID = 1;

        /** HTML of a few paragraphs of plain text. */
        public static String words(String... paragraphs) {
            Element body = new Element("body");
            for (String paragraph : paragraphs) {
                body.appendElement("p").text(paragraph);
            }
            return body.html();
        }

        /** Addresses of the pictures it shows, as they are looked up in the book. */
        public List<String> pictures() {
            return Jsoup.parseBodyFragment(html).select("img[src]").eachAttr("src").stream().distinct().toList();
        }
    }

    /**
     * The picture on the cover.
     *
     * @param words what it shows
     */
    public record Cover(Picture picture, String words) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /**
     * A picture that the cover or a chapter shows.
     *
     * @param file      absolute path of its bytes
     * @param mediaType PNG, JPEG, GIF or WebP
     */
    public record Picture(String file, String mediaType) implements Serializable {
        private static final long serialVersionUID = 1;
    }
}
