package bzh.rouedad.activity;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs one piece of work on a thread of its own: never twice at a time, at once when woken, and now and then for what a
 * crash or a failure left behind. However often it is woken while the work runs, the work runs once more afterwards, so
 * that nothing written in between is missed.
 *
 * <p>The thread is made at the start, by {@link OwnThreads}: on one that does not know the application, beans would get no
 * entity manager; and a task handed over in a request would share the request's entity manager, and close it.
 */
public final class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class.getName());
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore calls = new Semaphore(0);
    private final Runnable work;
    private final Duration round;
    private final Thread thread;
    private volatile boolean stopped;

    /** A worker at rest until it is woken; {@code round} is the longest it rests. Make it while the application starts. */
    public Worker(ThreadFactory threads, String name, Runnable work, Duration round) {
        this.work = work;
        this.round = round;
        thread = threads.newThread(this::live);
        thread.setName("rouedad-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Has the work done now, or once more when it is being done. Returns at once. */
    public void wake() {
        calls.release();
    }

    /** Lets the work that runs come to its end, for ten seconds at most, and starts no more. */
    public void stop() {
        stopped = true;
        calls.release();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void live() {
        try {
            while (!stopped) {
                // Whether it was called or its rest is over comes to the same.
                if (calls.tryAcquire(round.toMillis(), TimeUnit.MILLISECONDS)) {
                    calls.drainPermits();
                }
                if (!stopped) {
                    run();
                }
            }
        } catch (InterruptedException e) {
            LOG.log(Level.FINE, "the server is stopping; the rows wait for the next start", e);
        }
    }

    private void run() {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            // An error too: nobody would start this thread again.
            LOG.log(Level.WARNING, "background work failed; it is tried again", e);
        }
    }
}
