package bzh.rouedad.group;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Worker;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Tidies behind those who were asked whether they want to come in and never answered. */
@ApplicationScoped
public class DoorRounds {
    private static final Duration ROUND = Duration.ofHours(1);

    @Inject
    Admitting admitting;
    @Inject
    OwnThreads threads;
    private Worker worker;

    @PostConstruct
    void start() {
        worker = new Worker(threads, "doors", this::round, ROUND);
    }

    @PreDestroy
    void stop() {
        worker.stop();
    }

    /** Sets off in the background. */
    public void wake() {
        worker.wake();
    }

    /** Does all that is due now, before returning. Tests call it in place of waiting. */
    public synchronized void round() {
        admitting.tidy();
    }
}
