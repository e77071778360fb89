package bzh.rouedad.subscription;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Worker;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.people.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads the addresses that are due, one after the other. */
@ApplicationScoped
public class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
    private static final Duration ROUND = Duration.ofMinutes(1);
    /** How long an address is left alone that answered. */
    private static final Duration REST = Duration.ofHours(6);
    private static final int MOST = 20;

    @Inject
    Subscriptions subscriptions;
    @Inject
    Fetching fetching;
    @Inject
    Taking taking;
    @Inject
    OwnThreads threads;
    Clock clock = Clock.systemUTC();
    private Worker worker;
    private volatile boolean closing;

    @PostConstruct
    void start() {
        worker = new Worker(threads, "agendas", this::round, ROUND);
    }

    @PreDestroy
    void stop() {
        closing = true;
        worker.stop();
    }

    /** Sets off in the background. */
    public void wake() {
        worker.wake();
    }

    /** Reads all that is due now, before returning. Tests call it in place of waiting. */
    public synchronized void round() {
        Instant now = clock.instant();
        for (List<Long> due = subscriptions.due(now, MOST); !due.isEmpty() && !closing; due = subscriptions.due(now, MOST)) {
            for (Long id : due) {
                if (!closing) {
                    subscriptions.find(id).ifPresent(this::read);
                }
            }
        }
    }

    /** Whatever happens, it is not due any more afterwards: one that cannot be read holds up no other. */
    private void read(Subscription of) {
        Instant now = clock.instant();
        try {
            Viewer reader = subscriptions.reader(of);
            if (!EventPolicy.mayAnnounce(reader, of.getSpace())) {
                subscriptions.settle(of, held -> held.pause(Fault.NOT_ALLOWED.key(), now));
                return;
            }
            Answer answer = fetching.get(of.getUrl(), of.etag(now), of.modified(now));
            if (answer.status() == Answer.SAME) {
                subscriptions.settle(of, held -> held.same(now, now.plus(REST)));
            } else if (answer.status() == Answer.OK) {
                Report report = taking.take(reader, of, new Reader(clock).read(answer.body()), true);
                subscriptions.settle(of, held -> {
                    held.done(report, now, now.plus(REST));
                    held.tagged(answer.header("etag"), answer.header("last-modified"));
                });
            } else {
                throw new Unreached(Fault.STATUS);
            }
        } catch (Unreached e) {
            subscriptions.settle(of, held -> held.failed(e.why().key(), now));
        } catch (Refused e) {
            subscriptions.settle(of, held -> held.failed("subscription.refusal." + e.why().name(), now));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.WARNING, "agenda " + of.getId() + " could not be taken in", e);
            subscriptions.settle(of, held -> held.failed(Fault.BROKEN.key(), now));
        }
    }
}
