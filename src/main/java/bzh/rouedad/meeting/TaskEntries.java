package bzh.rouedad.meeting;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Tells the catalogue of tasks; who is in charge is not among the words that are searched. */
@ApplicationScoped
class TaskEntries implements EntrySource {
    @Inject
    Tasks tasks;

    @Override
    public String kind() {
        return Task.KIND;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        return tasks.unguarded(ids).stream().map(TaskEntries::entry).toList();
    }

    private static Entry entry(Task task) {
        Space space = task.getSpace();
        return new Entry(task.ref(), Gist.of(task.getText()), task.getUrl(), space.getCircle().getId(), space.getCircle().getAudience(),
                space.getSlug(), space.getName(), List.of(), task.getText(), Aspects.dated(task.getMadeAt()));
    }

    @Override
    public List<Long> idsAfter(long after, int limit) {
        return tasks.idsAfter(after, limit);
    }
}
