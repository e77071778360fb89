package bzh.rouedad.meeting;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.language.Dates;
import bzh.rouedad.language.Messages;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one meeting hands on to the next: minutes to approve, open tasks, decisions to follow, points put off. */
@ApplicationScoped
public class Carrying {
    private static final int MOST = 40;
    /** The network's language: an agenda is read by everybody who comes. */
    private static final Locale LANGUAGE = Messages.LANGUAGES.get(0);

    @Inject
    Meetings meetings;
    @Inject
    Decisions decisions;
    @Inject
    Tasks tasks;
    @Inject
    Persons persons;
    Clock clock = Clock.systemUTC();

    /** The agenda of a meeting that nothing was handed on to. */
    public AgendaText usual() {
        return new AgendaText(Messages.say(LANGUAGE, "meeting.agenda.usual").replace(" · ", "\n"));
    }

    /** The agenda of the meeting after this one, to begin from. */
    public AgendaText after(Viewer viewer, Event event) {
        viewer.require(viewer.isSignedIn());
        List<String> lines = new ArrayList<>();
        lines.add(Messages.say(LANGUAGE, "meeting.agenda.approval", Dates.day(LANGUAGE, event.getStarts().toLocalDate())));
        List<Task> open = tasks.list(viewer, event.getSpace(), TaskFilter.open(TypedDay.today(clock)), 0, MOST);
        Map<Long, String> names = persons.names(open.stream().map(Task::getPersonId).filter(Objects::nonNull).collect(Collectors.toSet()));
        add(lines, "meeting.agenda.tasks", open.stream().map(task -> said(task, names)).toList());
        add(lines, "meeting.agenda.decisions", decisions.of(viewer, event).stream().map(Carrying::standing).distinct()
                .map(each -> each.getNumber() + " : " + each.getGist()).toList());
        for (AgendaItem item : meetings.of(viewer, event).map(Meeting::getItems).orElse(List.of())) {
            if (item.postponed()) {
                lines.add(item.title());
                item.details().forEach(line -> lines.add("- " + line));
            }
        }
        lines.add(Messages.say(LANGUAGE, "meeting.agenda.else"));
        return new AgendaText(String.join("\n", lines));
    }

    /** What holds in the place of a decision, or the decision itself. */
    private static Decision standing(Decision decision) {
        Decision standing = decision;
        while (standing.getReplacement() != null) {
            standing = standing.getReplacement();
        }
        return standing;
    }

    private static void add(List<String> lines, String heading, List<String> below) {
        if (!below.isEmpty()) {
            lines.add(Messages.say(LANGUAGE, heading));
            below.forEach(line -> lines.add("- " + line));
        }
    }

    /** Who is in charge of it, and by when, as far as that was said. */
    private static String said(Task task, Map<Long, String> names) {
        String who = task.getPersonId() == null ? task.getName() : names.get(task.getPersonId());
        String when = task.getDue() == null ? null : Messages.say(LANGUAGE, "meeting.agenda.due", Dates.day(LANGUAGE, task.getDue()));
        String more = Stream.of(who, when).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return Gist.of(task.getText()) + (more.isEmpty() ? "" : " (" + more + ")");
    }
}
