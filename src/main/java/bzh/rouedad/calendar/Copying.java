package bzh.rouedad.calendar;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Copies of a meeting on other days, at the same local hour: each is a meeting of its own, to be moved, called off and signed
 * up for alone. All of them belong to one series.
 */
@ApplicationScoped
public class Copying {
    @Inject
    Events events;
    @Inject
    SeriesList list;
    @Inject
    Calendar calendar;
    @Inject
    Grouping grouping;
    @Inject
    Ledger ledger;
    @Inject
    @Any
    Instance<CopyFollower> followers;

    /**
     * The days on which copies would be made.
     *
     * @throws InvalidInput at the field that does not do, and at {@code dates} when the hour does not exist on one of the days
     */
    public List<LocalDate> days(Viewer viewer, Event event, Repetition repetition) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        List<LocalDate> days = repetition.days(event.getStarts().toLocalDate());
        days.forEach(day -> text(event, day).checked());
        return days;
    }

    /**
     * Makes the copies; members of the space hear of their series in one letter, not of each.
     *
     * @return the copies in the order of their days
     * @throws InvalidInput as {@link #days}; then none is made
     */
    @Transactional
    public List<Event> copy(Viewer viewer, Event event, Repetition repetition) {
        List<LocalDate> days = days(viewer, event, repetition);
        Event held = events.forEdit(event.getId());
        if (held.getSeries() == null) {
            Series series = grouping.found(viewer, held.getSpace(), new SeriesText(SeriesKind.SERIES.name(), null, held.getTitle(), null));
            held.join(series, list.nextEdition(series));
            // The next number is asked for in the database.
            events.flush();
        }
        List<Event> copies = new ArrayList<>();
        for (LocalDate day : days) {
            Event copy = calendar.recall(viewer, held.getSpace(), text(held, day));
            followers.forEach(follower -> follower.copied(held, copy));
            copies.add(copy);
        }
        ledger.record(viewer, Verb.ANNOUNCED, held.getSeries().ref(), held.getSpace().getCircle(), null);
        return copies;
    }

    /** The meeting as it would be announced for that day. */
    private static EventText text(Event event, LocalDate day) {
        long later = ChronoUnit.DAYS.between(event.getStarts().toLocalDate(), day);
        UnaryOperator<String> fields = field -> switch (field) {
            case "starts", "ends" -> shifted(EventFields.of(event, field), later);
            case "programme" -> Programme.shifted(event.getProgramme(), later);
            case "edition", "documents" -> null;
            default -> EventFields.of(event, field);
        };
        EventText text = EventText.of(fields);
        try {
            text.checked();
        } catch (InvalidInput e) {
            throw new InvalidInput("dates", "calendar.invalid.copy", day);
        }
        return text;
    }

    private static String shifted(String date, long days) {
        return date.contains("T") ? LocalDateTime.parse(date).plusDays(days).toString() : LocalDate.parse(date).plusDays(days).toString();
    }
}
