package bzh.rouedad.search;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Recipient;
import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the index up to the ledger: each thing in the news is read again as it now is. */
@ApplicationScoped
class Indexing implements Recipient {
    static final String NAME = "search";

    @Inject
    Index index;
    @Inject
    Catalogue catalogue;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void receive(List<Activity> news) {
        index.alone(() -> bring(news));
    }

    private void bring(List<Activity> news) {
        Set<Ref> refs = news.stream().map(Activity::getThing).collect(Collectors.toSet());
        news.stream().filter(each -> each.getVerb().isPlacing()).map(Activity::getThing).distinct()
                .forEach(moved -> refs.addAll(catalogue.following(moved)));
        Map<Ref, Entry> found = catalogue.find(refs);
        Set<Ref> gone = new HashSet<>(refs);
        gone.removeAll(found.keySet());
        index.put(found.values(), gone, news.stream().map(Activity::getId).filter(Objects::nonNull).mapToLong(Long::longValue)
                .max().orElse(0));
    }
}
