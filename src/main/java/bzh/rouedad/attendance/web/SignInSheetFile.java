package bzh.rouedad.attendance.web;

import bzh.rouedad.attendance.SignInSheet;
import bzh.rouedad.binding.Form;
import bzh.rouedad.binding.Roll;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Speaking;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** {@code GET /emargement.pdf?event=}, {@code .ods} and {@code .csv}: the list that people sign who come, for the organiser. */
@WebServlet({"/emargement.pdf", "/emargement.ods", "/emargement.csv"})
public class SignInSheetFile extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Events events;
    @Inject
    transient SignInSheet sheet;
    @Inject
    transient Speaking speaking;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Event> event = events.find(signedIn.getViewer(), request.getParameter("event"))
                .filter(found -> EventPolicy.mayChange(signedIn.getViewer(), found));
        if (event.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = request.getServletPath().substring(1);
        // Made as a whole before the first byte leaves: a file that breaks off looks like one that is complete.
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        response.setContentType(write(name, event.get(), speaking.getLanguage(), file));
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        file.writeTo(response.getOutputStream());
    }

    private String write(String name, Event event, Locale language, ByteArrayOutputStream file) throws IOException {
        switch (name) {
            case "emargement.pdf" -> sheet.writePages(signedIn.getViewer(), event, language, file);
            case "emargement.ods" -> sheet.writeSheet(signedIn.getViewer(), event, language, file);
            default -> sheet.writeTable(signedIn.getViewer(), event, language, file);
        }
        return name.endsWith("pdf") ? Form.PDF.mediaType() : name.endsWith("ods") ? Roll.SHEET_TYPE : "text/csv; charset=UTF-8";
    }
}
