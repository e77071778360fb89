package bzh.rouedad.markup;

import java.util.List;
import java.util.Set;

/** The words of a document as a reader sees them: one block a line, words of different blocks never glued together. */
final class PlainText {

    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "br", "hr",
            "blockquote", "pre", "section", "article", "aside", "figure", "figcaption", "details", "summary", "address",
            "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "tr");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "col");

    /** Soft hyphen, zero-width space and byte order mark: they would hide a word from the search. */
    private static final String INVISIBLE = "\u00ad\u200b\ufeff";

    private final StringBuilder text = new StringBuilder();
    private char gap;
    private int preformatted;
    private int aside;

    private PlainText() {
    }

    static String of(List<HtmlEvent> events) {
        PlainText plain = new PlainText();
        events.forEach(plain::add);
        return plain.text.toString();
    }

    private void add(HtmlEvent event) {
        switch (event.kind()) {
            case OPEN -> open(event);
            case CLOSE -> close(event);
            default -> words(event.value());
        }
    }

    private void open(HtmlEvent event) {
        separate(event.value());
        if (!VOID.contains(event.value()) && (aside > 0 || event.isOfKind(Mark.ASIDE))) {
            aside++;
        }
        preformatted += event.value().equals("pre") ? 1 : 0;
        if (event.value().equals("img")) {
            gap(' ');
            words(event.attributes().get("alt"));
            gap(' ');
        }
    }

    private void close(HtmlEvent event) {
        separate(event.value());
        aside = Math.max(0, aside - 1);
        preformatted -= event.value().equals("pre") ? 1 : 0;
    }

    private void separate(String element) {
        if (BLOCKS.contains(element)) {
            gap('\n');
        } else if (element.equals("td") || element.equals("th")) {
            gap(' ');
        }
    }

    private void gap(char wanted) {
        gap = gap == '\n' ? gap : wanted;
    }

    private void words(String words) {
        for (int i = 0; aside == 0 && i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && preformatted > 0) {
                gap('\n');
            } else if (c <= ' ') {
                gap = gap == 0 ? ' ' : gap;
            } else if (INVISIBLE.indexOf(c) < 0) {
                if (gap != 0 && text.length() > 0) {
                    text.append(gap);
                }
                gap = 0;
                text.append(c);
            }
        }
    }
}
