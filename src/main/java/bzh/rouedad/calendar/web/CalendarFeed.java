package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.calendar.Happenings;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The agenda for other calendars: {@code /agenda.ics} whole, {@code /invite.ics?event=} one meeting. */
@WebServlet({"/agenda.ics", "/invite.ics"})
public class CalendarFeed extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Events events;
    @Inject
    transient Happenings happenings;
    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = signedIn.getViewer();
        if (request.getServletPath().equals("/agenda.ics")) {
            write(response, "agenda.ics", happenings.feed(viewer, words.say("calendar.feed.name")));
            return;
        }
        Optional<Event> event = events.find(viewer, request.getParameter("event"));
        if (event.isPresent()) {
            write(response, "invite.ics", happenings.alone(event.get()));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(HttpServletResponse response, String name, byte[] calendar) throws IOException {
        response.setContentType("text/calendar; charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
        response.getOutputStream().write(calendar);
    }
}
