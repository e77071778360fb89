package bzh.rouedad.search;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Courier;
import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Worker;
import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.people.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks after the index in the background. At the start: one that is missing or damaged is made anew, one of an earlier day
 * catches up with the ledger, then all its files are read and it is compared with the database; these two every night, too.
 * Files that turn out to be damaged in between are noticed when they are asked or written.
 */
@ApplicationScoped
public class Upkeep {
    private static final Logger LOG = Logger.getLogger(Upkeep.class.getName());
    private static final Duration ROUND = Duration.ofMinutes(5);
    private static final LocalTime NIGHT = LocalTime.of(3, 0);
    private static final ZoneId HERE = ZoneId.of("Europe/Paris");
    /** Ids below the highest that are read again: of two acts at once, the one with the lower id may end later. */
    private static final long OVERLAP = 1_000;
    private static final int STEP = 200;

    @Inject
    Index index;
    @Inject
    Indexing indexing;
    @Inject
    Rebuild rebuild;
    @Inject
    Comparison comparison;
    @Inject
    Catalogue catalogue;
    @Inject
    Courier courier;
    @Inject
    OwnThreads threads;
    private Worker worker;
    private volatile boolean closing;
    private volatile boolean asked = true;
    private volatile boolean looking;
    private Instant looked = Instant.EPOCH;
    private boolean caughtUp;

    @PostConstruct
    void start() {
        worker = new Worker(threads, "upkeep", this::lookAfter, ROUND);
    }

    @PreDestroy
    void stop() {
        closing = true;
        rebuild.leaveOff();
        comparison.leaveOff();
        worker.stop();
    }

    /** Sets off in the background. */
    public void wake() {
        worker.wake();
    }

    /** Has the files read and the index compared with the database soon, in the background. For administrators. */
    public void compare(Viewer viewer) {
        viewer.require(viewer.isAdministrator());
        asked = true;
        worker.wake();
    }

    /** How the index stands now. Counts things: for administrators, and not on every page. */
    public IndexStatus status(Viewer viewer) {
        viewer.require(viewer.isAdministrator());
        List<IndexStatus.Count> kinds = catalogue.kinds().stream().sorted()
                .map(kind -> new IndexStatus.Count(kind, catalogue.count(kind), count(kind))).toList();
        return new IndexStatus(state(), index.health().damage(), kinds, courier.waiting(Indexing.NAME),
                courier.waitingSince(Indexing.NAME).orElse(null), index.ledger(), asked || looking, comparison.last());
    }

    private long count(String kind) {
        try {
            return index.ask(searcher -> (long) searcher.count(Ranking.term(Facet.KIND.field(), kind)));
        } catch (RuntimeException e) {
            // One so damaged that it cannot even count: the administrator must hear that, and not of an error.
            LOG.log(Level.FINE, "the search index cannot be counted", e);
            return 0;
        }
    }

    private IndexStatus.State state() {
        if (index.health().damage() != null && !rebuild.isRunning()) {
            return IndexStatus.State.DAMAGED;
        }
        return rebuild.isRunning() || !index.isComplete() ? IndexStatus.State.REBUILDING : IndexStatus.State.SERVING;
    }

    /** Does what is due, before returning. Tests call it in place of waiting. */
    protected void lookAfter() {
        index.health().onTrouble(this::wake);
        rebuild.runIfNeeded();
        if (!caughtUp) {
            catchUp();
            caughtUp = true;
        }
        Instant now = Clock.systemUTC().instant();
        boolean due = asked || !now.isBefore(nightAfter(looked));
        // A question that fails for a reason of its own must not have all files read each time.
        if (due || index.health().isSuspect() && now.isAfter(looked.plus(ROUND))) {
            look(now, due);
        }
    }

    private void look(Instant now, boolean whole) {
        asked = false;
        looking = true;
        try {
            index.verify();
            rebuild.runIfNeeded();
            if (whole) {
                comparison.run();
            }
            looked = now;
        } catch (RuntimeException | Error e) {
            asked = true;
            throw e;
        } finally {
            looking = false;
        }
    }

    /** The first three o'clock in the morning behind this moment. */
    static Instant nightAfter(Instant moment) {
        ZonedDateTime night = moment.atZone(HERE).with(NIGHT);
        return (night.toInstant().isAfter(moment) ? night : night.plusDays(1)).toInstant();
    }

    /** Reads again what was brought before and is not in the index, because it is one of an earlier day. */
    private void catchUp() {
        long known = index.ledger();
        long newest = courier.latestBrought(Indexing.NAME);
        if (known > newest) {
            // The database is the older one; what it lacks, the comparison finds.
            index.follow(newest);
        }
        if (known < newest) {
            LOG.info(() -> "the search index holds the ledger up to line " + known + ", and catches up to line " + newest);
            List<Activity> step = courier.brought(Indexing.NAME, known - OVERLAP, STEP);
            while (!step.isEmpty() && !closing) {
                indexing.receive(step);
                step = courier.brought(Indexing.NAME, step.get(step.size() - 1).getId(), STEP);
            }
        }
    }
}
