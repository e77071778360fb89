package bzh.rouedad.search;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Worker;
import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;

/** Makes the whole index anew from the catalogue, while the site serves. */
@ApplicationScoped
public class Rebuild {
    private static final int STEP = 200;
    private static final Duration ROUND = Duration.ofMinutes(5);
    private static final Logger LOG = Logger.getLogger(Rebuild.class.getName());

    @Inject
    Index index;
    @Inject
    Catalogue catalogue;
    @Inject
    OwnThreads threads;
    private Worker worker;

    @PostConstruct
    void start() {
        worker = new Worker(threads, "rebuild", this::runIfNeeded, ROUND);
    }

    @PreDestroy
    void stop() {
        worker.stop();
    }

    /**
     * Starts in the background when the index is missing, damaged, unfinished or of another version. What fails, on a full disk
     * for instance, starts over some minutes later.
     */
    public void ifNeeded() {
        worker.wake();
    }

    protected void runIfNeeded() {
        if (!index.isComplete()) {
            run();
        }
    }

    /** Puts everything in; news that arrives meanwhile is put in beside it, in any order. */
    public void run() {
        index.clear();
        catalogue.kinds().forEach(this::putAll);
        index.markComplete();
        LOG.info(() -> "search index made anew: " + index.size() + " things");
    }

    private void putAll(String kind) {
        AtomicLong last = new AtomicLong();
        for (long before = -1; before != last.get();) {
            before = last.get();
            index.alone(() -> {
                List<Entry> step = catalogue.walk(kind, last.get(), STEP);
                index.put(step, List.of());
                step.forEach(entry -> last.set(entry.ref().id()));
            });
        }
    }
}
