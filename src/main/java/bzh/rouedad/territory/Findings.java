package bzh.rouedad.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is found wrong while a set is read; a file may be wrong in every line, so only the first hundred are kept. */
final class Findings {
    static final int KEPT = 100;

    private final Map<String, String> names;
    private final List<Finding> kept = new ArrayList<>();
    private int count;

    /**
     * @param names how files are called where they come from, by the plain name; for those it lacks, as they are named
     * here
     */
    Findings(Map<String, String> names) {
        this.names = names;
    }

    void add(String file, long line, String key, Object... arguments) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Finding(names.getOrDefault(file, file), line, key, List.of(arguments)));
        }
    }

    int count() {
        return count;
    }

    /** Lets go on only what was found without fault. */
    void refuseIfAny() {
        if (count > 0) {
            throw new BadSet(List.copyOf(kept), count);
        }
    }
}
