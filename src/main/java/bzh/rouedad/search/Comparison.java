package bzh.rouedad.search;

import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Holds the index against the database, thing by thing, and repairs what differs. In small steps with rests between them:
 * news is kept waiting for one step at most, and readers do not feel it.
 */
@ApplicationScoped
class Comparison {
    private static final int STEP = 100;
    private static final long REST_MILLIS = 20;
    private static final Logger LOG = Logger.getLogger(Comparison.class.getName());

    @Inject
    Index index;
    @Inject
    Catalogue catalogue;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Compared last;

    /** Ends after the step that is being taken. */
    protected void leaveOff() {
        closing.countDown();
    }

    /** The last one that came to its end since the start; null when none did. */
    protected Compared last() {
        return last;
    }

    /** Compares everything once, before returning; what fails is thrown, and what was repaired until then stays so. */
    protected void run() {
        try {
            Compared sum = Compared.beginning(Clock.systemUTC().instant());
            for (String kind : catalogue.kinds()) {
                long after = 0;
                while (after < Long.MAX_VALUE) {
                    Step step = new Step(kind, after);
                    index.alone(step::take);
                    sum = sum.plus(step.looked, step.missing, step.stale, step.extra);
                    after = step.upTo;
                    if (closing.await(REST_MILLIS, TimeUnit.MILLISECONDS)) {
                        return;
                    }
                }
            }
            last = sum.endedAt(Clock.systemUTC().instant());
            LOG.log(last.repaired() == 0 ? Level.INFO : Level.WARNING, last.inWords());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Things of one kind with ids from just above {@code after} to {@code upTo}. */
    private final class Step {
        private final String kind;
        private final long after;
        private long upTo;
        private int looked;
        private int missing;
        private int stale;
        private int extra;

        Step(String kind, long after) {
            this.kind = kind;
            this.after = after;
        }

        void take() {
            List<Entry> entries = catalogue.walk(kind, after, STEP);
            // Behind the last thing that there is, nothing may be in the index either.
            upTo = entries.isEmpty() ? Long.MAX_VALUE : entries.get(entries.size() - 1).ref().id();
            Map<Long, List<Long>> stamps = index.ask(searcher -> Stamp.between(searcher, kind, after + 1, upTo));
            List<Entry> wrong = new ArrayList<>();
            for (Entry entry : entries) {
                List<Long> found = stamps.remove(entry.ref().id());
                if (found == null) {
                    missing++;
                    wrong.add(entry);
                } else if (!found.equals(List.of(Stamp.of(IndexDocument.of(entry))))) {
                    stale++;
                    wrong.add(entry);
                }
            }
            List<Ref> gone = stamps.keySet().stream().map(id -> new Ref(kind, id)).toList();
            extra = gone.size();
            looked = entries.size();
            if (!wrong.isEmpty() || !gone.isEmpty()) {
                index.put(wrong, gone);
            }
        }
    }
}
