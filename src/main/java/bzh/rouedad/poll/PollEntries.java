package bzh.rouedad.poll;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Tells the catalogue of proposed dates. */
@ApplicationScoped
class PollEntries implements EntrySource {
    @Inject
    Polls polls;

    @Override
    public String kind() {
        return Poll.KIND;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        return polls.unguarded(ids).stream().map(PollEntries::entry).toList();
    }

    private static Entry entry(Poll poll) {
        Space space = poll.getSpace();
        return new Entry(poll.ref(), poll.getTitle(), poll.getUrl(), space.getCircle().getId(), space.getCircle().getAudience(), space.getSlug(),
                space.getName(), List.of(), poll.getSummary() == null ? "" : poll.getSummary(), Aspects.dated(poll.getAt()));
    }

    @Override
    public List<Long> idsAfter(long after, int limit) {
        return polls.idsAfter(after, limit);
    }
}
