package bzh.rouedad.desk;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.language.Characters;
import bzh.rouedad.meeting.Meetings;
import bzh.rouedad.meeting.Tasks;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.registration.Registrations;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.talk.Threads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Asks all rooms what waits in the spaces that the viewer animates. */
@ApplicationScoped
public class Desk {
    /** How many things of a kind are told at once. */
    public static final int SHOWN = 20;
    /** How long minutes may take; and how long ago a meeting is let be. */
    static final Duration MINUTES = Duration.ofDays(2);
    static final Duration LET_BE = Duration.ofDays(183);
    /** How long a question may wait. */
    static final Duration QUESTION = Duration.ofDays(3);
    /** After how long a group counts as silent. */
    static final Duration SILENCE = Duration.ofDays(60);
    private static final ZoneId HOME = ZoneId.of("Europe/Paris");
    private static final int LONGEST_TITLE = 200;

    @Inject
    Meetings meetings;
    @Inject
    Registrations registrations;
    @Inject
    Tasks tasks;
    @Inject
    Threads threads;
    @Inject
    Guides guides;
    @Inject
    Spaces spaces;
    Clock clock = Clock.systemUTC();

    /** What waits of this kind, {@value #SHOWN} at most; nothing for whoever animates no space. */
    public List<Line> lines(Viewer viewer, Matter matter) {
        Instant now = clock.instant();
        LocalDate today = day(now);
        return switch (matter) {
            case MINUTES -> meetings.withoutMinutes(viewer, now.minus(LET_BE), now.minus(MINUTES), SHOWN).stream()
                    .map(event -> line(event, 0, "/compte-rendu")).toList();
            case WAITING -> registrations.awaited(viewer, now, SHOWN).stream().map(awaited -> line(awaited.event(), awaited.seats(), "/inscrits")).toList();
            case TASKS -> tasks.overdue(viewer, today, SHOWN).stream()
                    .map(task -> new Line(Characters.cut(task.getText(), LONGEST_TITLE), task.getUrl(), task.getSpace(), task.getDue(), 0, task.getUrl())).toList();
            case QUESTIONS -> threads.unanswered(viewer, now.minus(QUESTION), SHOWN).stream()
                    .map(each -> new Line(each.title(), each.url(), each.space(), day(each.since()), 0, each.url())).toList();
            case GUIDES -> guides.late(viewer, today, SHOWN).stream().map(Desk::line).toList();
            case SILENT -> spaces.silent(viewer, now.minus(SILENCE), SHOWN).stream().map(Desk::line).toList();
        };
    }

    private static Line line(Event event, long number, String action) {
        return new Line(event.getTitle(), event.getUrl(), event.getSpace(), event.getStarts().toLocalDate(), number, event.getUrl() + action);
    }

    private static Line line(Guide guide) {
        return new Line(guide.getTitle(), guide.getUrl(), guide.getSpace(), null, 0, guide.getUrl() + "/modifier");
    }

    /** Whoever is silent is asked when they could meet. */
    private static Line line(Space space) {
        return new Line(space.getName(), space.getUrl(), space, null, 0, "/proposer-des-dates/" + space.getSlug());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, HOME);
    }
}
