package bzh.rouedad.meeting.web;

import bzh.rouedad.meeting.Decision;
import bzh.rouedad.meeting.DecisionFilter;
import bzh.rouedad.meeting.Decisions;
import bzh.rouedad.meeting.MeetingPolicy;
import bzh.rouedad.meeting.TaskFilter;
import bzh.rouedad.meeting.Tasks;
import bzh.rouedad.meeting.TypedDay;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** The latest decisions and the open tasks of a space, for its front door. */
@Named
@RequestScoped
public class SpaceBusiness {
    private static final int SHOWN = 5;

    @Inject
    SignedIn signedIn;
    @Inject
    Decisions decisions;
    @Inject
    Tasks tasks;
    @Inject
    TaskLines lines;

    private Long loaded;
    private List<Decision> decided;
    private List<TaskLines.Line> open;

    private void load(Space space) {
        if (!Objects.equals(loaded, space.getId())) {
            loaded = space.getId();
            decided = decisions.list(signedIn.getViewer(), space, new DecisionFilter(null, true), 0, SHOWN);
            open = lines.of(tasks.list(signedIn.getViewer(), space, TaskFilter.open(TypedDay.today(Clock.systemUTC())), 0, SHOWN));
        }
    }

    public List<Decision> decisions(Space space) {
        load(space);
        return decided;
    }

    public List<TaskLines.Line> tasks(Space space) {
        load(space);
        return open;
    }

    public boolean isRecorder(Space space) {
        return MeetingPolicy.mayRecord(signedIn.getViewer(), space);
    }
}
