package bzh.rouedad.meeting.web;

import bzh.rouedad.meeting.Task;
import bzh.rouedad.meeting.TaskFilter;
import bzh.rouedad.meeting.Tasks;
import bzh.rouedad.meeting.TypedDay;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.table.Cells;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code GET /taches.csv?espace=}: the tasks of a space as a table for spreadsheets, narrowed as their list. */
@WebServlet("/taches.csv")
public class TasksTable extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int STEP = 500;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Spaces spaces;
    @Inject
    transient Tasks tasks;
    @Inject
    transient TaskLines lines;
    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = signedIn.getViewer();
        Optional<Space> space = spaces.find(viewer, request.getParameter("espace"));
        if (space.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"taches.csv\"");
        write(space.get(), TaskFilter.of(request.getParameter("etat"), viewer.isSignedIn() ? request.getParameter("personne") : null,
                TypedDay.today(Clock.systemUTC())), response.getWriter());
    }

    private void write(Space space, TaskFilter filter, Appendable out) throws IOException {
        out.append(Cells.MARK).append(Cells.row(List.of(words.say("meeting.task.text"), words.say("meeting.task.who"), words.say("meeting.task.due"),
                words.say("meeting.task.state"), words.say("meeting.task.decision"), words.say("meeting.decision.meeting"))));
        int from = 0;
        List<Task> some;
        do {
            some = tasks.list(signedIn.getViewer(), space, filter, from, STEP);
            for (TaskLines.Line each : lines.of(some)) {
                Task task = each.task();
                out.append(Cells.row(Stream.of(task.getText(), each.who(), task.getDue(), words.say("meeting.task.state." + task.getState()),
                        task.getDecision() == null ? null : task.getDecision().getNumber(),
                        task.getEvent() == null ? null : task.getEvent().getTitle()).map(cell -> cell == null ? "" : cell).toList()));
            }
            from += STEP;
        } while (some.size() == STEP);
    }
}
