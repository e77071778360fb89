package bzh.rouedad.poll;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Who could come when. */
public record Sheet(List<Slot> slots, List<Row> rows) {
    /** What one person said, by the keys of the dates. */
    public record Row(Long personId, String name, Map<String, Choice> choices) {
        public String getName() {
            return name;
        }

        /** What was said of this date; null for nothing. */
        public Choice of(Slot slot) {
            return choices.get(slot.key());
        }
    }

    public List<Slot> getSlots() {
        return slots;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** How many could come on this date, or could if need be. */
    public long count(Slot slot, Choice choice) {
        return rows.stream().filter(row -> row.of(slot) == choice).count();
    }

    /** Whether no date suits more people; false as long as nobody answered. */
    public boolean isBest(Slot slot) {
        return !rows.isEmpty() && weight(slot) == slots.stream().map(this::weight).max(Comparator.naturalOrder()).orElse(0L);
    }

    /** Whoever comes gladly counts before any number of those who come if need be. */
    private long weight(Slot slot) {
        return count(slot, Choice.YES) * (rows.size() + 1) + count(slot, Choice.IF_NEEDED);
    }
}
