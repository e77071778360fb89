package bzh.rouedad.catalogue;

import bzh.rouedad.mail.Enclosure;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Everything that exists, whichever feature holds it. Each look is a transaction: in the background there is no request
 * to hold an entity manager.
 */
@ApplicationScoped
@Transactional
public class Catalogue {
    /** Ids looked at in one question. */
    private static final int COUNTED = 5_000;

    @Inject
    @Any
    Instance<EntrySource> sources;

    public Optional<Entry> find(Ref ref) {
        return Optional.ofNullable(find(List.of(ref)).get(ref));
    }

    /** The things that still exist among these, in one query per kind. */
    public Map<Ref, Entry> find(Collection<Ref> refs) {
        return find(refs, EntrySource::find);
    }

    private Map<Ref, Entry> find(Collection<Ref> refs, BiFunction<EntrySource, List<Long>, List<Entry>> look) {
        Map<String, List<Long>> byKind = refs.stream().distinct()
                .collect(Collectors.groupingBy(Ref::kind, Collectors.mapping(Ref::id, Collectors.toList())));
        Map<Ref, Entry> found = new HashMap<>();
        for (EntrySource source : sources) {
            List<Long> ids = byKind.get(source.kind());
            if (ids != null) {
                look.apply(source, ids).forEach(entry -> found.put(entry.ref(), entry));
            }
        }
        return found;
    }

    /** The things among these that the viewer sees now, to be named or led to: long texts are left out. */
    public Map<Ref, Entry> visible(Viewer viewer, Collection<Ref> refs) {
        Map<Ref, Entry> found = find(refs, EntrySource::findNamed);
        found.values().removeIf(entry -> !entry.isVisibleTo(viewer));
        return found;
    }

    /** What stands where this thing stands: comments on a page, for instance. */
    public List<Ref> following(Ref thing) {
        return sources.stream().flatMap(source -> source.following(thing).stream()).toList();
    }

    /** The kinds of things there are. */
    public List<String> kinds() {
        return sources.stream().map(EntrySource::kind).toList();
    }

    /**
     * Things of one kind with ids above {@code after}, by id, {@code limit} at most: to walk through all in steps. No things
     * means that there are no more.
     */
    public List<Entry> walk(String kind, long after, int limit) {
        EntrySource source = source(kind);
        List<Entry> found = List.of();
        List<Long> ids = source.idsAfter(after, limit);
        // Things that went between the two questions must not look like the end.
        while (found.isEmpty() && !ids.isEmpty()) {
            found = source.find(ids);
            ids = source.idsAfter(ids.get(ids.size() - 1), limit);
        }
        return found.stream().sorted(Comparator.comparingLong(entry -> entry.ref().id())).toList();
    }

    /** How many things of this kind there are. Goes through their ids: for administrators, not for readers. */
    public long count(String kind) {
        EntrySource source = source(kind);
        long count = 0;
        for (List<Long> ids = source.idsAfter(0, COUNTED); !ids.isEmpty(); ids = source.idsAfter(ids.get(ids.size() - 1), COUNTED)) {
            count += ids.size();
        }
        return count;
    }

    private EntrySource source(String kind) {
        return sources.stream().filter(source -> source.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no things are " + kind));
    }

    /** How the thing changed since it had this mark, which may be null; nothing where its source does not keep that. */
    public Optional<Changes> changes(Ref ref, String since, Locale language) {
        return known(ref).flatMap(source -> source.changes(ref.id(), since, language));
    }

    /** The mark that the thing had before this line of the ledger changed it; nothing where nobody knows. */
    public Optional<String> before(Ref ref, long activityId) {
        return known(ref).flatMap(source -> source.before(ref.id(), activityId));
    }

    private Optional<EntrySource> known(Ref ref) {
        return sources.stream().filter(source -> source.kind().equals(ref.kind())).findFirst();
    }

    /** What a letter about the thing should carry for this reader. */
    public Optional<Enclosure> enclosure(Ref ref, Viewer reader, String readerName, String readerAddress) {
        for (EntrySource source : sources) {
            if (source.kind().equals(ref.kind())) {
                return source.enclosure(ref.id(), reader, readerName, readerAddress);
            }
        }
        return Optional.empty();
    }
}
