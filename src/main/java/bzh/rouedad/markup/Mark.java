package bzh.rouedad.markup;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells, behind the sanitiser, the elements we made from those a writer typed: ours carry a secret that is drawn anew
 * for each text. Only they may have an id, a role or a label.
 */
final class Mark {

    /** Name of the attribute that holds the secret; never in the final HTML. */
    static final String SECRET = "data-mark";
    /** Name of the attribute that says what a marked element is; never in the final HTML. */
    static final String KIND = "data-kind";
    /** Kind of what is drawn for the eye or for moving about, and is no word of the text. */
    static final String ASIDE = "aside";
    /** Kind of a wiki link; its href is the number of the link. */
    static final String WIKI = "wiki";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String secret = Long.toHexString(RANDOM.nextLong()) + Long.toHexString(RANDOM.nextLong());

    /** Adds the mark to the attributes of an element of ours, in an order that is always the same. */
    Map<String, String> on(Map<String, String> attributes) {
        Map<String, String> marked = new TreeMap<>(attributes);
        marked.put(SECRET, secret);
        return marked;
    }

    Map<String, String> on(String kind, Map<String, String> attributes) {
        Map<String, String> marked = on(attributes);
        marked.put(KIND, kind);
        return marked;
    }

    boolean isOn(Map<String, String> attributes) {
        return secret.equals(attributes.get(SECRET));
    }

    /** Numbers names in order of appearance, so that ids are made of nothing a writer typed. */
    static final class Numbers {

        private final Map<String, Integer> known = new HashMap<>();

        int of(String name) {
            return known.computeIfAbsent(name, n -> known.size() + 1);
        }
    }
}
