package bzh.rouedad.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** HTML of a Markdown text, with the writer's own HTML in it: not safe yet. */
record HtmlText(String html, List<WikiLink> wikiLinks) {

    /** Characters of the largest HTML we make; real texts stay below twice their source. */
    static final int MAX_CHARS = 3 * 1024 * 1024;

    static HtmlText of(String markdown, Mark mark) {
        Node document = Grammar.parse(markdown);
        List<WikiLink> links = new ArrayList<>();
        Limited html = new Limited();
        // Ours come first: the first renderer of a node type wins.
        HtmlRenderer.builder()
                .percentEncodeUrls(true)
                .nodeRendererFactory(context -> new OurNodes(context, mark, links))
                .attributeProviderFactory(context -> new OurAttributes(mark))
                .extensions(Grammar.EXTENSIONS)
                .extensions(List.of(FootnotesExtension.create()))
                .build()
                .render(document, html);
        return new HtmlText(html.text.toString(), links);
    }

    /** Stops a rendering that nobody waits for, or that swells. */
    private static final class Limited implements Appendable {

        private final StringBuilder text = new StringBuilder();

        @Override
        public Appendable append(CharSequence added) {
            return append(added, 0, added.length());
        }

        @Override
        public Appendable append(CharSequence added, int start, int end) {
            BoundedWork.checkpoint();
            if (text.length() + end - start > MAX_CHARS) {
                throw new TextTooCostly("The text makes more than " + MAX_CHARS + " characters of HTML");
            }
            text.append(added, start, end);
            return this;
        }

        @Override
        public Appendable append(char added) {
            return append(String.valueOf(added));
        }
    }
}
