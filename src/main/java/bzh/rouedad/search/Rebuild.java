package bzh.rouedad.search;

import bzh.rouedad.activity.Courier;
import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;

/** Makes the whole index anew from the catalogue, beside the one that answers meanwhile. */
@ApplicationScoped
class Rebuild {
    private static final int STEP = 200;
    private static final Logger LOG = Logger.getLogger(Rebuild.class.getName());

    @Inject
    Index index;
    @Inject
    Catalogue catalogue;
    @Inject
    Courier courier;
    private volatile boolean running;
    private volatile boolean closing;

    /** Ends before the next step; it starts over the next time. */
    protected void leaveOff() {
        closing = true;
    }

    /** When the index is missing, damaged, unfinished or of another version. What fails is thrown, and starts over the next time. */
    protected void runIfNeeded() {
        if (!index.isComplete() || index.health().damage() != null) {
            run();
        }
    }

    protected boolean isRunning() {
        return running;
    }

    /** Puts everything in; news that arrives meanwhile is put in beside it, in any order. */
    protected void run() {
        running = true;
        try {
            index.begin(courier.latestBrought(Indexing.NAME));
            catalogue.kinds().forEach(this::putAll);
            if (!closing) {
                index.finish();
                LOG.info(() -> "search index made anew: " + index.size() + " things");
            }
        } finally {
            index.abandon();
            running = false;
        }
    }

    private void putAll(String kind) {
        AtomicLong last = new AtomicLong();
        for (long before = -1; before != last.get() && !closing;) {
            before = last.get();
            index.alone(() -> {
                List<Entry> step = catalogue.walk(kind, last.get(), STEP);
                index.fill(step);
                step.forEach(entry -> last.set(entry.ref().id()));
            });
        }
    }
}
