package bzh.rouedad.markup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** HTML of what CommonMark does not know, and of tasks, whose library form is a form field without a label. */
final class OurNodes implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Mark mark;
    private final List<WikiLink> links;

    /** Wiki links are added to the list as they are met. */
    OurNodes(HtmlNodeRendererContext context, Mark mark, List<WikiLink> links) {
        this.context = context;
        this.html = context.getWriter();
        this.mark = mark;
        this.links = links;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(WikiLink.class, Callout.class, TaskListItemMarker.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof WikiLink link) {
            link(link);
        } else if (node instanceof Callout callout) {
            callout(callout);
        } else if (node instanceof TaskListItemMarker task) {
            task(task);
        }
    }

    private void link(WikiLink link) {
        html.tag("a", mark.on(Mark.WIKI, Map.of("class", link.isIncluded() ? "wiki-link include" : "wiki-link", "href", "#" + links.size())));
        html.text(link.label());
        html.tag("/a");
        links.add(link);
    }

    private void callout(Callout callout) {
        html.line();
        html.tag("div", mark.on(Map.of("class", callout.kind().classes(), "role", "note")));
        html.line();
        html.tag("p", mark.on(Mark.ASIDE, Map.of("class", "callout-title")));
        html.text(callout.kind().title());
        html.tag("/p");
        html.line();
        for (Node child = callout.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.line();
        html.tag("/div");
        html.line();
    }

    private void task(TaskListItemMarker task) {
        String label = task.isChecked() ? "Fait" : "À faire";
        html.tag("span", mark.on(Mark.ASIDE, Map.of("class", "task-mark", "role", "img", "aria-label", label)));
        html.text(task.isChecked() ? "\u2611" : "\u2610");
        html.tag("/span");
        html.text(" ");
    }
}
