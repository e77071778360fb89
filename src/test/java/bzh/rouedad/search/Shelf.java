package bzh.rouedad.search;

import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Viewer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.store.FSDirectory;

/** The real index and search on a folder, over texts that lie in memory instead of a database; everybody sees them. */
final class Shelf implements AutoCloseable {
    private static final int STEP = 500;

    private final Map<Ref, Entry> entries = new HashMap<>();
    private final Map<Ref, String> ids = new HashMap<>();
    private final Index index = new Index();
    private final Search search = new Search();
    private final Suggestions suggestions = new Suggestions();
    private final Synonyms synonyms = Synonyms.of(SynonymList.PRODUCT);

    Shelf(Path folder, List<Judged.Doc> docs, boolean withTitles) throws IOException {
        index.open(FSDirectory.open(folder));
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
                return Set.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
            }
        };
        search.catalogue = new Catalogue() {
            @Override
            public Map<Ref, Entry> visible(Viewer viewer, Collection<Ref> refs) {
                return refs.stream().filter(entries::containsKey).collect(Collectors.toMap(ref -> ref, entries::get));
            }
        };
        List<Entry> step = new ArrayList<>();
        for (Judged.Doc doc : docs) {
            Ref ref = new Ref("page", ids.size());
            ids.put(ref, doc.id());
            Entry entry = new Entry(ref, withTitles ? doc.title() : "", "/espaces/e/" + ref.id(), 1, Audience.EVERYONE, "e", "E",
                    List.of(), doc.text());
            entries.put(ref, entry);
            step.add(entry);
            if (step.size() == STEP) {
                index.put(step, List.of());
                step.clear();
            }
        }
        index.put(step, List.of());
    }

    void put(List<Entry> step) {
        index.put(step, List.of());
    }

    /** Things are read again from here, and no more from memory. */
    void readEntriesFrom(Function<Ref, Entry> source) {
        search.catalogue = new Catalogue() {
            @Override
            public Map<Ref, Entry> visible(Viewer viewer, Collection<Ref> refs) {
                return refs.stream().collect(Collectors.toMap(ref -> ref, source));
            }
        };
        suggestions.index = index;
        suggestions.reach = search.reach;
        suggestions.catalogue = search.catalogue;
    }

    List<Entry> suggest(Viewer viewer, String typed) {
        return suggestions.of(viewer, typed, 8);
    }

    /** The best ten by the bare query, with rights and without anything else. */
    int bare(String question) {
        return index.ask(searcher -> {
            Ranking ranking = new Ranking(synonyms, word -> false);
            return searcher.search(new BooleanQuery.Builder().add(ranking.of(Word.of(question)), BooleanClause.Occur.MUST)
                    .add(search.reach.visible(Viewer.stranger()), BooleanClause.Occur.FILTER).build(), 10).scoreDocs.length;
        });
    }

    /** Ids of the texts that answer best. */
    List<String> ask(Viewer viewer, String question, int limit) {
        return search.find(viewer, question, Filter.NONE, Order.RELEVANCE, 0, limit).list().stream()
                .map(hit -> ids.get(hit.entry().ref())).toList();
    }

    @Override
    public void close() {
        index.close();
    }
}
