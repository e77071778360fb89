package bzh.rouedad.catalogue;

import bzh.rouedad.mail.Enclosure;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Everything that exists, whichever feature holds it. */
@ApplicationScoped
public class Catalogue {
    private static final int STEP = 200;

    @Inject
    @Any
    Instance<EntrySource> sources;

    public Optional<Entry> find(Ref ref) {
        return Optional.ofNullable(find(List.of(ref)).get(ref));
    }

    /** The things that still exist among these, in one query per kind. */
    public Map<Ref, Entry> find(Collection<Ref> refs) {
        Map<String, List<Long>> byKind = refs.stream().distinct()
                .collect(Collectors.groupingBy(Ref::kind, Collectors.mapping(Ref::id, Collectors.toList())));
        Map<Ref, Entry> found = new HashMap<>();
        for (EntrySource source : sources) {
            List<Long> ids = byKind.get(source.kind());
            if (ids != null) {
                source.find(ids).forEach(entry -> found.put(entry.ref(), entry));
            }
        }
        return found;
    }

    /** The things among these that the viewer sees now. */
    public Map<Ref, Entry> visible(Viewer viewer, Collection<Ref> refs) {
        Map<Ref, Entry> found = find(refs);
        found.values().removeIf(entry -> !entry.isVisibleTo(viewer));
        return found;
    }

    /** Walks through everything, in steps that leave the database free in between. */
    public void forEach(Consumer<List<Entry>> visitor) {
        for (EntrySource source : sources) {
            long last = 0;
            List<Long> ids = source.idsAfter(last, STEP);
            while (!ids.isEmpty()) {
                visitor.accept(source.find(ids));
                last = ids.get(ids.size() - 1);
                ids = source.idsAfter(last, STEP);
            }
        }
    }

    /** What a letter about the thing should carry for this reader. */
    public Optional<Enclosure> enclosure(Ref ref, String readerName, String readerAddress) {
        for (EntrySource source : sources) {
            if (source.kind().equals(ref.kind())) {
                return source.enclosure(ref.id(), readerName, readerAddress);
            }
        }
        return Optional.empty();
    }
}
