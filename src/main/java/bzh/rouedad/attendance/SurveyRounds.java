package bzh.rouedad.attendance;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Worker;
import bzh.rouedad.notice.Post;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Asks those who came, as days pass. */
@ApplicationScoped
public class SurveyRounds {
    private static final Duration ROUND = Duration.ofMinutes(1);

    @Inject
    Surveys surveys;
    @Inject
    Surveying surveying;
    @Inject
    Post post;
    @Inject
    OwnThreads threads;
    Clock clock = Clock.systemUTC();
    private Worker worker;

    @PostConstruct
    void start() {
        worker = new Worker(threads, "surveys", this::round, ROUND);
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
        List<Long> due = surveys.due(clock.instant());
        due.forEach(surveying::ask);
        if (!due.isEmpty()) {
            post.wake();
        }
    }
}
