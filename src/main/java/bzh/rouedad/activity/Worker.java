package bzh.rouedad.activity;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs one piece of work in the background, never twice at a time. However often it is woken while the work runs, the
 * work runs once more afterwards, so that nothing written in between is missed.
 */
public final class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class.getName());
    private static final int IDLE = 0;
    private static final int RUNNING = 1;
    private static final int AGAIN = 2;

    private final Executor executor;
    private final Runnable work;
    private final AtomicInteger state = new AtomicInteger(IDLE);

    public Worker(Executor executor, Runnable work) {
        this.executor = executor;
        this.work = work;
    }

    /** Starts the work, or has it run again when it is running now. */
    public void wake() {
        if (state.getAndUpdate(now -> now == IDLE ? RUNNING : AGAIN) == IDLE) {
            try {
                executor.execute(this::run);
            } catch (RejectedExecutionException e) {
                // The server is stopping; the rows wait for the next start.
                state.set(IDLE);
            }
        }
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
