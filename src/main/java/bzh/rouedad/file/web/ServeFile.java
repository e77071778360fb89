package bzh.rouedad.file.web;

import bzh.rouedad.file.FileStore;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.people.SignedIn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /fichiers/{id}/{name}}: pictures are shown, everything else is offered for saving. */
@WebServlet("/fichiers/*")
public class ServeFile extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Pattern ADDRESS = Pattern.compile("/([0-9]{1,18})/.*");
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient StoredFiles files;
    @Inject
    transient FileStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        Optional<StoredFile> found = address.matches()
                ? files.find(signedIn.getViewer(), Long.parseLong(address.group(1))) : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StoredFile file = found.get();
        String tag = "\"" + file.getSha256() + "\"";
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean shown = SHOWN.contains(file.getMediaType());
        response.setContentType(shown ? file.getMediaType() : "application/octet-stream");
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''"
                + URLEncoder.encode(file.getName(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.setContentLengthLong(file.getSize());
        Files.copy(store.path(file.getSha256()), response.getOutputStream());
    }
}
