package bzh.rouedad.file;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Worker;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Removes bytes that no row names: those of an act that was undone, or of a process that died in between. Only what is older
 * than a day, since bytes are kept before their row is.
 */
@ApplicationScoped
public class Sweep {
    static final Duration AGE = Duration.ofDays(1);
    private static final Logger LOG = Logger.getLogger(Sweep.class.getName());
    private static final Duration ROUND = Duration.ofHours(6);
    private static final int AT_ONCE = 500;

    @Inject
    FileStore store;
    @Inject
    StoredFiles files;
    @Inject
    @Any
    Instance<BytesInUse> others;
    @Inject
    OwnThreads threads;
    private Worker worker;
    private volatile boolean closing;

    @PostConstruct
    void start() {
        worker = new Worker(threads, "sweep", this::sweepAll, ROUND);
    }

    @PreDestroy
    void stop() {
        closing = true;
        worker.stop();
    }

    /** Sets off in the background. */
    public void wake() {
        worker.wake();
    }

    /** Goes through all bytes once, before returning; answers how many files are gone. Tests call it in place of waiting. */
    public synchronized int sweepAll() {
        Instant moment = Clock.systemUTC().instant().minus(AGE);
        int[] gone = {0};
        try {
            store.eachOlderThan(moment, old -> {
                for (int from = 0; from < old.size() && !closing; from += AT_ONCE) {
                    gone[0] += sweep(old.subList(from, Math.min(from + AT_ONCE, old.size())), moment);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (gone[0] > 0) {
            LOG.log(Level.INFO, "{0} files that nothing led to are gone", gone[0]);
        }
        return gone[0];
    }

    private int sweep(List<String> old, Instant moment) {
        Set<String> orphans = new HashSet<>(old);
        orphans.removeAll(files.named(old));
        others.forEach(other -> orphans.removeAll(other.named(old)));
        int gone = 0;
        for (String orphan : orphans) {
            try {
                gone += store.remove(orphan, moment) ? 1 : 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return gone;
    }
}
