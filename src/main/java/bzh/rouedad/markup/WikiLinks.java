package bzh.rouedad.markup;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Recognises wiki links at their first closing bracket.
 *
 * <p>Whatever is a link in CommonMark stays one: {@code [[a](b)]}, {@code [[1]](https://example.org)} and references
 * that are defined.
 */
final class WikiLinks implements LinkProcessor {

    /** A space, a page, a section and a label, with their separators; more is no link. */
    private static final int MAX_CONTENT = 4 * WikiLink.MAX_NAME;

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        BoundedWork.checkpoint();
        Text inner = link.openingBracket();
        if (link.destination() != null || link.label() != null || link.marker() != null || !isDoubled(inner)) {
            return LinkResult.none();
        }
        scanner.setPosition(link.afterTextBracket());
        if (!scanner.next(']') || scanner.peek() == '(' || scanner.peek() == '[' || scanner.peek() == ']') {
            return LinkResult.none();
        }
        Position end = scanner.position();
        String content = link.text(scanner);
        if (content.length() > MAX_CONTENT || content.indexOf('[') >= 0 || content.indexOf(']') >= 0
                || context.getDefinition(LinkReferenceDefinition.class, content) != null) {
            return LinkResult.none();
        }
        Optional<WikiLink> found = WikiLink.of(content);
        if (found.isEmpty()) {
            return LinkResult.none();
        }
        Node outer = inner.getPrevious();
        if (isMarked(outer)) {
            outer.getPrevious().unlink();
            found.get().include();
        }
        outer.unlink();
        return LinkResult.replaceWith(found.get(), end);
    }

    /** Whether exactly one more opening bracket stands before it, not escaped. */
    private static boolean isDoubled(Text inner) {
        Node outer = inner.getPrevious();
        if (!isBracket(outer) || !touches(outer, inner)) {
            return false;
        }
        Node before = outer.getPrevious();
        return !(isBracket(before) && touches(before, outer));
    }

    /** Whether the mark of an image stands before the bracket: the page is meant to be shown here. */
    private static boolean isMarked(Node bracket) {
        Node before = bracket.getPrevious();
        return before instanceof Text text && text.getLiteral().equals("!") && touches(before, bracket);
    }

    private static boolean isBracket(Node node) {
        return node instanceof Text text && text.getLiteral().equals("[");
    }

    /** An escaped bracket reads the same but is longer in the source. */
    private static boolean touches(Node before, Node after) {
        List<SourceSpan> first = before.getSourceSpans();
        List<SourceSpan> second = after.getSourceSpans();
        return first.isEmpty() || second.isEmpty() || first.get(0).getLength() == 1
                && first.get(0).getInputIndex() + 1 == second.get(0).getInputIndex();
    }
}
