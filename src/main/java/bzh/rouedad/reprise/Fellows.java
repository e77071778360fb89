package bzh.rouedad.reprise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pages that were taken beside a page, as the chapters of one publication are.
 *
 * @param copies  for each address their sources have or had those of their copies, the nearest first
 * @param sources the same the other way
 */
record Fellows(Map<String, List<String>> copies, Map<String, List<String>> sources) {
    /** Those of a page that was taken alone. */
    static final Fellows NONE = new Fellows(Map.of(), Map.of());

    /**
     * Reads ties, the nearest first, by the addresses of their pages.
     *
     * @param all all addresses a page has or had; those of a page that is not there yet are missing
     * @param now where a page may be told to be; pages that must not be told of are missing
     */
    static Fellows of(List<Tie> ties, Map<Long, List<String>> all, Map<Long, String> now) {
        Map<String, List<String>> copies = new HashMap<>();
        Map<String, List<String>> sources = new HashMap<>();
        for (Tie tie : ties) {
            lead(copies, all.get(tie.source()), now.get(tie.copy()));
            lead(sources, all.get(tie.copy()), now.get(tie.source()));
        }
        return new Fellows(copies, sources);
    }

    /** These, and what leads to copies that are still to be made before all that is there. */
    Fellows with(Map<String, String> planned) {
        Map<String, List<String>> more = new HashMap<>(copies);
        planned.forEach((address, copy) -> more.merge(address, List.of(copy), (known, first) -> {
            List<String> all = new ArrayList<>(first);
            all.addAll(known);
            return all;
        }));
        return new Fellows(more, sources);
    }

    private static void lead(Map<String, List<String>> map, List<String> addresses, String target) {
        if (addresses != null && target != null) {
            addresses.forEach(address -> map.computeIfAbsent(address, any -> new ArrayList<>()).add(target));
        }
    }

    /** Ids of a page and of the copy that was made of it. */
    record Tie(Long source, Long copy) {
    }
}
