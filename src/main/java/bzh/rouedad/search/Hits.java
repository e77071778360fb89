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
 */
public record Hits(long total, List<Hit> list, Map<Facet, List<Count>> facets, Relaxation given) {
    static final Hits NONE = new Hits(0, List.of(), Map.of(), Relaxation.NOTHING);

    /** How many of the things found have a value. */
    public record Count(String value, long number) {
    }
}
