package bzh.rouedad.watch;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Recipient;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.database.Turns;
import bzh.rouedad.search.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks each thing in the news, as it now is, of all saved searches. What their readers may not see is not found: should they
 * see it once it is moved, the news of that finds it. The same news may come twice.
 */
@ApplicationScoped
class Matching implements Recipient {
    /** Whoever begins a search, matches or rings takes this turn: each of them sees what the other has done, or not yet begun. */
    static final String TURN = "watch";

    @Inject
    Turns turns;
    @Inject
    Catalogue catalogue;
    @Inject
    Standing standing;
    @Inject
    SavedSearches searches;
    @Inject
    Matches matches;
    @Inject
    AwaitedThings awaited;
    @Inject
    Readers readers;
    @Inject
    Ringing ringing;

    @Override
    public String name() {
        return "watch";
    }

    @Override
    @Transactional
    public void receive(List<Activity> news) {
        turns.take(TURN, TURN);
        boolean found = appeared(news);
        Live live = searches.live();
        if (!live.ids().isEmpty()) {
            found |= matched(news, live);
        }
        if (found) {
            // It waits for the turn, and so for the end of this transaction.
            ringing.wake();
        }
    }

    private boolean matched(List<Activity> news, Live live) {
        boolean found = false;
        Map<Ref, Entry> things = catalogue.find(things(news));
        Readers.Sight sight = readers.sight();
        for (Map.Entry<Ref, Set<Long>> answered : standing.answered(things.values(), live.sought()).entrySet()) {
            Entry thing = things.get(answered.getKey());
            Set<Long> fresh = matches.fresh(thing.ref(), answered.getValue());
            fresh.removeIf(id -> !sight.sees(live.readers().get(id), thing));
            matches.add(thing.ref(), fresh);
            found |= !fresh.isEmpty();
        }
        return found;
    }

    private boolean appeared(List<Activity> news) {
        boolean found = false;
        for (Activity line : news) {
            found |= line.getVerb() == Verb.PUBLISHED && awaited.appear(line.getThing(), line.getAt());
        }
        return found;
    }

    private Set<Ref> things(List<Activity> news) {
        Set<Ref> things = new HashSet<>(news.stream().map(Activity::getThing).collect(Collectors.toSet()));
        news.stream().filter(line -> line.getVerb().isPlacing()).map(Activity::getThing).distinct()
                .forEach(moved -> things.addAll(catalogue.following(moved)));
        return things;
    }
}
