package bzh.rouedad.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a question is narrowed to: one value of each facet at most. */
public record Filter(Map<Facet, String> values) {
    public static final Filter NONE = new Filter(Map.of());

    /** Keeps its own copy. */
    public Filter {
        values = Map.copyOf(values);
    }

    /** Takes what parameters say; those that are missing or blank narrow nothing. */
    public static Filter of(UnaryOperator<String> parameters) {
        Map<Facet, String> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String value = parameters.apply(facet.parameter());
            if (value != null && !value.isBlank()) {
                values.put(facet, value);
            }
        }
        return new Filter(values);
    }
}
