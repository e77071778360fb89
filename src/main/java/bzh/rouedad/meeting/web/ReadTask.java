package bzh.rouedad.meeting.web;

import bzh.rouedad.meeting.MeetingPolicy;
import bzh.rouedad.meeting.Task;
import bzh.rouedad.meeting.Tasks;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One task, with where it comes from and what became of it. */
@Named
@RequestScoped
public class ReadTask {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Tasks tasks;
    @Inject
    TaskLines lines;
    @Inject
    Persons persons;

    private TaskLines.Line line;

    @PostConstruct
    void load() {
        String id = asked.get("task");
        line = id != null && id.matches("[0-9]{1,18}") ? tasks.find(signedIn.getViewer(), asked.get("space"), Long.parseLong(id))
                .map(task -> lines.of(List.of(task)).get(0)).orElse(null) : null;
    }

    public void open() {
        if (line == null) {
            Screen.absent();
        }
    }

    public TaskLines.Line getLine() {
        return line;
    }

    public Task getTask() {
        return line.task();
    }

    /** Who closed it; nothing for a stranger. */
    public String getCloser() {
        Long by = line.task().getClosedBy();
        return by == null || !signedIn.getViewer().isSignedIn() ? null : persons.names(List.of(by)).get(by);
    }

    public boolean isEditable() {
        return MeetingPolicy.mayChange(signedIn.getViewer(), line.task());
    }
}
