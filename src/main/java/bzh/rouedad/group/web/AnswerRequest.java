package bzh.rouedad.group.web;

import bzh.rouedad.group.Entering;
import bzh.rouedad.group.GroupPolicy;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code POST /repondre/{space}/{request}}: lets somebody in who asked ({@code reponse=oui}), or not. A plain form that names whom it is
 * about: a button in a list must not depend on what stands in that line a moment later.
 */
@WebServlet("/repondre/*")
public class AnswerRequest extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Spaces spaces;
    @Inject
    transient Entering entering;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = signedIn.getViewer();
        String[] parts = String.valueOf(request.getPathInfo()).split("/");
        Optional<Space> space = parts.length == 3 && parts[2].matches("[0-9]{1,18}") ? spaces.find(viewer, parts[1]) : Optional.empty();
        if (space.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!GroupPolicy.mayLead(viewer, space.get())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        entering.answer(viewer, space.get(), Long.parseLong(parts[2]), "oui".equals(request.getParameter("reponse")));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/groupes/" + space.get().getSlug() + "/demandes");
    }
}
