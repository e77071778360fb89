package bzh.rouedad.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Makes wiki links name another page, while the reader goes on seeing the same words. */
public final class WikiLinkRewriter {
    private WikiLinkRewriter() {
    }

    /** Answers the name a link is to have instead, such as {@code Espace:Page}. */
    @FunctionalInterface
    public interface Naming {

        /**
         * @param space name of the space as written; null when the link names none
         * @param page  name of the page as written
         * @return the new name, without section and label; null leaves the link as it is
         */
        String name(String space, String page);
    }

    /** Answers how a link is to be written instead; null leaves it as it is. */
    @FunctionalInterface
    public interface Writing {
        String write(Written link);
    }

    /**
     * A wiki link as it stands in a text.
     *
     * @param space   name of the space; null when the link names none
     * @param page    name of the page
     * @param section empty when the link leads to the page as a whole
     * @param label   what the reader sees
     * @param inTable whether it stands in a table, where a bar ends the cell
     * @param source  all of it, brackets included
     */
    public record Written(String space, String page, String section, String label, boolean inTable, String source) {
        /** The same link under another name, such as {@code Espace:Page}, in brackets, with the words readers see. */
        public String named(String name) {
            return "[[" + target(name) + (inTable ? "\\|" : "|") + label + "]]";
        }

        /** As {@link #named}, without words where the name says them already. */
        public String brief(String name) {
            return target(name).equals(label) ? "[[" + label + "]]" : named(name);
        }

        private String target(String name) {
            return section.isEmpty() ? name : name + "#" + section;
        }
    }

    /**
     * The same source with other names in its wiki links. Nothing else changes; what stands in code is no link. A link
     * without a label gets what was written as its label.
     *
     * @throws TextTooLong   above {@link Markup#MAX_BYTES}
     * @throws TextTooCostly when the links are not found by {@link Markup#DEADLINE}
     */
    public static String rewrite(String markdown, Naming naming) {
        return write(markdown, link -> {
            String name = naming.name(link.space(), link.page());
            return name == null ? null : link.named(name);
        });
    }

    /**
     * The same source with its wiki links written otherwise, each as a whole.
     *
     * @param writing called on the calling thread, in the order of the links
     *
     * @throws TextTooLong   above {@link Markup#MAX_BYTES}
     * @throws TextTooCostly when the links are not found by {@link Markup#DEADLINE}
     */
    public static String write(String markdown, Writing writing) {
        CostCheck.check(markdown);
        List<Place> places = BoundedWork.within(Markup.DEADLINE, () -> Finder.in(markdown));
        StringBuilder rewritten = new StringBuilder(markdown.length() + 64);
        int copied = 0;
        for (Place place : places) {
            String written = place.start() < copied ? null : writing.write(place.written(markdown));
            if (written != null) {
                rewritten.append(markdown, copied, place.start()).append(written);
                copied = place.end();
            }
        }
        return rewritten.append(markdown, copied, markdown.length()).toString();
    }

    private record Place(int start, int end, WikiLink link, boolean inTable) {
        Written written(String markdown) {
            return new Written(link.space(), link.page(), link.section(), link.label(), inTable,
                    markdown.substring(start, end));
        }
    }

    private static final class Finder extends AbstractVisitor {
        private final String markdown;
        private final List<Place> places = new ArrayList<>();
        /** The cell that was looked into last, and up to where: as its text was read, and in the source. */
        private TableCell cell;
        private int read;
        private int at;

        Finder(String markdown) {
            this.markdown = markdown;
        }

        static List<Place> in(String markdown) {
            Finder finder = new Finder(markdown);
            Grammar.parse(markdown).accept(finder);
            finder.places.sort(Comparator.comparingInt(Place::start));
            return finder.places;
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof WikiLink link && !link.page().isEmpty() && !link.getSourceSpans().isEmpty()) {
                List<SourceSpan> spans = link.getSourceSpans();
                SourceSpan last = spans.get(spans.size() - 1);
                TableCell above = cell(link);
                // The library's span begins at the inner bracket.
                int start = inSource(above, spans.get(0).getInputIndex() - 1);
                int end = inSource(above, last.getInputIndex() + last.getLength());
                if (markdown.startsWith("[[", start) && markdown.startsWith("]]", end - 2)) {
                    places.add(new Place(start, end, link, above != null));
                }
            }
            visitChildren(node);
        }

        /** An escaped bar in a cell counts as one character where the library says at which places links stand. */
        private int inSource(TableCell above, int index) {
            if (above == null || above.getSourceSpans().isEmpty()) {
                return index;
            }
            if (above != cell || index < read) {
                cell = above;
                read = above.getSourceSpans().get(0).getInputIndex();
                at = read;
            }
            for (; read < index; read++) {
                at += markdown.startsWith("\\|", at) ? 2 : 1;
            }
            return at;
        }

        private static TableCell cell(Node node) {
            Node above = node.getParent();
            while (above != null && !(above instanceof TableCell)) {
                above = above.getParent();
            }
            return (TableCell) above;
        }
    }
}
