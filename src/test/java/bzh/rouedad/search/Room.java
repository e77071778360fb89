package bzh.rouedad.search;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Courier;
import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** The real index with all who look after it, on a folder, over pages and a ledger that lie in memory. */
final class Room implements AutoCloseable {
    final Map<Long, String> pages = new ConcurrentSkipListMap<>();
    final List<Activity> ledger = Collections.synchronizedList(new ArrayList<>());
    /** Moments of lines that the courier has not brought. */
    final List<Instant> waiting = new ArrayList<>();
    final Rebuild rebuild = new Rebuild();
    final Comparison comparison = new Comparison();
    private final Path folder;
    private final Indexing indexing = new Indexing();
    private Index index;
    private Upkeep upkeep;
    /** Something to happen between two steps of each walk. */
    private Runnable meanwhile = () -> { };

    Room(Path folder) {
        this.folder = folder;
        Catalogue catalogue = new Catalogue() {
            @Override
            public List<String> kinds() {
                return List.of("page");
            }

            @Override
            public Map<Ref, Entry> find(Collection<Ref> refs) {
                return refs.stream().flatMap(ref -> entry(ref.id()).stream()).collect(Collectors.toMap(Entry::ref, entry -> entry));
            }

            @Override
            public List<Ref> following(Ref thing) {
                return List.of();
            }

            @Override
            public List<Entry> walk(String kind, long after, int limit) {
                if (after > 0) {
                    meanwhile.run();
                }
                return pages.keySet().stream().filter(id -> id > after).limit(limit)
                        .flatMap(id -> entry(id).stream()).toList();
            }

            @Override
            public long count(String kind) {
                return pages.size();
            }
        };
        rebuild.catalogue = catalogue;
        comparison.catalogue = catalogue;
        indexing.catalogue = catalogue;
        Courier courier = new Courier() {
            @Override
            public long latestBrought(String recipient) {
                return ledger.size();
            }

            @Override
            public long waiting(String recipient) {
                return waiting.size();
            }

            @Override
            public Optional<Instant> waitingSince(String recipient) {
                return waiting.stream().min(Comparator.naturalOrder());
            }

            @Override
            public List<Activity> brought(String recipient, long after, int limit) {
                return List.copyOf(ledger).stream().filter(each -> each.getId() > after).limit(limit).toList();
            }
        };
        rebuild.courier = courier;
        open(courier, catalogue);
    }

    private void open(Courier courier, Catalogue catalogue) {
        index = new Index();
        try {
            index.open(new IndexFolders(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rebuild.index = index;
        comparison.index = index;
        indexing.index = index;
        upkeep = new Upkeep();
        upkeep.index = index;
        upkeep.indexing = indexing;
        upkeep.rebuild = rebuild;
        upkeep.comparison = comparison;
        upkeep.catalogue = catalogue;
        upkeep.courier = courier;
        upkeep.threads = new OwnThreads() {
            @Override
            public Thread newThread(Runnable work) {
                // Tests say themselves when it is time to look.
                return new Thread(() -> { });
            }
        };
        upkeep.start();
    }

    /** As a new process begins: the same folder, the same database. */
    void restart() {
        index.close();
        open(rebuild.courier, rebuild.catalogue);
    }

    void lookAfter() {
        upkeep.lookAfter();
    }

    Index index() {
        return index;
    }

    Upkeep upkeep() {
        return upkeep;
    }

    void meanwhile(Runnable what) {
        meanwhile = what;
    }

    private Optional<Entry> entry(long id) {
        return Optional.ofNullable(pages.get(id)).map(text -> new Entry(new Ref("page", id), "Page " + id, "/espaces/e/" + id, 1,
                Audience.EVERYONE, "e", "E", List.of(), text));
    }

    /** Saves a page and brings the news of it. */
    void save(long id, String text) {
        pages.put(id, text);
        news(id);
    }

    void remove(long id) {
        pages.remove(id);
        news(id);
    }

    /** Brings news of this page, which is saved or gone already. */
    void news(long id) {
        remember(id);
        indexing.receive(List.of(ledger.get(ledger.size() - 1)));
    }

    /** A line of the ledger that was brought at an earlier time. */
    void remember(long id) {
        long line = ledger.size() + 1L;
        ledger.add(new Activity() {
            @Override
            public Long getId() {
                return line;
            }

            @Override
            public Verb getVerb() {
                return Verb.REVISED;
            }

            @Override
            public Ref getThing() {
                return new Ref("page", id);
            }
        });
    }

    /** What the index holds: ids with the texts as they were put in. */
    Map<Long, String> held() {
        return index.ask(searcher -> {
            Map<Long, String> held = new ConcurrentSkipListMap<>();
            for (ScoreDoc doc : searcher.search(new MatchAllDocsQuery(), 100_000).scoreDocs) {
                Document stored = searcher.storedFields().document(doc.doc, Set.of(IndexDocument.REF, IndexDocument.TEXT));
                held.put(Ref.parse(stored.get(IndexDocument.REF)).id(), stored.get(IndexDocument.TEXT));
            }
            return held;
        });
    }

    /** How many have this word, in the form of stems. */
    int count(String stem) {
        return index.ask(searcher -> searcher.count(new TermQuery(new Term(IndexDocument.ALL, stem))));
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        index.close();
    }
}
