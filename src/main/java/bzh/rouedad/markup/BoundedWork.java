package bzh.rouedad.markup;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Work on text that someone else wrote, on few threads and for a limited time: one page cannot stop the site. */
final class BoundedWork {

    /** How many texts are worked on at a time, abandoned ones included. */
    static final int MAX_THREADS = 2;
    private static final int MAX_WAITING = 64;
    private static final long STACK_BYTES = 4L * 1024 * 1024;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ThreadPoolExecutor POOL = pool();

    private BoundedWork() {
    }

    private static ThreadPoolExecutor pool() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(MAX_THREADS, MAX_THREADS, 10, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MAX_WAITING), BoundedWork::thread);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "markup-" + COUNT.incrementAndGet(), STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Waits for the work, its turn included, and gives it up at the deadline. What is given up ends at its next
     * {@link #checkpoint()}.
     *
     * @throws TextTooCostly when the time is over, the stack was too small or too much else is waiting
     */
    static <T> T within(Duration deadline, Supplier<T> work) {
        Future<T> future;
        try {
            future = POOL.submit(work::get);
        } catch (RejectedExecutionException e) {
            throw new TextTooCostly("Too many texts wait to be rendered", e);
        }
        try {
            return future.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new TextTooCostly("The text takes more than " + deadline.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new TextTooCostly("Interrupted while the text was rendered", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof StackOverflowError) {
            return new TextTooCostly("The text is nested too deeply", cause);
        }
        if (cause instanceof TextTooCostly tooCostly) {
            return tooCostly;
        }
        return new IllegalStateException("The text could not be rendered", cause);
    }

    /** Ends work that nobody waits for any more; to be called often enough by what may be long. */
    static void checkpoint() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
