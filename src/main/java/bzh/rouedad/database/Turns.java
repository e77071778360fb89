package bzh.rouedad.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Lets the transactions of this process that change the same thing follow each other. A lock in the database is not
 * enough: when several transactions wait for one row and one that had locked it rolls back, H2 (measured on 2.2.224,
 * 2.3.232, 2.4.240 and 2.5.252, with {@code FOR UPDATE} and with plain updates) now and then puts the row back to what
 * it was before a change that another had committed. Whoever has taken their turn here meets nobody at the row. The
 * lock in the database stays, for several nodes on PostgreSQL, which has no such fault.
 */
@ApplicationScoped
public class Turns {
    /** Things that share a number wait for each other without need, and that is all. */
    private static final int NUMBERS = 1024;
    private static final int PATIENCE_SECONDS = 20;

    @Resource
    TransactionSynchronizationRegistry transactions;
    private final Semaphore[] turns = Stream.generate(() -> new Semaphore(1, true)).limit(NUMBERS).toArray(Semaphore[]::new);

    /**
     * Waits for this transaction's turn at the thing, and keeps it until the transaction has ended. A second time
     * within one transaction it returns at once.
     *
     * @param kind what the thing is
     * @param key  which one it is; compared by its text
     * @throws LockTimeoutException after twenty seconds
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(String kind, Object key) {
        take(number(kind, key));
    }

    /** As {@link #take(String, Object)} for many things, in an order in which no two transactions wait for each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeAll(String kind, Collection<?> keys) {
        takeAll(Map.of(kind, keys));
    }

    /** As {@link #takeAll(String, Collection)} for things of several kinds, by kind. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeAll(Map<String, ? extends Collection<?>> keys) {
        keys.entrySet().stream().flatMapToInt(kind -> kind.getValue().stream().mapToInt(key -> number(kind.getKey(), key)))
                .sorted().distinct().forEach(this::take);
    }

    private static int number(String kind, Object key) {
        return Math.floorMod((kind + ' ' + key).hashCode(), NUMBERS);
    }

    private void take(int number) {
        if (!held().get(number)) {
            await(turns[number]);
            held().set(number);
        }
    }

    private BitSet held() {
        if (transactions.getResource(this) == null) {
            BitSet held = new BitSet();
            transactions.registerInterposedSynchronization(new Release(held));
            transactions.putResource(this, held);
        }
        return (BitSet) transactions.getResource(this);
    }

    private static void await(Semaphore turn) {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new LockTimeoutException("others kept their turn too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LockTimeoutException("interrupted while waiting for a turn", e);
        }
    }

    private final class Release implements Synchronization {
        private final BitSet held;

        Release(BitSet held) {
            this.held = held;
        }

        @Override
        public void beforeCompletion() {
            // The rows are not written for good yet.
        }

        @Override
        public void afterCompletion(int status) {
            held.stream().forEach(number -> turns[number].release());
        }
    }
}
