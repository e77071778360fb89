package bzh.rouedad.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owasp.html.HtmlStreamEventReceiver;

/** Takes down what leaves the sanitiser, less what only our own elements may carry. */
final class Recorder implements HtmlStreamEventReceiver {

    /** Steps of the largest document we keep: more comes only of texts written to swell. */
    static final int MAX_EVENTS = 600_000;

    private final Mark mark;
    private final List<HtmlEvent> events = new ArrayList<>();
    private final Map<String, Integer> writtenIds = new HashMap<>();
    private final Deque<Boolean> anchors = new ArrayDeque<>();

    Recorder(Mark mark) {
        this.mark = mark;
    }

    List<HtmlEvent> events() {
        return events;
    }

    /** The ids that the writer gave, which are not in the events, each with the place where it stood. */
    Map<String, Integer> writtenIds() {
        return writtenIds;
    }

    @Override
    public void openDocument() {
        // A fragment has no frame.
    }

    @Override
    public void closeDocument() {
        // A fragment has no frame.
    }

    @Override
    public void openTag(String element, List<String> namesAndValues) {
        Map<String, String> attributes = attributes(namesAndValues);
        boolean kept = true;
        if (element.equals("a")) {
            kept = attributes.containsKey("href");
            anchors.push(kept);
        } else if (element.equals("img")) {
            kept = attributes.containsKey("src");
            attributes.putIfAbsent("alt", "");
        }
        if (kept) {
            add(HtmlEvent.open(element, attributes));
        } else if (element.equals("img")) {
            text(attributes.get("alt"));
        }
    }

    @Override
    public void closeTag(String element) {
        if (element.equals("a") && !anchors.pop()) {
            return;
        }
        int last = events.size() - 1;
        if (element.equals("a") && events.get(last).opens("a")) {
            // A link without content cannot be followed, but a screen reader stops at it.
            events.remove(last);
            return;
        }
        add(HtmlEvent.close(element));
    }

    @Override
    public void text(String text) {
        if (!text.isEmpty()) {
            add(HtmlEvent.text(text));
        }
    }

    private void add(HtmlEvent event) {
        BoundedWork.checkpoint();
        if (events.size() == MAX_EVENTS) {
            throw new TextTooCostly("The text makes more than " + MAX_EVENTS + " pieces of HTML");
        }
        events.add(event);
    }

    private Map<String, String> attributes(List<String> namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            attributes.put(namesAndValues.get(i), namesAndValues.get(i + 1));
        }
        boolean ours = mark.isOn(attributes);
        attributes.remove(Mark.SECRET);
        if (!ours) {
            attributes.remove(Mark.KIND);
            attributes.remove("role");
            attributes.remove("aria-label");
            String id = attributes.remove("id");
            if (id != null) {
                writtenIds.putIfAbsent(id, events.size());
            }
        }
        String align = attributes.remove("align");
        if (align != null) {
            attributes.merge("class", "align-" + align, (written, ofAlign) -> written + " " + ofAlign);
        }
        return attributes;
    }
}
