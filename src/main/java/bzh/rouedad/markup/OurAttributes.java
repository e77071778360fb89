package bzh.rouedad.markup;

import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.renderer.html.AttributeProvider;

/** What we add to the HTML of the library: French labels, neutral ids, column headers, classes for the themes. */
final class OurAttributes implements AttributeProvider {

    private final Mark mark;
    private final Mark.Numbers notes = new Mark.Numbers();
    private final Mark.Numbers references = new Mark.Numbers();

    OurAttributes(Mark mark) {
        this.mark = mark;
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof FootnoteReference) {
            reference(tag, attributes);
        } else if (node instanceof FootnoteDefinition) {
            definition(tag, attributes);
        } else if (node instanceof TableCell cell && cell.isHeader()) {
            attributes.put("scope", "col");
        } else if (node instanceof ListItem && node.getFirstChild() instanceof TaskListItemMarker) {
            attributes.put("class", "task-list-item");
        } else if ((node instanceof BulletList || node instanceof OrderedList)
                && node.getFirstChild().getFirstChild() instanceof TaskListItemMarker) {
            attributes.put("class", "task-list");
        }
    }

    private void reference(String tag, Map<String, String> attributes) {
        if (tag.equals("a")) {
            attributes.put("href", noteUrl(attributes.get("href")));
            attributes.put("id", "ref-" + references.of(attributes.get("id")));
        }
        attributes.putAll(mark.on(Mark.ASIDE, Map.of()));
    }

    private void definition(String tag, Map<String, String> attributes) {
        switch (tag) {
            case "section" -> attributes.putAll(mark.on(Map.of("aria-label", "Notes")));
            case "li" -> attributes.putAll(mark.on(Map.of("id", "note-" + notes.of(attributes.get("id")))));
            case "a" -> {
                attributes.put("href", "#ref-" + references.of(attributes.get("href").substring(1)));
                attributes.put("aria-label", "Retour au renvoi " + attributes.get("data-footnote-backref-idx"));
                attributes.putAll(mark.on(Mark.ASIDE, Map.of()));
            }
            default -> {
            }
        }
    }

    private String noteUrl(String href) {
        return "#note-" + notes.of(href.substring(1));
    }
}
