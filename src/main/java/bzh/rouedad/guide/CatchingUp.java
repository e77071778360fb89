package bzh.rouedad.guide;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Worker;
import bzh.rouedad.language.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives publications of older versions of this product what later ones keep: a first edition, the reading time of
 * chapters, the day of a promise. Runs in the background at the start and goes on where it was left; what cannot be done
 * waits for its editors.
 */
@ApplicationScoped
public class CatchingUp {
    private static final Logger LOG = Logger.getLogger(CatchingUp.class.getName());
    private static final Duration ROUND = Duration.ofDays(1);
    private static final int AT_ONCE = 100;

    @Inject
    Guides guides;
    @Inject
    CatchingUpStep step;
    @Inject
    OwnThreads threads;
    private Worker worker;
    private volatile boolean closing;
    private boolean told;

    @PostConstruct
    void start() {
        worker = new Worker(threads, "guide-catching-up", this::catchUp, ROUND);
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

    /** Does all that can be done, before returning. Tests call it in place of waiting. */
    public synchronized void catchUp() {
        Map<String, String> left = new TreeMap<>();
        long editions = bringOut(left);
        long chapters = time();
        long promises = date();
        if (editions + chapters + promises > 0) {
            LOG.info(() -> "Publications of an older version: " + editions + " got their first edition, " + chapters
                    + " chapters their reading time, " + promises + " promises their day");
        }
        if (!left.isEmpty() && !told) {
            told = true;
            LOG.warning(() -> "Publications that came out and have no edition, until their editors bring one out: "
                    + left);
        }
    }

    private long bringOut(Map<String, String> left) {
        long done = 0;
        long last = 0;
        for (List<Guide> next = withoutEdition(last); !next.isEmpty(); next = withoutEdition(last)) {
            for (Guide guide : next) {
                last = guide.getId();
                Optional<String> obstacle = closing ? Optional.empty() : obstacle(guide);
                obstacle.ifPresent(why -> left.put(guide.getUrl(), why));
                done += closing || obstacle.isPresent() ? 0 : 1;
            }
        }
        return done;
    }

    private Optional<String> obstacle(Guide guide) {
        try {
            return step.bringOut(guide.getId()).map(why -> why.sentence(Locale.ENGLISH));
        } catch (InvalidInput e) {
            return Optional.of(e.sentence(Locale.ENGLISH));
        } catch (RuntimeException e) {
            // One must not keep all others from theirs.
            LOG.log(Level.WARNING, e, () -> "no first edition of " + guide.getUrl());
            return Optional.of(e.toString());
        }
    }

    private long time() {
        long done = 0;
        for (int some = closing ? 0 : step.time(); some > 0; some = closing ? 0 : step.time()) {
            done += some;
        }
        return done;
    }

    private long date() {
        long done = 0;
        long last = 0;
        for (TreeMap<Long, String> next = undated(last); !next.isEmpty(); next = undated(last)) {
            done += step.date(next);
            last = next.lastKey();
        }
        return done;
    }

    private List<Guide> withoutEdition(long after) {
        return closing ? List.of() : guides.withoutEdition(after, AT_ONCE);
    }

    private TreeMap<Long, String> undated(long after) {
        return closing ? new TreeMap<>() : new TreeMap<>(guides.undated(after, AT_ONCE));
    }
}
