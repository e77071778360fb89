package bzh.rouedad.territory;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** The communes of an intercommunality, counted while they are read: where its inhabitants live. */
final class Homes {
    private final Map<String, Long> inhabitants = new TreeMap<>();
    private int communes;

    void add(String department, long population) {
        communes++;
        inhabitants.merge(department, population, Long::sum);
    }

    int communes() {
        return communes;
    }

    /** The department where most of them live; null when there is nobody. */
    String department() {
        return inhabitants.entrySet().stream().max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
