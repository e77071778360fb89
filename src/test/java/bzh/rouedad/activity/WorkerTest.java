package bzh.rouedad.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkerTest {
    private static final Duration NEVER = Duration.ofDays(1);

    private static boolean comes(Semaphore signal) throws InterruptedException {
        return signal.tryAcquire(10, TimeUnit.SECONDS);
    }

    @Test
    void workDoneWhileWokenIsDoneOnceMore() throws Exception {
        Semaphore begun = new Semaphore(0);
        Semaphore goOn = new Semaphore(0);
        Worker worker = new Worker(Thread::new, "test", () -> {
            begun.release();
            goOn.acquireUninterruptibly();
        }, NEVER);
        worker.wake();
        assertTrue(comes(begun));
        for (int i = 0; i < 100; i++) {
            worker.wake();
        }
        goOn.release();
        assertTrue(comes(begun));
        goOn.release();
        worker.stop();
        assertEquals(0, begun.availablePermits());
    }

    @Test
    void neitherAnExceptionNorAnErrorEndsTheWork() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Semaphore begun = new Semaphore(0);
        Worker worker = new Worker(Thread::new, "test", () -> {
            begun.release();
            switch (runs.incrementAndGet()) {
                case 1 -> throw new IllegalStateException("expected by the test");
                case 2 -> throw new StackOverflowError("expected by the test");
                default -> { }
            }
        }, NEVER);
        for (int i = 0; i < 3; i++) {
            worker.wake();
            assertTrue(comes(begun));
        }
        worker.stop();
        assertEquals(3, runs.get());
    }

    @Test
    void whatACrashLeftIsTakenUpWithoutACall() throws Exception {
        CountDownLatch rounds = new CountDownLatch(2);
        Worker worker = new Worker(Thread::new, "test", rounds::countDown, Duration.ofMillis(1));
        assertTrue(rounds.await(10, TimeUnit.SECONDS));
        worker.stop();
    }

    @Test
    void stoppingWaitsForTheWorkUnderWayAndStartsNoMore() throws Exception {
        Semaphore begun = new Semaphore(0);
        AtomicInteger ended = new AtomicInteger();
        Worker worker = new Worker(Thread::new, "test", () -> {
            begun.release();
            ended.incrementAndGet();
        }, NEVER);
        worker.wake();
        assertTrue(comes(begun));
        worker.stop();
        assertEquals(1, ended.get());
        worker.wake();
        assertFalse(begun.tryAcquire());
    }
}
