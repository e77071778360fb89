package bzh.rouedad.comparison;

import java.util.Comparator;
import java.util.List;

/** Puts a text in the place of what stands from one offset of the base up to another. */
record Change(int from, int to, String text) {
    /** The base with these changes, none of which meets another. */
    static String apply(String base, List<Change> changes) {
        StringBuilder text = new StringBuilder(base);
        changes.stream().sorted(Comparator.comparingInt(Change::from).thenComparingInt(Change::to).reversed())
                .forEach(change -> text.replace(change.from, change.to, change.text));
        return text.toString();
    }
}
