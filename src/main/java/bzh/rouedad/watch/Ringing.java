package bzh.rouedad.watch;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Worker;
import bzh.rouedad.notice.Post;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Has letters queued for what waits to be told, when its rhythm says so; looks for itself now and then, as hours pass. */
@ApplicationScoped
public class Ringing {
    private static final Duration ROUND = Duration.ofSeconds(20);
    private static final Duration TIDYING = Duration.ofHours(1);

    @Inject
    Bells bells;
    @Inject
    Post post;
    @Inject
    OwnThreads threads;
    Clock clock = Clock.systemUTC();
    private Worker worker;
    private Instant tidied = Instant.EPOCH;

    @PostConstruct
    void start() {
        worker = new Worker(threads, "watch", this::ringAll, ROUND);
    }

    @PreDestroy
    void stop() {
        worker.stop();
    }

    /** Sets off in the background. */
    public void wake() {
        worker.wake();
    }

    /** Queues all letters that are due now, before returning. Tests call it in place of waiting. */
    public synchronized void ringAll() {
        Instant now = clock.instant();
        if (bells.ring(now) > 0) {
            post.wake();
        }
        if (tidied.plus(TIDYING).isBefore(now)) {
            bells.tidy();
            tidied = now;
        }
    }
}
