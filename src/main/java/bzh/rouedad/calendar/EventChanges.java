package bzh.rouedad.calendar;

import bzh.rouedad.catalogue.Changes;
import bzh.rouedad.language.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Says what changed about a meeting, in a line for each thing that calendars show. */
@ApplicationScoped
public class EventChanges {
    @Inject
    EventStates states;

    /**
     * What changed between two sequences; both may be over.
     *
     * @param since null when nobody knows what was told before: nothing is said to have changed then
     * @param upto  null for how the meeting stands now
     */
    public Changes between(Event event, Integer since, Integer upto, Locale language) {
        EventState now = state(event, upto);
        EventState before = since == null ? now : state(event, since);
        boolean counts = !before.when().equals(now.when()) || !Objects.equals(before.place(), now.place())
                || !Objects.equals(before.link(), now.link());
        return new Changes(Integer.toString(event.getSequence()), counts ? earlier(before.when().startsAt(), now.when().startsAt()) : null,
                lines(before, now, language, event.getVenue().getLinkFor()));
    }

    /** The sequence that the meeting had before this line of the ledger changed it; null when nobody knows. */
    public Integer before(Event event, long activityId) {
        return states.before(event.getId(), activityId).orElse(null);
    }

    private EventState state(Event event, Integer sequence) {
        return sequence == null ? new EventState(event) : states.of(event.getId(), sequence).orElseGet(() -> new EventState(event));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<String> lines(EventState before, EventState now, Locale language, LinkFor linkFor) {
        List<String> lines = new ArrayList<>();
        line(lines, language, "calendar.title", before.title(), now.title());
        boolean zoned = !before.when().zone().equals(now.when().zone());
        line(lines, language, "calendar.when", when(language, before.when(), zoned), when(language, now.when(), zoned));
        line(lines, language, "calendar.place", before.place(), now.place());
        if (linkFor == LinkFor.EVERYONE) {
            line(lines, language, "calendar.link", before.link(), now.link());
        } else if (!Objects.equals(before.link(), now.link())) {
            // Whoever has a seat finds it in the invitation that comes along.
            lines.add(Messages.say(language, "calendar.change.link"));
        }
        // That it is called off has a letter of its own.
        if (now.status() != EventStatus.CANCELLED) {
            line(lines, language, "calendar.change.status", Messages.say(language, "calendar.status." + before.status()), Messages.say(language, "calendar.status." + now.status()));
        }
        if (!Objects.equals(before.summary(), now.summary())) {
            lines.add(Messages.say(language, "calendar.change.summary"));
        }
        return lines;
    }

    private static String when(Locale language, When when, boolean zoned) {
        return when.in(language) + (zoned ? " (" + when.zone().getId() + ")" : "");
    }

    private static void line(List<String> lines, Locale language, String label, String before, String now) {
        if (!Objects.equals(before, now)) {
            lines.add(Messages.say(language, "calendar.change", Messages.say(language, label), said(language, before), said(language, now)));
        }
    }

    private static String said(Locale language, String maybe) {
        return maybe == null ? Messages.say(language, "calendar.change.nothing") : maybe;
    }
}
