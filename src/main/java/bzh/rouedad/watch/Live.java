package bzh.rouedad.watch;

import bzh.rouedad.notice.Addressee;
import bzh.rouedad.search.Sought;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The searches that may ring, as matching needs them.
 *
 * @param sought  what is sought, by id of the search
 * @param readers whom it rings for, by id of the search
 */
record Live(Map<Long, Sought> sought, Map<Long, Addressee> readers) {
    static final Live NONE = new Live(Map.of(), Map.of());

    Set<Long> ids() {
        return sought.keySet();
    }

    /** Only those with these ids, the fresh ones among them included. */
    Live with(Set<Long> ids, Collection<SavedSearch> fresh) {
        Map<Long, Sought> questions = new HashMap<>(sought);
        Map<Long, Addressee> rungFor = new HashMap<>(readers);
        fresh.forEach(search -> {
            questions.putIfAbsent(search.getId(), search.sought());
            rungFor.put(search.getId(), search.reader());
        });
        questions.keySet().retainAll(ids);
        rungFor.keySet().retainAll(ids);
        return new Live(Map.copyOf(questions), Map.copyOf(rungFor));
    }
}
