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

    /**
     * The same source with other names in its wiki links. Nothing else changes; what stands in code is no link. A link
     * without a label gets what was written as its label.
     *
     * @throws TextTooLong   above {@link Markup#MAX_BYTES}
     * @throws TextTooCostly when the links are not found by {@link Markup#DEADLINE}
     */
    public static String rewrite(String markdown, Naming naming) {
        CostCheck.check(markdown);
        List<Place> places = BoundedWork.within(Markup.DEADLINE, () -> Finder.in(markdown));
        StringBuilder rewritten = new StringBuilder(markdown.length() + 64);
        int copied = 0;
        for (Place place : places) {
            String name = naming.name(place.link().space(), place.link().page());
            if (name != null && place.start() >= copied) {
                rewritten.append(markdown, copied, place.start()).append(place.write(name));
                copied = place.end();
            }
        }
        return rewritten.append(markdown, copied, markdown.length()).toString();
    }

    private record Place(int start, int end, WikiLink link, boolean inTable) {
        String write(String name) {
            String section = link.section().isEmpty() ? "" : "#" + link.section();
            return "[[" + name + section + (inTable ? "\\|" : "|") + link.label() + "]]";
        }
    }

    private static final class Finder extends AbstractVisitor {
        private final String markdown;
        private final List<Place> places = new ArrayList<>();

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
                // The library's span begins at the inner bracket.
                int start = spans.get(0).getInputIndex() - 1;
                int end = last.getInputIndex() + last.getLength();
                if (markdown.startsWith("[[", start) && markdown.startsWith("]]", end - 2)) {
                    places.add(new Place(start, end, link, inTable(link)));
                }
            }
            visitChildren(node);
        }

        private static boolean inTable(Node node) {
            for (Node above = node.getParent(); above != null; above = above.getParent()) {
                if (above instanceof TableCell) {
                    return true;
                }
            }
            return false;
        }
    }
}
