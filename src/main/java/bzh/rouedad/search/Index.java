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
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The Lucene index in the folder {@code index/}. Whatever was put in is on disk when {@link #put} returns. An index that
 * cannot be opened, or was made by another version of this class, is thrown away and says so by {@link #isComplete}.
 */
@ApplicationScoped
class Index {
    /** Counts up whenever documents or analysis change, so that an old index is made anew. */
    private static final String VERSION = "2";
    private static final Logger LOG = Logger.getLogger(Index.class.getName());

    @Inject
    @ConfigProperty(name = "rouedad.data")
    String data;

    private final ReentrantLock order = new ReentrantLock();
    private IndexWriter writer;
    private SearcherManager searchers;

    @PostConstruct
    void open() {
        try {
            open(FSDirectory.open(Files.createDirectories(Path.of(data, "index"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected void open(Directory directory) throws IOException {
        try {
            writer = new IndexWriter(directory, settings(IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "the search index cannot be read and is made anew", e);
            writer = new IndexWriter(directory, settings(IndexWriterConfig.OpenMode.CREATE));
        }
        searchers = new SearcherManager(writer, new Ranked());
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
        writer.setLiveCommitData(Map.of("version", VERSION).entrySet());
        commit();
    }

    /** Forgets everything. */
    protected void clear() {
        try {
            writer.deleteAll();
            writer.setLiveCommitData(List.of());
            commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        try {
            for (Entry entry : entries) {
                writer.updateDocument(IndexDocument.key(entry.ref()), IndexDocument.of(entry));
            }
            for (Ref ref : gone) {
                writer.deleteDocuments(IndexDocument.key(ref));
            }
            commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void commit() {
        try {
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected long size() {
        return ask(searcher -> (long) searcher.count(new MatchAllDocsQuery()));
    }

    /** Asks the index as it stands now. */
    protected <T> T ask(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
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

    /** Something to be asked of the index. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }
}
