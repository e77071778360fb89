package bzh.rouedad.meeting.web;

import bzh.rouedad.meeting.TaskFilter;
import bzh.rouedad.meeting.Tasks;
import bzh.rouedad.meeting.TypedDay;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** What the viewer is to do, in all spaces. */
@Named
@RequestScoped
public class MyTasks {
    private static final int MOST = 200;

    @Inject
    SignedIn signedIn;
    @Inject
    Tasks tasks;
    @Inject
    TaskLines lines;

    private List<TaskLines.Line> list = List.of();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        if (viewer.isSignedIn()) {
            list = lines.of(tasks.list(viewer, null, TaskFilter.openOf(viewer.personId(), TypedDay.today(Clock.systemUTC())), 0, MOST));
        }
    }

    public void open() {
        Screen.demand(signedIn.getViewer().isSignedIn(), false);
    }

    public List<TaskLines.Line> getList() {
        return list;
    }
}
