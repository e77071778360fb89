package bzh.rouedad.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * One Lucene index in a folder of its own. What was changed is on disk when {@link #change} returns, and with it how far the
 * ledger was followed.
 *
 * <p>Lucene shuts a writer for good when it cannot write, on a full disk for instance. What failed then is thrown to whoever
 * wanted it; the next change opens the index again as it last was, so that it goes on once there is room. Until then
 * questions are answered from what was there before.
 */
final class IndexFolder {
    /** Counts up whenever documents or analysis change, so that an old index is made anew. */
    private static final String VERSION = "6";
    private static final String COMPLETE = "version";
    private static final String LEDGER = "ledger";

    private final String name;
    private final Directory directory;
    private volatile IndexWriter writer;
    private volatile SearcherManager searchers;
    private volatile boolean closed;

    private IndexFolder(String name, Directory directory, IndexWriterConfig.OpenMode mode) throws IOException {
        this.name = name;
        this.directory = directory;
        open(mode);
    }

    /** An empty index, in place of whatever is in this folder. */
    static IndexFolder empty(String name, Directory directory) throws IOException {
        return new IndexFolder(name, directory, IndexWriterConfig.OpenMode.CREATE);
    }

    /** The index that is in this folder; throws when there is none, or none that can be read. */
    static IndexFolder existing(String name, Directory directory) throws IOException {
        return new IndexFolder(name, directory, IndexWriterConfig.OpenMode.APPEND);
    }

    private void open(IndexWriterConfig.OpenMode mode) throws IOException {
        IndexWriter opened = new IndexWriter(directory, new IndexWriterConfig(Analyzers.forText()).setSimilarity(Ranking.SIMILARITY)
                .setOpenMode(mode));
        try {
            opened.commit();
            searchers = new SearcherManager(opened, new Ranked());
            writer = opened;
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(opened::rollback);
            throw e;
        }
    }

    /** The name of the folder among its like. */
    String name() {
        return name;
    }

    /** Whether everything was put in once, by this version of the index. */
    boolean isComplete() {
        return VERSION.equals(remembered().get(COMPLETE));
    }

    /** The highest id of a line of the ledger that is in here; 0 when none is known. */
    long ledger() {
        return Long.parseLong(remembered().getOrDefault(LEDGER, "0"));
    }

    void markComplete() throws IOException {
        change(open -> remember(open, Map.of(COMPLETE, VERSION)));
    }

    /** Remembers this line of the ledger as the highest. */
    void follow(long line) throws IOException {
        change(open -> remember(open, Map.of(LEDGER, Long.toString(line))));
    }

    /** Forgets everything. */
    void clear() throws IOException {
        change(open -> {
            open.deleteAll();
            open.setLiveCommitData(Map.<String, String>of().entrySet());
        });
    }

    private Map<String, String> remembered() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> last = writer.getLiveCommitData();
        if (last != null) {
            last.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    private void remember(IndexWriter open, Map<String, String> more) {
        Map<String, String> data = remembered();
        data.putAll(more);
        open.setLiveCommitData(data.entrySet());
    }

    /** Changes the index and remembers that it holds the ledger up to this line, unless it knew a higher one. */
    void change(long line, Change change) throws IOException {
        change(open -> {
            change.make(open);
            if (line > ledger()) {
                remember(open, Map.of(LEDGER, Long.toString(line)));
            }
        });
    }

    private void change(Change change) throws IOException {
        IndexWriter open = writer();
        try {
            change.make(open);
            open.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException | RuntimeException e) {
            // What shut the writer may have happened on another thread, while it merged.
            if (open.getTragicException() != null && open.getTragicException() != e) {
                throw new IOException(open.getTragicException());
            }
            throw e;
        }
    }

    /** The writer, opened again when a failure shut it. */
    private synchronized IndexWriter writer() throws IOException {
        if (!writer.isOpen()) {
            SearcherManager before = searchers;
            open(IndexWriterConfig.OpenMode.APPEND);
            before.close();
        }
        return writer;
    }

    /** Asks the index as it stands now. */
    <T> T ask(Index.Inquiry<T> inquiry) throws IOException {
        SearcherManager manager = searchers;
        IndexSearcher searcher = manager.acquire();
        try {
            return inquiry.ask(searcher);
        } finally {
            manager.release(searcher);
        }
    }

    /** Reads every byte of the files and throws when one is missing or does not hold what was written. */
    void verify() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    /** Whether it was neither closed nor discarded; a failure does not close it. */
    boolean isOpen() {
        return !closed;
    }

    /** Whoever still asks goes on until the answer is there. */
    void close() throws IOException {
        closed = true;
        IOUtils.close(searchers, writer);
    }

    /** Lets go of a folder that is not needed any more, whatever state it is in. */
    void discard() {
        closed = true;
        IOUtils.closeWhileHandlingException(searchers, writer::rollback);
    }

    private static final class Ranked extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            IndexSearcher searcher = new Parallel(reader);
            searcher.setSimilarity(Ranking.SIMILARITY);
            return searcher;
        }
    }

    /** Lets all processors work on one question, each on parts of the index; the asker works, too. */
    private static final class Parallel extends IndexSearcher {
        private static final int SHARES = 4;
        /** Fewer things than this are not worth a second thread. */
        private static final int SMALL = 5_000;
        private static final int PARTS = 5;

        Parallel(IndexReader reader) {
            super(reader, ForkJoinPool.commonPool());
        }

        @Override
        protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
            int all = leaves.stream().mapToInt(leaf -> leaf.reader().maxDoc()).sum();
            return slices(leaves, Math.max(all / SHARES, SMALL), PARTS);
        }
    }

    /** Something to be changed in the index. */
    interface Change {
        void make(IndexWriter open) throws IOException;
    }
}
