package bzh.rouedad.demo;

import java.util.List;
import java.util.Map;

/** One mapping of the plan. It is ours, so whatever is missing or of another form is a mistake, not a case. */
record Card(Map<?, ?> values) {

    String text(String name) {
        String text = textOrNull(name);
        if (text == null) {
            throw new IllegalArgumentException("no " + name + " in " + values);
        }
        return text;
    }

    /** The text with this name, or null. */
    String textOrNull(String name) {
        Object value = values.get(name);
        return value == null ? null : value.toString().strip();
    }

    <E extends Enum<E>> E choice(String name, Class<E> choices) {
        return Enum.valueOf(choices, text(name));
    }

    /** Empty when there is none. */
    List<String> texts(String name) {
        return list(name).stream().map(Object::toString).toList();
    }

    /** Empty when there is none. */
    List<Card> cards(String name) {
        return list(name).stream().map(Card::of).toList();
    }

    Card card(String name) {
        return of(values.get(name));
    }

    static Card of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Card(map);
        }
        throw new IllegalArgumentException("no mapping: " + value);
    }

    private List<?> list(String name) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(name + " is no list in " + values);
    }
}
