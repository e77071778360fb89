package bzh.rouedad.binding;

import java.awt.Dimension;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands within a line: words with their styles, links, pictures, notes. */
final class OdtWords {
    private static final Map<String, String> STYLES = Map.ofEntries(Map.entry("strong", "Strong"), Map.entry("b", "Strong"),
            Map.entry("em", "Emphasis"), Map.entry("i", "Emphasis"), Map.entry("cite", "Emphasis"), Map.entry("dfn", "Emphasis"),
            Map.entry("var", "Emphasis"), Map.entry("del", "Struck"), Map.entry("s", "Struck"), Map.entry("u", "Underlined"),
            Map.entry("ins", "Underlined"), Map.entry("code", "Source"), Map.entry("kbd", "Source"), Map.entry("samp", "Source"),
            Map.entry("sup", "Above"), Map.entry("sub", "Below"));
    /** Of a picture, in centimetres: what lies between the margins. */
    private static final double WIDEST = 17;
    private static final double HIGHEST = 21;
    /** On the cover the title stands below. */
    private static final double HIGHEST_ON_COVER = 12;
    private static final double PIXEL = 2.54 / 96;

    private final OdtText text;
    private final Map<Book.Picture, String> pictures;
    private final Map<String, Element> notes = new HashMap<>();
    private int noted;
    private int shown;
    private boolean inNote;

    OdtWords(OdtText text, Map<Book.Picture, String> pictures) {
        this.text = text;
        this.pictures = pictures;
    }

    /** Learns the notes of a chapter, which go where they are called. */
    void notes(Element chapter) {
        notes.clear();
        chapter.select(".footnotes li[id]").forEach(note -> notes.put("#" + note.id(), note));
    }

    void write(Node node, Element line) {
        if (node instanceof TextNode words) {
            // Blanks of any kind are one; a space that does not break is none of them.
            line.appendText(words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
        } else if (node instanceof Element element) {
            element(element, line);
        }
    }

    private void element(Element element, Element line) {
        switch (element.normalName()) {
            case "br" -> line.appendElement("text:line-break");
            case "img" -> picture(element, line);
            case "a" -> link(element, line);
            default -> {
                Element note = element.hasClass("footnote-ref") ? notes.get(element.select("a").attr("href")) : null;
                if (note != null && !inNote) {
                    note(element.text(), note, element.select("a").attr("href"), line);
                } else {
                    Element inside = STYLES.containsKey(element.normalName())
                            ? line.appendElement("text:span").attr("text:style-name", STYLES.get(element.normalName())) : line;
                    element.childNodes().forEach(node -> write(node, inside));
                }
            }
        }
    }

    private void link(Element link, Element line) {
        if (link.hasClass("footnote-backref")) {
            return;
        }
        // Links do not stand in links, nor pictures in the names of links that hold nothing else.
        Element written = line.closest("text|a") != null || line.normalName().equals("text:a") ? line
                : line.appendElement("text:a").attr("xlink:type", "simple").attr("xlink:href", link.attr("href"))
                        .attr("text:style-name", "Internet_20_link").attr("text:visited-style-name", "Internet_20_link");
        link.childNodes().forEach(node -> write(node, written));
    }

    /** The first call brings the note along; a later one repeats its number. */
    private void note(String number, Element note, String address, Element line) {
        notes.remove(address);
        Element written = line.appendElement("text:note").attr("text:id", "ftn" + ++noted).attr("text:note-class", "footnote");
        written.appendElement("text:note-citation").text(number);
        inNote = true;
        text.within(written.appendElement("text:note-body"), () -> text.blocks(note, "Footnote"));
        inNote = false;
    }

    /** Text whose blanks and line ends count. */
    void verbatim(Element block, Element line) {
        String[] lines = block.wholeText().stripTrailing().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                line.appendElement("text:line-break");
            }
            for (String part : lines[i].split("(?<=\\S)(?=\\s)|(?<=\\s)(?=\\S)")) {
                if (part.isBlank() && !part.isEmpty()) {
                    line.appendElement("text:s").attr("text:c", String.valueOf(part.replace("\t", "    ").length()));
                } else {
                    line.appendText(part);
                }
            }
        }
    }

    private void picture(Element image, Element line) {
        Book.Picture picture = pictures.entrySet().stream().filter(known -> known.getValue().equals(image.attr("src"))).findFirst()
                .orElseThrow().getKey();
        Dimension size = size(picture);
        double highest = image.hasClass("cover-picture") ? HIGHEST_ON_COVER : HIGHEST;
        double scale = Math.min(PIXEL, Math.min(WIDEST / size.width, highest / size.height));
        Element frame = line.appendElement("draw:frame").attr("draw:name", "Image " + ++shown).attr("text:anchor-type", "as-char")
                .attr("svg:width", centimetres(size.width * scale)).attr("svg:height", centimetres(size.height * scale));
        frame.appendElement("draw:image").attr("xlink:href", image.attr("src")).attr("xlink:type", "simple").attr("xlink:show", "embed")
                .attr("xlink:actuate", "onLoad");
        frame.appendElement("svg:title").text(image.attr("alt"));
        frame.appendElement("svg:desc").text(image.attr("alt"));
    }

    private static String centimetres(double length) {
        return String.format(Locale.ROOT, "%.2fcm", Math.max(0.1, length));
    }

    /** Read from the first bytes: nothing is unpacked. */
    private static Dimension size(Book.Picture picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new File(picture.file()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture: " + picture.file());
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return new Dimension(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
