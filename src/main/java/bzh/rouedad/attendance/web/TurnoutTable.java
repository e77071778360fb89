package bzh.rouedad.attendance.web;

import bzh.rouedad.attendance.Attendances;
import bzh.rouedad.attendance.Turnout;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Words;
import bzh.rouedad.table.Cells;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code GET /presence.csv?event=}: how many came from which organisation and territory, for the organiser. */
@WebServlet("/presence.csv")
public class TurnoutTable extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Events events;
    @Inject
    transient Attendances attendances;
    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Event> event = events.find(signedIn.getViewer(), request.getParameter("event"))
                .filter(found -> EventPolicy.mayChange(signedIn.getViewer(), found));
        if (event.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"presence.csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        Turnout turnout = attendances.turnout(event.get());
        Appendable out = response.getWriter();
        out.append(Cells.MARK).append(Cells.row(List.of(words.say("attendance.by"), words.say("attendance.name"), words.say("attendance.people"))));
        write(out, words.say("registration.organisation"), turnout.getOrganisations(), words.say("attendance.alone"), turnout.getAlone());
        write(out, words.say("attendance.territory"), turnout.getTerritories(), words.say("attendance.elsewhere"), turnout.getElsewhere());
    }

    private static void write(Appendable out, String by, List<Turnout.Share> shares, String rest, long others) throws IOException {
        for (Turnout.Share share : shares) {
            out.append(Cells.row(List.of(by, share.name(), share.people())));
        }
        if (others > 0) {
            out.append(Cells.row(List.of(by, rest, others)));
        }
    }
}
