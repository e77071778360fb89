package bzh.rouedad.binding;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes blocks of HTML as blocks of OpenDocument. */
final class OdtText {
    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "pre",
            "blockquote", "hr", "div", "section", "article", "aside", "figure", "figcaption", "dt", "dd", "caption");
    private static final String BODY = "Text_20_body";

    private final OdtLanguages languages;
    private final OdtWords words;
    /** Where blocks go now. */
    private Element place;
    private String language;
    private int tables;

    OdtText(Element place, OdtLanguages languages, Map<Book.Picture, String> pictures) {
        this.place = place;
        this.languages = languages;
        this.words = new OdtWords(this, pictures);
        this.language = null;
    }

    /** A chapter with its title; its text is as {@link Leaf} gives it. */
    void chapter(String title, String id, String spoken, Element body) {
        language = spoken;
        words.notes(body);
        Element heading = place.appendElement("text:h").attr("text:style-name", style("Heading_20_1")).attr("text:outline-level", "1");
        heading.appendElement("text:bookmark").attr("text:name", id);
        heading.appendText(title);
        blocks(body, BODY);
        language = null;
    }

    private String style(String name) {
        return language == null ? name : languages.style(name, language);
    }

    /** Writes into this element until the work is done. */
    void within(Element other, Runnable work) {
        Element before = place;
        place = other;
        work.run();
        place = before;
    }

    /** All that stands in a block; words between blocks become paragraphs of this style. */
    void blocks(Element block, String style) {
        Element open = null;
        for (Node node : block.childNodes()) {
            if (node instanceof Element element && (BLOCKS.contains(element.normalName()) || holdsBlocks(element))) {
                open = null;
                block(element, style);
            } else if (open != null || !isBlank(node)) {
                if (open == null) {
                    open = paragraph(style, block == node.parent() && !block.normalName().equals("body") ? block.id() : "");
                }
                words.write(node, open);
            }
        }
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank() || !(node instanceof TextNode || node instanceof Element);
    }

    private static boolean holdsBlocks(Element element) {
        return element.select("p, ul, ol, table, pre, blockquote, div").stream().anyMatch(inside -> inside != element);
    }

    private Element paragraph(String style, String id) {
        Element paragraph = place.appendElement("text:p").attr("text:style-name", style(style));
        mark(paragraph, id);
        return paragraph;
    }

    private static void mark(Element paragraph, String id) {
        if (!id.isEmpty()) {
            paragraph.appendElement("text:bookmark").attr("text:name", id);
        }
    }

    private void block(Element block, String style) {
        switch (block.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(block);
            case "ul", "ol" -> list(block, style);
            case "table" -> new OdtTable(this, ++tables).write(block, place);
            case "pre" -> words.verbatim(block, paragraph("Preformatted_20_Text", block.id()));
            case "hr" -> paragraph("Horizontal_20_Line", "");
            case "blockquote" -> blocks(block, "Quotations");
            case "dt" -> blocks(block, "Label");
            case "dd" -> blocks(block, "Quotations");
            default -> {
                if (!block.hasClass("footnotes")) {
                    blocks(block, named(block, style));
                }
            }
        }
    }

    private static String named(Element block, String style) {
        if (block.hasClass("Title") || block.hasClass("Subtitle")) {
            return block.className();
        }
        return block.hasClass("callout-title") || block.hasClass("summary") ? "Label" : block.hasClass("callout") ? "Callout" : style;
    }

    private void heading(Element heading) {
        String level = heading.normalName().substring(1);
        Element written = place.appendElement("text:h").attr("text:style-name", style("Heading_20_" + level)).attr("text:outline-level", level);
        mark(written, heading.id());
        heading.childNodes().forEach(node -> words.write(node, written));
    }

    private void list(Element list, String style) {
        boolean numbered = list.normalName().equals("ol");
        Element written = place.appendElement("text:list").attr("text:style-name", numbered ? "Numbers" : "Bullets");
        for (Element item : list.children()) {
            Element point = written.appendElement("text:list-item");
            if (item == list.firstElementChild() && numbered && !list.attr("start").isEmpty()) {
                point.attr("text:start-value", list.attr("start"));
            }
            within(point, () -> blocks(item, style));
        }
        if (list.childrenSize() == 0) {
            written.remove();
        }
    }
}
