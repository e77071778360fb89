package bzh.rouedad.file;

import bzh.rouedad.people.Tally;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps one person, or a token that went astray, from filling the disk: so many files within an hour, as the setting
 * {@code rouedad.file.hourly} says. Refused ones count as well, since looking at them is work. What an archive brings in is
 * not counted. Counts live in memory.
 */
@ApplicationScoped
class UploadLimit {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST = 10_000;

    @Inject
    @ConfigProperty(name = "rouedad.file.hourly")
    int hourly;
    Clock clock = Clock.systemUTC();
    private final Tally tally = new Tally(MOST);

    /** @throws TooManyUploads when the person put in as many files as they may within this hour */
    protected synchronized void count(Viewer viewer) {
        String person = Long.toString(viewer.personId());
        if (tally.count(person, HOUR, clock.instant()) >= hourly) {
            throw new TooManyUploads(hourly);
        }
        tally.add(person, 1, HOUR, clock.instant());
    }
}
