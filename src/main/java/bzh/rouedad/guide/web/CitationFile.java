package bzh.rouedad.guide.web;

import bzh.rouedad.guide.Citation;
import bzh.rouedad.guide.Edition;
import bzh.rouedad.guide.Editions;
import bzh.rouedad.people.SignedIn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code GET /citations/{guide}/{number}.bib}: an edition as an entry for BibTeX, in UTF-8. */
@WebServlet("/citations/*")
public class CitationFile extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Pattern ADDRESS = Pattern.compile("/([^/]+)/([0-9]+)\\.bib");

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Editions editions;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        Optional<Edition> edition = address.matches()
                ? EditionAsked.find(editions, signedIn.getViewer(), address.group(1), address.group(2)) : Optional.empty();
        if (edition.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/x-bibtex; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"citation-" + edition.get().getId() + ".bib\"");
        response.getOutputStream().write(Citation.of(edition.get(), site).bibtex().getBytes(StandardCharsets.UTF_8));
    }
}
