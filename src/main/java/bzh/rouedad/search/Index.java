package bzh.rouedad.search;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The Lucene index in the folder {@code index/}. Whatever was put in is on disk when {@link #put} returns. An index that
 * cannot be opened, or was made by another version of this class, is thrown away and says so by {@link #isComplete}.
 *
 * <p>Lucene shuts a writer for good when it cannot write, on a full disk for instance. What failed then is thrown to whoever
 * wanted it; the next change opens the index again as it last was, so that it goes on once there is room. Until then
 * questions are answered from what was there before.
 */
@ApplicationScoped
class Index {
    /** Counts up whenever documents or analysis change, so that an old index is made anew. */
    private static final String VERSION = "3";
    private static final Logger LOG = Logger.getLogger(Index.class.getName());

    @Inject
    @ConfigProperty(name = "rouedad.data")
    String data;

    private final ReentrantLock order = new ReentrantLock();
    private Directory directory;
    private volatile IndexWriter writer;
    private volatile SearcherManager searchers;

    @PostConstruct
    void open() {
        try {
            open(FSDirectory.open(Files.createDirectories(Path.of(data, "index"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected void open(Directory folder) throws IOException {
        directory = folder;
        try {
            writer = new IndexWriter(directory, settings(IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
        } catch (IOException | RuntimeException e) {
            anew(e);
        }
        searchers = new SearcherManager(writer, new Ranked());
    }

    private void anew(Exception reason) throws IOException {
        LOG.log(Level.WARNING, "the search index cannot be read and is made anew", reason);
        writer = new IndexWriter(directory, settings(IndexWriterConfig.OpenMode.CREATE));
    }

    /** The writer, opened again when a failure shut it. A disk that is still full makes nothing anew. */
    private synchronized IndexWriter writer() throws IOException {
        if (!writer.isOpen()) {
            try {
                writer = new IndexWriter(directory, settings(IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
            } catch (CorruptIndexException e) {
                anew(e);
            }
            SearcherManager before = searchers;
            searchers = new SearcherManager(writer, new Ranked());
            before.close();
            LOG.info("the search index is open again");
        }
        return writer;
    }

    private static IndexWriterConfig settings(IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig(Analyzers.forText()).setSimilarity(Ranking.SIMILARITY).setOpenMode(mode);
    }

    @PreDestroy
    void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether everything was put in once, by this version of the index. */
    protected boolean isComplete() {
        return writer.getLiveCommitData() != null && StreamSupport.stream(writer.getLiveCommitData().spliterator(), false)
                .anyMatch(Map.entry("version", VERSION)::equals);
    }

    protected void markComplete() {
        change(open -> open.setLiveCommitData(Map.of("version", VERSION).entrySet()));
    }

    /** Forgets everything. */
    protected void clear() {
        change(open -> {
            open.deleteAll();
            open.setLiveCommitData(List.of());
        });
    }

    /**
     * Does the work while nobody else does such: whoever reads things and then puts them in must not be overtaken by
     * somebody who read them later.
     */
    protected void alone(Runnable work) {
        order.lock();
        try {
            work.run();
        } finally {
            order.unlock();
        }
    }

    /** Puts these things in, in place of what was there of them, and takes the gone ones out. */
    protected void put(Collection<Entry> entries, Collection<Ref> gone) {
        change(open -> {
            for (Entry entry : entries) {
                open.updateDocument(IndexDocument.key(entry.ref()), IndexDocument.of(entry));
            }
            for (Ref ref : gone) {
                open.deleteDocuments(IndexDocument.key(ref));
            }
        });
    }

    private void change(Change change) {
        try {
            IndexWriter open = writer();
            change.make(open);
            open.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected long size() {
        return ask(searcher -> (long) searcher.count(new MatchAllDocsQuery()));
    }

    /** Asks the index as it stands now. */
    protected <T> T ask(Inquiry<T> inquiry) {
        try {
            SearcherManager manager = searchers;
            IndexSearcher searcher;
            try {
                searcher = manager.acquire();
            } catch (AlreadyClosedException e) {
                // The index was opened again just then.
                manager = searchers;
                searcher = manager.acquire();
            }
            try {
                return inquiry.ask(searcher);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Ranked extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(Ranking.SIMILARITY);
            return searcher;
        }
    }

    /** Something to be changed in the index. */
    private interface Change {
        void make(IndexWriter open) throws IOException;
    }

    /** Something to be asked of the index. */
    interface Inquiry<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }
}
