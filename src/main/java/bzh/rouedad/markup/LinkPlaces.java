package bzh.rouedad.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Finds the destinations in the source of a text. The parser says where a link is, not where its destination is: that
 * is searched behind the text of the link, and dropped if it does not read as the parser read it.
 */
final class LinkPlaces extends AbstractVisitor {

    private final String markdown;
    private final List<LinkPlace> places = new ArrayList<>();

    private LinkPlaces(String markdown) {
        this.markdown = markdown;
    }

    /** The places in the order of the source; wiki links, autolinks and what stands in code are not among them. */
    static List<LinkPlace> in(String markdown) {
        LinkPlaces finder = new LinkPlaces(markdown);
        Grammar.parse(markdown).accept(finder);
        finder.places.sort(Comparator.comparingInt(LinkPlace::start));
        return finder.places;
    }

    @Override
    public void visit(Link link) {
        inline(link, 1, link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        inline(image, 2, image.getDestination());
        visitChildren(image);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        List<SourceSpan> spans = definition.getSourceSpans();
        if (!spans.isEmpty()) {
            int close = unescaped(']', spans.get(0).getInputIndex(), end(spans));
            if (markdown.startsWith("]:", close)) {
                add(close + 2, spans, definition.getDestination());
            }
        }
    }

    @Override
    public void visit(HtmlInline html) {
        places.addAll(HtmlLinkPlaces.in(markdown, html.getSourceSpans()));
    }

    @Override
    public void visit(HtmlBlock html) {
        places.addAll(HtmlLinkPlaces.in(markdown, html.getSourceSpans()));
    }

    private void inline(Node node, int opening, String destination) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty() || markdown.charAt(end(spans) - 1) != ')') {
            return;
        }
        Node text = node.getLastChild();
        boolean placed = text != null && !text.getSourceSpans().isEmpty();
        int from = placed ? end(text.getSourceSpans()) : spans.get(0).getInputIndex() + opening;
        int close = markdown.indexOf("](", from);
        if (close >= 0 && close < end(spans)) {
            add(close + 2, spans, destination);
        }
    }

    private void add(int from, List<SourceSpan> spans, String destination) {
        int start = skipBlanks(from, spans);
        int end = destinationEnd(start, end(spans));
        if (end > start && destination.equals(LinkPlace.read(markdown.substring(start, end)))) {
            places.add(new LinkPlace(start, end, destination, false));
        }
    }

    /** Goes over blanks and one line end, after which the prefix of a block quote or list is skipped too. */
    private int skipBlanks(int from, List<SourceSpan> spans) {
        int at = from;
        int end = end(spans);
        while (at < end && Character.isWhitespace(markdown.charAt(at))) {
            boolean lineEnd = markdown.charAt(at) == '\n' || markdown.charAt(at) == '\r';
            int next = at + 1;
            at = lineEnd ? spans.stream().mapToInt(SourceSpan::getInputIndex).filter(i -> i >= next).min().orElse(end)
                    : next;
        }
        return at;
    }

    private int destinationEnd(int start, int limit) {
        if (start < limit && markdown.charAt(start) == '<') {
            return unescaped('>', start, limit) + 1;
        }
        int depth = 0;
        int at = start;
        while (at < limit && !Character.isWhitespace(markdown.charAt(at))) {
            char c = markdown.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                return at;
            }
            at += c == '\\' ? 2 : 1;
        }
        return Math.min(at, limit);
    }

    /** Index of the first such character that no backslash precedes; the limit less one if there is none. */
    private int unescaped(char wanted, int from, int limit) {
        int at = from;
        while (at < limit - 1 && markdown.charAt(at) != wanted) {
            at += markdown.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, limit - 1);
    }

    private static int end(List<SourceSpan> spans) {
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
