package bzh.rouedad.search;

import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Viewer;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.store.Directory;

/** The real index and whoever asks it, over things that lie in memory instead of a database, and a viewer of some circles. */
final class Shelf implements AutoCloseable {
    final Map<Ref, Entry> things = new HashMap<>();
    final Set<Long> visible = new HashSet<>(Set.of(1L));
    final Index index = new Index();
    final Search search = new Search();
    final Suggestions suggestions = new Suggestions();
    final CommonQuestions common = new CommonQuestions();
    final Related related = new Related();
    final Synonyms synonyms = Synonyms.of(SynonymList.PRODUCT);
    /** Where a thing that was found is read again. */
    Function<Ref, Entry> source = things::get;

    Shelf(Directory directory) throws IOException {
        index.open(directory);
        search.index = index;
        search.synonyms = new SynonymList() {
            @Override
            protected Synonyms current() {
                return synonyms;
            }
        };
        search.reach = new Reach();
        search.reach.circles = new Circles() {
            @Override
            public Set<Long> visible(Viewer viewer) {
                return visible;
            }
        };
        search.catalogue = new Catalogue() {
            @Override
            public Map<Ref, Entry> visible(Viewer viewer, Collection<Ref> refs) {
                return refs.stream().map(source).filter(Objects::nonNull).collect(Collectors.toMap(Entry::ref, entry -> entry));
            }
        };
        suggestions.index = index;
        suggestions.reach = search.reach;
        suggestions.catalogue = search.catalogue;
        common.index = index;
        common.reach = search.reach;
        common.catalogue = search.catalogue;
        related.index = index;
        related.reach = search.reach;
        related.catalogue = search.catalogue;
    }

    void put(Collection<Entry> entries) {
        entries.forEach(entry -> things.put(entry.ref(), entry));
        index.put(entries, List.of());
    }

    /** The first of what a question finds, the best first. */
    Hits ask(String question, int limit) {
        return search.find(Viewer.stranger(), question, Filter.NONE, Order.RELEVANCE, 0, limit);
    }

    @Override
    public void close() {
        index.close();
    }
}
