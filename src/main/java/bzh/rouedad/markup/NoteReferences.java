package bzh.rouedad.markup;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Turns {@code [^label]} into a reference when the footnote is defined. The published extension has one of its own, but
 * it was compiled against an older core and fails on the first bracket; the rest of the extension works.
 */
final class NoteReferences implements LinkProcessor {

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        BoundedWork.checkpoint();
        if (link.destination() != null) {
            return LinkResult.none();
        }
        String text = link.text(scanner);
        if (!text.startsWith("^")) {
            return LinkResult.none();
        }
        boolean isLink = link.label() != null
                && context.getDefinition(LinkReferenceDefinition.class, link.label()) != null;
        String label = text.substring(1);
        if (isLink || context.getDefinition(FootnoteDefinition.class, label) == null) {
            return LinkResult.none();
        }
        return LinkResult.replaceWith(new FootnoteReference(label), link.afterTextBracket());
    }
}
