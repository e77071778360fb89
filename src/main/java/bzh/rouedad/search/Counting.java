package bzh.rouedad.search;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Worker;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Counts what is asked of the search: in memory at first, so that no question waits for the database, and every twenty
 * seconds in the database. A crash loses so much of the counts; the end of the server nothing. Who asks is not known here.
 */
@ApplicationScoped
public class Counting {
    /** Different questions in memory; while there are as many, others are not counted. */
    static final int MOST = 2_000;
    private static final Logger LOG = Logger.getLogger(Counting.class.getName());
    private static final Duration ROUND = Duration.ofSeconds(20);
    private static final Period KEPT = Period.ofMonths(13);
    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    @Inject
    Questions questions;
    @Inject
    CommonQuestions common;
    @Inject
    OwnThreads threads;
    Clock clock = Clock.systemUTC();

    private Worker worker;
    private Map<LocalDate, Map<String, QuestionCount>> counts = new TreeMap<>();
    private LocalDate cleared = LocalDate.MIN;

    @PostConstruct
    void start() {
        worker = new Worker(threads, "counting", this::writeDue, ROUND);
    }

    /** Sets off in the background: what is common is read for the first time. */
    public void wake() {
        worker.wake();
    }

    /** Writes what is still in memory, before returning. To be called while there still is a database. */
    public void stop() {
        worker.stop();
        try {
            write();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "what was asked last is not counted", e);
        }
    }

    /** Somebody asked this, whole and not page by page; an answer is something found by it as it stood. */
    public void asked(String typed, boolean answered) {
        count(typed, 1, answered ? 0 : 1, 0);
    }

    /** Somebody opened one of the answers to this. */
    public void followed(String typed) {
        count(typed, 0, 0, 1);
    }

    private void count(String typed, int asked, int unanswered, int followed) {
        FoldedQuestion.of(typed).ifPresent(question -> add(today(), Map.of(question.key(),
                new QuestionCount(question.written(), asked, unanswered, followed))));
    }

    private synchronized void add(LocalDate day, Map<String, QuestionCount> more) {
        Map<String, QuestionCount> known = counts.computeIfAbsent(day, key -> new HashMap<>());
        more.forEach((question, count) -> {
            if (known.size() < MOST || known.containsKey(question)) {
                known.merge(question, count, QuestionCount::and);
            }
        });
    }

    /** As many days as one: today, and yesterday just after midnight or when the database did not answer for a day. */
    private synchronized Map<LocalDate, Map<String, QuestionCount>> taken() {
        Map<LocalDate, Map<String, QuestionCount>> taken = counts;
        counts = new TreeMap<>();
        return taken;
    }

    private void writeDue() {
        LocalDate today = today();
        if (!today.equals(cleared)) {
            questions.forget(today.minus(KEPT));
            cleared = today;
            write();
            common.refresh(today);
        } else if (write()) {
            common.refresh(today);
        }
    }

    /** Writes what was counted, before returning, and answers whether there was anything. Tests call it in place of waiting. */
    protected boolean write() {
        Map<LocalDate, Map<String, QuestionCount>> taken = taken();
        for (Map.Entry<LocalDate, Map<String, QuestionCount>> day : taken.entrySet()) {
            try {
                questions.add(day.getKey(), day.getValue());
            } catch (RuntimeException e) {
                LOG.log(Level.INFO, "questions are counted in the database another time", e);
                // Those of yesterday are not kept in memory for ever.
                if (!day.getKey().isBefore(today().minusDays(1))) {
                    add(day.getKey(), day.getValue());
                }
            }
        }
        return !taken.isEmpty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
