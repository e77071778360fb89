package bzh.rouedad.subscription;

import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Brings what was read of an agenda into its space, a hundred meetings a transaction. Whatever interrupts it, the next reading
 * finds what came in already, and goes on.
 */
@ApplicationScoped
class Taking {
    private static final Logger LOG = Logger.getLogger(Taking.class.getName());
    private static final int BATCH = 100;

    @Inject
    TakingStep step;
    @Inject
    Subscriptions subscriptions;
    Clock clock = Clock.systemUTC();

    /**
     * @param whole whether what the reading does not name is gone; a file tells of what it holds, and of nothing else
     */
    protected Report take(Viewer viewer, Subscription into, Reading reading, boolean whole) {
        Report report = new Report();
        reading.refused().forEach(report::refuse);
        List<Occurrence> all = reading.occurrences();
        for (int from = 0; from < all.size(); from += BATCH) {
            List<Occurrence> batch = all.subList(from, Math.min(all.size(), from + BATCH));
            try {
                step.take(viewer, into, batch).forEach(report::count);
            } catch (RuntimeException e) {
                LOG.log(Level.INFO, "meetings of agenda " + into.getId() + " are taken one by one", e);
                batch.forEach(each -> alone(viewer, into, each, report));
            }
        }
        if (whole && reading.isTold()) {
            List<String> gone = gone(into, reading);
            for (int from = 0; from < gone.size(); from += BATCH) {
                step.part(viewer, into, gone.subList(from, Math.min(gone.size(), from + BATCH))).forEach(report::count);
            }
        }
        return report;
    }

    /** One that cannot be taken keeps none of the others out. */
    private void alone(Viewer viewer, Subscription into, Occurrence occurrence, Report report) {
        try {
            step.take(viewer, into, List.of(occurrence)).forEach(report::count);
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "agenda " + into.getId() + ", " + occurrence.key(), e);
            report.refuse(new Reading.Line(occurrence.title(), Refusal.MALFORMED, occurrence.key()));
        }
    }

    /** Meetings to come that the agenda does not name; one that it names in a way that cannot be read is not gone. */
    private List<String> gone(Subscription of, Reading reading) {
        Set<String> named = reading.occurrences().stream().map(Occurrence::key).collect(Collectors.toSet());
        Set<String> refused = reading.refused().stream().map(Reading.Line::uid).collect(Collectors.toSet());
        return subscriptions.ahead(of, clock.instant()).stream().filter(key -> !named.contains(key) && !refused.contains(key)
                && !refused.contains(Keys.parent(key))).toList();
    }
}
