package bzh.rouedad.wiki.web;

import bzh.rouedad.database.Doubles;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Revision;
import bzh.rouedad.wiki.Visits;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * {@code POST /vu/{space}/{page}} with {@code revision}: the script of a page tells which revision a signed-in person has
 * before them. It answers 204, 401 for a stranger, 404 where there is no such page or revision for them.
 */
@WebServlet("/vu/*")
public class NoteVisit extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Pages pages;
    @Inject
    transient Visits visits;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Viewer viewer = signedIn.getViewer();
        String[] parts = String.valueOf(request.getPathInfo()).split("/");
        Optional<Page> page = parts.length == 3 ? pages.find(viewer, parts[1], parts[2]) : Optional.empty();
        Optional<Revision> revision = page.flatMap(found -> RevisionAsked.find(pages, viewer, found, request.getParameter("revision")));
        if (!viewer.isSignedIn()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (revision.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            note(viewer, page.get(), revision.get());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    private void note(Viewer viewer, Page page, Revision revision) {
        try {
            visits.note(viewer, page, revision);
        } catch (RuntimeException e) {
            // Another window of the same person was faster on another node: the visit is noted.
            if (!Doubles.isDouble(e)) {
                throw e;
            }
        }
    }
}
