package bzh.rouedad.markup;

import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Makes call-outs of the block quotes whose first paragraph starts with a marker. */
final class CalloutFinder implements PostProcessor {

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote quote) {
                visitChildren(quote);
                replace(quote);
            }
        });
        return document;
    }

    private static void replace(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first) || !(first.getFirstChild() instanceof Text text)) {
            return;
        }
        Optional<Callout.Kind> kind = Callout.Kind.startOf(text.getLiteral());
        if (kind.isEmpty()) {
            return;
        }
        dropMarker(first, text, kind.get().marker().length());
        Callout callout = new Callout(kind.get());
        while (quote.getFirstChild() != null) {
            callout.appendChild(quote.getFirstChild());
        }
        quote.insertAfter(callout);
        quote.unlink();
    }

    private static void dropMarker(Paragraph first, Text text, int length) {
        String rest = text.getLiteral().substring(length).stripLeading();
        text.setLiteral(rest);
        if (rest.isEmpty()) {
            Node next = text.getNext();
            text.unlink();
            if (next instanceof SoftLineBreak || next instanceof HardLineBreak) {
                next.unlink();
            }
        }
        if (first.getFirstChild() == null) {
            first.unlink();
        }
    }
}
