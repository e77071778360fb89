package bzh.rouedad.meeting;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Worker;
import bzh.rouedad.notice.Post;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** Looks now and then whether somebody is to be reminded, from seven in the morning on: nobody wants a letter at night. */
@ApplicationScoped
public class TaskRounds {
    private static final Duration ROUND = Duration.ofMinutes(10);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    @Inject
    Reminding reminding;
    @Inject
    Post post;
    @Inject
    OwnThreads threads;
    Clock clock = Clock.systemUTC();
    private Worker worker;

    @PostConstruct
    void start() {
        worker = new Worker(threads, "tasks", this::round, ROUND);
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
        LocalTime hour = LocalTime.ofInstant(clock.instant(), TypedDay.HERE);
        if (hour.isBefore(MORNING) || !hour.isBefore(EVENING)) {
            return;
        }
        LocalDate today = TypedDay.today(clock);
        boolean any = false;
        for (Long personId : reminding.untold(today)) {
            any |= reminding.remind(personId, today);
        }
        if (any) {
            post.wake();
        }
    }
}
