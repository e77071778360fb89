package bzh.rouedad.search;

import java.util.List;

/** What was found: how many in all, and those asked for. */
public record Hits(long total, List<Hit> list) {
    static final Hits NONE = new Hits(0, List.of());
}
