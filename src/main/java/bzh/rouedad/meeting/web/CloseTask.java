package bzh.rouedad.meeting.web;

import bzh.rouedad.meeting.Assigning;
import bzh.rouedad.meeting.MeetingPolicy;
import bzh.rouedad.meeting.Task;
import bzh.rouedad.meeting.TaskState;
import bzh.rouedad.meeting.Tasks;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code POST /clore/{space}/{task}}: says in {@code etat} that a task is done, dropped or open again, and leads back to {@code vers}. A
 * plain form that names its task: a button in a list must not depend on what stands in that line a moment later.
 */
@WebServlet("/clore/*")
public class CloseTask extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Tasks tasks;
    @Inject
    transient Assigning assigning;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = signedIn.getViewer();
        String[] parts = String.valueOf(request.getPathInfo()).split("/");
        Optional<Task> task = parts.length == 3 && parts[2].matches("[0-9]{1,18}") ? tasks.find(viewer, parts[1], Long.parseLong(parts[2]))
                : Optional.empty();
        Optional<TaskState> state = Stream.of(TaskState.values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(request.getParameter("etat"))).findFirst();
        if (task.isEmpty() || state.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!MeetingPolicy.mayClose(viewer, task.get())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        assigning.close(viewer, task.get(), state.get());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Back.to(request.getParameter("vers"), task.get().getUrl()));
    }
}
