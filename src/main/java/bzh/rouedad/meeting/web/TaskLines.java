package bzh.rouedad.meeting.web;

import bzh.rouedad.meeting.MeetingPolicy;
import bzh.rouedad.meeting.Task;
import bzh.rouedad.meeting.TypedDay;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tasks ready to be shown to the viewer: who is in charge is named to whoever belongs to the network. */
@Named
@RequestScoped
public class TaskLines {
    @Inject
    SignedIn signedIn;
    @Inject
    Persons persons;
    @Inject
    Words words;

    private final LocalDate today = TypedDay.today(Clock.systemUTC());

    /**
     * One task.
     *
     * @param who      is in charge; what may be said of that to a stranger
     * @param late     whether its day has passed
     * @param closable whether the viewer may say that it is done
     */
    public record Line(Task task, String who, boolean late, boolean closable) {
    }

    protected List<Line> of(List<Task> tasks) {
        Viewer viewer = signedIn.getViewer();
        Map<Long, String> names = viewer.isSignedIn() ? persons.names(tasks.stream().map(Task::getPersonId).filter(Objects::nonNull)
                .collect(Collectors.toSet())) : Map.of();
        return tasks.stream().map(task -> new Line(task, who(viewer, task, names), task.isLate(today), MeetingPolicy.mayClose(viewer, task))).toList();
    }

    private String who(Viewer viewer, Task task, Map<Long, String> names) {
        if (task.getPersonId() == null && task.getName() == null) {
            return words.say("meeting.task.nobody");
        }
        return !viewer.isSignedIn() ? words.say("meeting.task.somebody") : task.getPersonId() == null ? task.getName() : names.get(task.getPersonId());
    }

    /** Where whoever closes a task comes back to. */
    public String getHere() {
        return Screen.here();
    }
}
