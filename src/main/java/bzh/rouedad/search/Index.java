package bzh.rouedad.search;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The index that answers, and while another is being made, that one too: news goes into both, and when the other is complete
 * it takes the place of the first between two questions. One whose files turn out to be damaged goes on answering as well as
 * it can until then; whoever looks after it is called.
 */
@ApplicationScoped
class Index {
    private static final Logger LOG = Logger.getLogger(Index.class.getName());
    /** How often a question follows an index that is replaced or opened again under it. */
    private static final int MOVES = 5;

    @Inject
    @ConfigProperty(name = "rouedad.data")
    String data;

    private final ReentrantLock order = new ReentrantLock();
    private final Health health = new Health();
    private IndexFolders folders;
    private volatile IndexFolder serving;
    private volatile IndexFolder next;

    @PostConstruct
    void open() {
        try {
            open(new IndexFolders(Path.of(data, "index")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected void open(IndexFolders all) throws IOException {
        folders = all;
        serving = all.open();
        if (all.unreadable() != null) {
            health.damaged(all.unreadable());
        }
    }

    /** An index in this directory alone, which must be empty or hold one. */
    protected void open(Directory directory) throws IOException {
        serving = directory.listAll().length == 0 ? IndexFolder.empty("", directory) : IndexFolder.existing("", directory);
    }

    @PreDestroy
    void close() {
        alone(() -> {
            if (next != null) {
                next.discard();
            }
            try {
                serving.close();
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.WARNING, "the search index could not be closed well; it is looked after at the next start", e);
            }
        });
    }

    /** Whether everything was put in once, by this version of the index. */
    protected boolean isComplete() {
        return serving.isComplete();
    }

    /** What is known of its files. */
    protected Health health() {
        return health;
    }

    /** The highest id of a line of the ledger that is in the index; 0 when none is known. */
    protected long ledger() {
        return serving.ledger();
    }

    /** Remembers this line of the ledger as the highest. */
    protected void follow(long line) {
        alone(() -> make(() -> serving.follow(line)));
    }

    protected void markComplete() {
        alone(() -> make((next == null ? serving : next)::markComplete));
    }

    /** Forgets everything. */
    protected void clear() {
        alone(() -> make(serving::clear));
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
        put(entries, gone, 0);
    }

    /** As above, and remembers that the ledger was followed up to this line. */
    protected void put(Collection<Entry> entries, Collection<Ref> gone, long line) {
        alone(() -> {
            if (next != null) {
                make(() -> change(next, entries, gone, line));
            }
            try {
                make(() -> change(serving, entries, gone, line));
            } catch (RuntimeException e) {
                // One that is damaged and about to be replaced must not keep news from its successor.
                if (next == null || health.damage() == null) {
                    throw e;
                }
                LOG.log(Level.FINE, "news that the damaged search index did not take", e);
            }
        });
    }

    /** Puts these things into the index that is being made, and nowhere else. */
    protected void fill(Collection<Entry> entries) {
        alone(() -> make(() -> change(next == null ? serving : next, entries, List.of(), 0)));
    }

    private static void change(IndexFolder folder, Collection<Entry> entries, Collection<Ref> gone, long line) throws IOException {
        folder.change(line, open -> {
            for (Entry entry : entries) {
                open.updateDocument(IndexDocument.key(entry.ref()), Stamp.stamped(entry));
            }
            for (Ref ref : gone) {
                open.deleteDocuments(IndexDocument.key(ref));
            }
        });
    }

    /**
     * Begins another index, which knows the ledger up to this line. As long as there is none that is complete, the one that
     * answers is filled itself: some answers are better than none.
     */
    protected void begin(long line) {
        alone(() -> make(() -> {
            if (folders == null) {
                serving.clear();
            } else if (serving.isComplete()) {
                next = folders.next();
            } else {
                IndexFolder before = serving;
                serving = folders.next();
                before.discard();
            }
            (next == null ? serving : next).follow(line);
        }));
    }

    /** Lets the other index take the place of the one that answered so far. */
    protected void finish() {
        alone(() -> {
            markComplete();
            if (next != null) {
                IndexFolder before = serving;
                serving = next;
                next = null;
                before.discard();
            }
            health.well();
            if (folders != null) {
                folders.keepOnly(serving);
            }
        });
    }

    /** Gives up the other index; it begins anew another time. */
    protected void abandon() {
        alone(() -> {
            IndexFolder left = next;
            next = null;
            if (left != null) {
                left.discard();
                folders.keepOnly(serving);
            }
        });
    }

    /** Reads all files of the index that answers; when they are not what was written, they are damaged from now on. */
    protected void verify() {
        IndexFolder read = serving;
        health.examined();
        try {
            read.verify();
        } catch (IOException | RuntimeException | InternalError e) {
            health.damaged(e);
        }
    }

    private void make(Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException | InternalError e) {
            health.failedChanging(e);
            throw unchecked(e);
        }
    }

    protected long size() {
        return ask(searcher -> (long) searcher.count(new MatchAllDocsQuery()));
    }

    /** Asks the index as it stands now. */
    protected <T> T ask(Inquiry<T> inquiry) {
        for (int left = MOVES; ; left--) {
            IndexFolder asked = serving;
            try {
                return asked.ask(inquiry);
            } catch (IOException | RuntimeException | InternalError e) {
                // Another took its place just then, or it was opened again.
                boolean moved = asked != serving || e instanceof AlreadyClosedException && asked.isOpen();
                if (!moved || left == 0) {
                    return askAnother(inquiry, e);
                }
            }
        }
    }

    /** What could not be asked of the index that answers is asked of the one being made, which may know it already. */
    private <T> T askAnother(Inquiry<T> inquiry, Throwable reason) {
        health.failedAsking(reason);
        IndexFolder other = next;
        try {
            if (health.damage() != null && other != null) {
                return other.ask(inquiry);
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
        throw unchecked(reason);
    }

    private static RuntimeException unchecked(Throwable reason) {
        return reason instanceof IOException e ? new UncheckedIOException(e)
                : reason instanceof RuntimeException e ? e : new IllegalStateException(reason);
    }

    /** Something to be asked of the index. */
    interface Inquiry<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /** Something to be done with files. */
    private interface Work {
        void run() throws IOException;
    }
}
