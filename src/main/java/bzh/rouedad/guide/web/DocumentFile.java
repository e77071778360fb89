package bzh.rouedad.guide.web;

import bzh.rouedad.binding.Form;
import bzh.rouedad.file.FileStore;
import bzh.rouedad.guide.Documents;
import bzh.rouedad.guide.Edition;
import bzh.rouedad.guide.EditionDocument;
import bzh.rouedad.guide.Editions;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code GET /telecharger/{guide}/{number}.pdf}, {@code .odt}, {@code .epub}, {@code .html}: an edition as a file, for all who
 * see it. One that is not made yet is answered with a sentence and 503, one that cannot be made with 404.
 */
@WebServlet("/telecharger/*")
public class DocumentFile extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Pattern ADDRESS = Pattern.compile("/([^/]+)/([0-9]+)\\.([a-z]{3,4})");
    private static final int MAKING_SECONDS = 60;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Editions editions;
    @Inject
    transient Documents documents;
    @Inject
    transient FileStore store;
    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        Optional<Form> form = address.matches()
                ? Stream.of(Form.values()).filter(each -> each.ending().equals(address.group(3))).findFirst() : Optional.empty();
        Viewer viewer = signedIn.getViewer();
        Optional<Edition> edition = form.isEmpty() ? Optional.empty()
                : EditionAsked.find(editions, viewer, address.group(1), address.group(2));
        if (edition.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        EditionDocument document = documents.of(viewer, edition.get()).stream()
                .filter(each -> each.getForm() == form.get()).findFirst().orElse(null);
        if (document != null && document.isMade()) {
            serve(edition.get(), document, request, response);
        } else {
            tell(document != null && document.getProblem() != null, response);
        }
    }

    private void tell(boolean failed, HttpServletResponse response) throws IOException {
        response.setStatus(failed ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        if (!failed) {
            response.setIntHeader("Retry-After", MAKING_SECONDS);
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain; charset=UTF-8");
        String sentence = words.say(failed ? "guide.document.failed.file" : "guide.document.waiting.file") + "\n";
        response.getOutputStream().write(sentence.getBytes(StandardCharsets.UTF_8));
    }

    private void serve(Edition edition, EditionDocument document, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + document.getSha256() + "\"";
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(document.getForm().mediaType());
        // Slugs hold nothing that a header could trip over.
        response.setHeader("Content-Disposition", "attachment; filename=\"" + edition.getGuide().getSlug() + "-"
                + edition.getNumber() + "." + document.getForm().ending() + "\"");
        response.setContentLengthLong(document.getSize());
        Files.copy(store.path(document.getSha256()), response.getOutputStream());
    }
}
