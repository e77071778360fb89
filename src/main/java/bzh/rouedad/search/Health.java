package bzh.rouedad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is known of the files of the index that answers, from what failed. Used by many threads. */
final class Health {
    private static final Logger LOG = Logger.getLogger(Health.class.getName());

    private volatile String damage;
    private volatile boolean suspect;
    private volatile Runnable alarm = () -> { };

    /** Whom to call, on the thread that met it, when there is new damage or suspicion. */
    void onTrouble(Runnable call) {
        alarm = call;
    }

    /** What is wrong with the files; null when nothing is known to be. */
    String damage() {
        return damage;
    }

    /** Whether something failed that damaged files may be the reason of. */
    boolean isSuspect() {
        return suspect;
    }

    /** The files are as they were written. */
    void well() {
        damage = null;
        suspect = false;
    }

    /** They are about to be read. */
    void examined() {
        suspect = false;
    }

    void damaged(Throwable reason) {
        if (damage == null) {
            damage = String.valueOf(reason);
            LOG.warning(() -> "the search index is damaged and is made anew; what can be read of it goes on answering: " + reason);
            LOG.log(Level.FINE, "how the damage was met", reason);
            alarm.run();
        }
    }

    /** Something failed while the index was asked: reading is all that was done. */
    void failedAsking(Throwable reason) {
        if (reason instanceof IOException || reason instanceof UncheckedIOException || reason instanceof InternalError) {
            damaged(reason);
        } else if (!suspect) {
            suspect = true;
            alarm.run();
        }
    }

    /** Something failed while it was changed, perhaps because a disk was full. */
    void failedChanging(Throwable reason) {
        if (Damage.isIn(reason)) {
            damaged(reason);
        }
    }
}
