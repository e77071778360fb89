package bzh.rouedad.activity;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs one piece of work in the background: never twice at a time, at once when woken, and now and then for what a crash
 * or a failure left behind. However often it is woken while the work runs, the work runs once more afterwards, so that
 * nothing written in between is missed.
 *
 * <p>The threads are the server's own: on others, a bean made there would get no entity manager.
 */
public final class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class.getName());
    private static final int IDLE = 0;
    private static final int RUNNING = 1;
    private static final int AGAIN = 2;

    private final ScheduledExecutorService threads;
    private final Runnable work;
    private final AtomicInteger state = new AtomicInteger(IDLE);
    private final ScheduledFuture<?> rounds;

    /** A worker at rest until it is woken; {@code round} is the longest it rests. */
    public Worker(ScheduledExecutorService threads, Runnable work, Duration round) {
        this.threads = threads;
        this.work = work;
        rounds = threads.scheduleWithFixedDelay(this::wake, round.toMillis(), round.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Starts the work, or has it run again when it is running now. */
    public void wake() {
        if (state.getAndUpdate(now -> now == IDLE ? RUNNING : AGAIN) == IDLE) {
            try {
                threads.execute(this::run);
            } catch (RejectedExecutionException e) {
                LOG.log(Level.FINE, "the server is stopping; the rows wait for the next start", e);
            }
        }
    }

    /** Wakes no more by itself. */
    public void stop() {
        rounds.cancel(false);
    }

    private void run() {
        do {
            state.set(RUNNING);
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "background work failed; it is tried again", e);
            }
        } while (!state.compareAndSet(RUNNING, IDLE));
    }
}
