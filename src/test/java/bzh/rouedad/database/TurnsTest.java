package bzh.rouedad.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns();
    private final ThreadLocal<Map<Object, Object>> transaction = ThreadLocal.withInitial(HashMap::new);

    TurnsTest() {
        turns.transactions = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class}, (proxy, method, given) -> switch (method.getName()) {
                    case "getResource" -> transaction.get().get(given[0]);
                    case "putResource" -> transaction.get().put(given[0], given[1]);
                    case "registerInterposedSynchronization" -> transaction.get().put("end", given[0]);
                    default -> throw new IllegalStateException(method.getName());
                });
    }

    private void end() {
        ((Synchronization) transaction.get().get("end")).afterCompletion(0);
        transaction.remove();
    }

    @Test
    void theSecondWaitsUntilTheFirstTransactionHasEnded() throws Exception {
        var other = Executors.newSingleThreadExecutor();
        try {
            turns.take("page", 7);
            CountDownLatch comes = new CountDownLatch(1);
            Future<Boolean> second = other.submit(() -> {
                comes.countDown();
                turns.take("page", 7);
                end();
                return true;
            });
            assertTrue(comes.await(10, TimeUnit.SECONDS));
            assertFalse(second.isDone());
            end();
            assertTrue(second.get(10, TimeUnit.SECONDS));
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void aTransactionThatHasItsTurnDoesNotWaitForItself() {
        turns.take("page", 7);
        turns.take("page", 7);
        end();
        turns.take("page", 7);
        end();
        assertEquals(0, transaction.get().size());
    }
}
