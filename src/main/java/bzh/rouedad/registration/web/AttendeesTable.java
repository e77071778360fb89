package bzh.rouedad.registration.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.registration.Registration;
import bzh.rouedad.registration.Registrations;
import bzh.rouedad.registration.Terms;
import bzh.rouedad.screen.Words;
import bzh.rouedad.table.Cells;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code GET /inscrits.csv?event=}: who signed up for a meeting, as a table for spreadsheets, for its organiser. */
@WebServlet("/inscrits.csv")
public class AttendeesTable extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int STEP = 500;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Events events;
    @Inject
    transient Registrations registrations;
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
        response.setHeader("Content-Disposition", "attachment; filename=\"inscrits.csv\"");
        write(event.get(), response.getWriter());
    }

    private void write(Event event, Appendable out) throws IOException {
        List<String> columns = new ArrayList<>(List.of(words.say("registration.number"), words.say("registration.name"),
                words.say("registration.organisation"), words.say("registration.presence"), words.say("registration.seats"),
                words.say("registration.stage")));
        columns.addAll(registrations.terms(event).map(Terms::getQuestionList).orElse(List.of()));
        out.append(Cells.MARK).append(Cells.row(columns));
        int from = 0;
        List<Registration> some;
        do {
            some = registrations.list(signedIn.getViewer(), event, from, STEP);
            for (Registration each : some) {
                out.append(Cells.row(line(each)));
            }
            from += STEP;
        } while (some.size() == STEP);
    }

    private List<String> line(Registration each) {
        List<String> cells = new ArrayList<>();
        cells.add(each.getNumber() == null ? "" : each.getNumber().toString());
        cells.add(each.getName());
        cells.add(each.getOrganisation());
        cells.add(words.say("registration.presence." + each.getPresence()));
        cells.add(Integer.toString(each.getSeats()));
        cells.add(words.say("registration.stage." + each.getStage()));
        cells.addAll(each.getAnswers());
        return cells;
    }
}
