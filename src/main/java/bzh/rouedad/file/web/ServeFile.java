package bzh.rouedad.file.web;

import bzh.rouedad.file.FileStore;
import bzh.rouedad.file.FileVariant;
import bzh.rouedad.file.FileVersion;
import bzh.rouedad.file.PictureKind;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /fichiers/{id}/{name}}: pictures are shown, everything else is offered for saving. {@code ?version=} asks for an
 * older version by its number, {@code ?l=} for a picture of that width in pixels; where no such form was made, the picture
 * comes as it is.
 */
@WebServlet("/fichiers/*")
public class ServeFile extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Pattern ADDRESS = Pattern.compile("/([0-9]{1,18})/.*");

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient StoredFiles files;
    @Inject
    transient FileStore store;

    /** The bytes that are asked for. */
    private record Found(String name, String mediaType, String hash, long size) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        Optional<Found> found = address.matches()
                ? files.find(signedIn.getViewer(), Long.parseLong(address.group(1))).flatMap(file -> asked(request, file))
                : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            serve(found.get(), request, response);
        }
    }

    private Optional<Found> asked(HttpServletRequest request, StoredFile file) {
        Integer number = number(request.getParameter("version"));
        Integer width = number(request.getParameter("l"));
        if (number == null && width == null) {
            return Optional.of(new Found(file.getName(), file.getMediaType(), file.getSha256(), file.getSize()));
        }
        Viewer viewer = signedIn.getViewer();
        return files.version(viewer, file, number == null ? file.getNumber() : number).map(version -> form(file, version, width));
    }

    private static Found form(StoredFile file, FileVersion version, Integer width) {
        Optional<FileVariant> smaller = Optional.ofNullable(width).flatMap(version::variant);
        return new Found(file.getName(), version.getMediaType(), smaller.map(FileVariant::getSha256).orElse(version.getSha256()),
                smaller.map(FileVariant::getSize).orElse(version.getSize()));
    }

    private static Integer number(String typed) {
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.valueOf(typed) : null;
    }

    private void serve(Found found, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = "\"" + found.hash() + "\"";
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean shown = PictureKind.SHOWN.contains(found.mediaType());
        response.setContentType(shown ? found.mediaType() : "application/octet-stream");
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''"
                + URLEncoder.encode(found.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.setContentLengthLong(found.size());
        Files.copy(store.path(found.hash()), response.getOutputStream());
    }
}
