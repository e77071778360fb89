package bzh.rouedad.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total  how many things in all
 * @param list   those asked for
 * @param facets values of all things found and how many have each, the most frequent first; a facet without values is missing
 * @param given  what the question had to give up to be answered
 * @param meant  the question as it may have been meant; null when all of its words are known
 */
public record Hits(long total, List<Hit> list, Map<Facet, List<Count>> facets, Relaxation given, String meant) {
    static final Hits NONE = new Hits(0, List.of(), Map.of(), Relaxation.NOTHING, null);

    Hits meant(String other) {
        return new Hits(total, list, facets, given, other);
    }

    /** How many of the things found have a value. */
    public record Count(String value, long number) {
    }
}
