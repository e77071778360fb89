package bzh.rouedad.meeting.web;

import bzh.rouedad.meeting.Decision;
import bzh.rouedad.meeting.DecisionFilter;
import bzh.rouedad.meeting.Decisions;
import bzh.rouedad.people.SignedIn;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code GET /decisions.csv?espace=}: the decisions of a space as a table for spreadsheets, narrowed as their list. */
@WebServlet("/decisions.csv")
public class DecisionsTable extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int STEP = 500;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Spaces spaces;
    @Inject
    transient Decisions decisions;
    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Space> space = spaces.find(signedIn.getViewer(), request.getParameter("espace"));
        if (space.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"decisions.csv\"");
        write(space.get(), DecisionFilter.of(request.getParameter("annee"), request.getParameter("etat")), response.getWriter());
    }

    private void write(Space space, DecisionFilter filter, Appendable out) throws IOException {
        out.append(Cells.MARK).append(Cells.row(List.of(words.say("meeting.decision.number"), words.say("meeting.decision.decided"),
                words.say("meeting.decision.text"), words.say("meeting.decision.reason"), words.say("meeting.decision.carrier"),
                words.say("meeting.decision.meeting"), words.say("meeting.decision.replacement"))));
        int from = 0;
        List<Decision> some;
        do {
            some = decisions.list(signedIn.getViewer(), space, filter, from, STEP);
            for (Decision each : some) {
                out.append(Cells.row(Stream.of(each.getNumber(), each.getDecided(), each.getText(), each.getReason(), each.getCarrier(),
                        each.getEvent() == null ? null : each.getEvent().getTitle(),
                        each.getReplacement() == null ? null : each.getReplacement().getNumber()).map(cell -> cell == null ? "" : cell).toList()));
            }
            from += STEP;
        } while (some.size() == STEP);
    }
}
