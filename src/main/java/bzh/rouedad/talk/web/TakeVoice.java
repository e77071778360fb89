package bzh.rouedad.talk.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.TooManyAttempts;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Origin;
import bzh.rouedad.talk.Voices;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code POST /avis/{space}/{page}}: a reader says that the page helped. A plain form, so that pages are the same bytes for
 * every reader, without session and cookie.
 */
@WebServlet("/avis/*")
public class TakeVoice extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Pages pages;
    @Inject
    transient Voices voices;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = signedIn.getViewer();
        String[] parts = String.valueOf(request.getPathInfo()).split("/");
        Optional<Page> page = parts.length == 3 ? pages.find(viewer, parts[1], parts[2]) : Optional.empty();
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page.get().getUrl() + "?avis=" + (isTaken(viewer, page.get(), request) ? "merci" : "trop") + "#voix");
    }

    private boolean isTaken(Viewer viewer, Page page, HttpServletRequest request) {
        try {
            voices.say(viewer, page, true, null, Origin.of(request));
            return true;
        } catch (TooManyAttempts e) {
            return false;
        }
    }
}
