package bzh.rouedad.activity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Brings the news of the ledger to its recipients, after the commit, at least once. */
@ApplicationScoped
public class Courier {
    private static final Logger LOG = Logger.getLogger(Courier.class.getName());
    private static final int BAG = 50;
    private static final Duration ROUND = Duration.ofSeconds(20);

    @Inject
    Deliveries deliveries;
    @Inject
    @Any
    Instance<Recipient> recipients;
    @Inject
    OwnThreads threads;
    private Worker worker;
    private volatile boolean closing;

    @PostConstruct
    void start() {
        worker = new Worker(threads, "courier", this::deliverAll, ROUND);
    }

    @PreDestroy
    void stop() {
        // Work in many steps leaves off between two of them; the rows wait for the next start.
        closing = true;
        worker.stop();
    }

    protected void onRecorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) Recorded hint) {
        wake();
    }

    /** Sets off in the background. */
    public void wake() {
        worker.wake();
    }

    /** Brings everything that is due, before returning. Tests call it in place of waiting. */
    public synchronized void deliverAll() {
        recipients.forEach(this::deliverTo);
    }

    /** How much news has not yet reached this recipient. */
    public long waiting(String recipient) {
        return deliveries.waiting(recipient);
    }

    /** Since when the oldest news waits that has not yet reached this recipient; empty when none waits. */
    public Optional<Instant> waitingSince(String recipient) {
        return deliveries.waitingSince(recipient);
    }

    /** News that has not yet reached this recipient, by id. */
    public List<Activity> underway(String recipient) {
        return deliveries.underway(recipient);
    }

    /** The highest id of a line that this recipient was brought; 0 when there was none. */
    public long latestBrought(String recipient) {
        return deliveries.latestBrought(recipient);
    }

    /**
     * Lines with ids above {@code after} that this recipient was brought already, by id, {@code limit} at most: for one whose
     * memory went back to an earlier day.
     */
    public List<Activity> brought(String recipient, long after, int limit) {
        return deliveries.brought(recipient, after, limit);
    }

    private void deliverTo(Recipient recipient) {
        List<Delivery> bag = deliveries.due(recipient.name(), BAG);
        while (!bag.isEmpty() && !closing) {
            try {
                recipient.receive(bag.stream().map(Delivery::activity).toList());
                deliveries.done(bag);
            } catch (RuntimeException | Error e) {
                LOG.log(Level.INFO, "delivering one by one to " + recipient.name(), e);
                bag.forEach(delivery -> deliverOne(recipient, delivery));
            }
            bag = deliveries.due(recipient.name(), BAG);
        }
    }

    private void deliverOne(Recipient recipient, Delivery delivery) {
        try {
            recipient.receive(List.of(delivery.activity()));
            deliveries.done(List.of(delivery));
        } catch (RuntimeException | Error e) {
            // An error too: one line of news that cannot be digested must not hold up all that come after it.
            LOG.log(Level.WARNING, "activity " + delivery.activity().getId() + " did not reach " + recipient.name(), e);
            deliveries.failed(delivery, e);
        }
    }
}
