package bzh.rouedad.registration;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Worker;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.notice.Post;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * As hours pass, gives seats that were offered and not taken to the next, reminds those with a seat, and tells of meetings that
 * changed; tidies now and then.
 */
@ApplicationScoped
public class SeatRounds {
    private static final Duration ROUND = Duration.ofSeconds(30);
    /** Reminders of one round. */
    private static final int BAG = 100;
    private static final Duration TIDYING = Duration.ofHours(1);

    @Inject
    Registrations registrations;
    @Inject
    Seats seats;
    @Inject
    Telling telling;
    @Inject
    Reminders reminders;
    @Inject
    Reminding reminding;
    @Inject
    Post post;
    @Inject
    OwnThreads threads;
    Clock clock = Clock.systemUTC();
    private Worker worker;
    private Instant tidied = Instant.EPOCH;

    @PostConstruct
    void start() {
        worker = new Worker(threads, "seats", this::round, ROUND);
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
        Instant now = clock.instant();
        List<Event> late = registrations.lapsing(now);
        late.forEach(seats::lapse);
        List<Reminder> due = reminders.due(now, BAG);
        due.forEach(reminding::remind);
        List<Long> moved = registrations.movedBy(now);
        moved.forEach(telling::tellMoved);
        if (!late.isEmpty() || !due.isEmpty() || !moved.isEmpty()) {
            post.wake();
        }
        if (tidied.plus(TIDYING).isBefore(now)) {
            telling.tidy();
            reminders.unplanned(now).forEach(reminding::plan);
            tidied = now;
        }
    }
}
