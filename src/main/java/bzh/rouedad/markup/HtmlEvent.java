package bzh.rouedad.markup;

import java.util.LinkedHashMap;
import java.util.Map;

/** One step through a clean, balanced HTML document: {@code value} is the name of an element, or the text. */
record HtmlEvent(Kind kind, String value, Map<String, String> attributes) {

    /** What a step does. */
    enum Kind { OPEN, CLOSE, TEXT }

    static HtmlEvent open(String element, Map<String, String> attributes) {
        return new HtmlEvent(Kind.OPEN, element, attributes);
    }

    static HtmlEvent close(String element) {
        return new HtmlEvent(Kind.CLOSE, element, Map.of());
    }

    static HtmlEvent text(String text) {
        return new HtmlEvent(Kind.TEXT, text, Map.of());
    }

    boolean opens(String element) {
        return kind == Kind.OPEN && value.equals(element);
    }

    boolean closes(String element) {
        return kind == Kind.CLOSE && value.equals(element);
    }

    /** 1 to 6 when the event opens or closes a heading, 0 otherwise. */
    int headingLevel() {
        boolean heading = kind != Kind.TEXT && value.length() == 2 && value.charAt(0) == 'h'
                && value.charAt(1) >= '1' && value.charAt(1) <= '6';
        return heading ? value.charAt(1) - '0' : 0;
    }

    boolean isOfKind(String kindOfMark) {
        return kindOfMark.equals(attributes.get(Mark.KIND));
    }

    /** The same event on another element; an id when not null. */
    HtmlEvent renamed(String element, String id) {
        if (id == null) {
            return new HtmlEvent(kind, element, attributes);
        }
        Map<String, String> withId = new LinkedHashMap<>(attributes);
        withId.put("id", id);
        return new HtmlEvent(kind, element, withId);
    }
}
