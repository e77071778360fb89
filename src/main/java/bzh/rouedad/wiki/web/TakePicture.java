package bzh.rouedad.wiki.web;

import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.TooManyUploads;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.wiki.PagePolicy;
import bzh.rouedad.wiki.Pictures;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code POST /televerser/{space}?nom=}: the bytes of a picture for pages of the space. Answers {@code {url,name}} with
 * 201, or {@code {error}}, a sentence in the writer's language: 401 signed out, 403 without the right to write, 404 no
 * such space, 413 too large, 415 no picture that is shown, 429 too many within an hour.
 */
@WebServlet("/televerser/*")
public class TakePicture extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int TOO_MANY = 429;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Spaces spaces;
    @Inject
    transient Pictures pictures;
    @Inject
    transient Words words;
    @Inject
    transient Speaking speaking;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = signedIn.getViewer();
        Optional<Space> space = spaces.find(viewer, SpaceAddress.of(request));
        if (!viewer.isSignedIn()) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, words.say("wiki.picture.signed-out"));
        } else if (space.isEmpty()) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, words.say("wiki.picture.nowhere"));
        } else if (!PagePolicy.mayCreate(viewer, space.get())) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, words.say("wiki.picture.forbidden"));
        } else {
            take(viewer, space.get(), request, response);
        }
    }

    private void take(Viewer viewer, Space space, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] content = request.getInputStream().readNBytes(Pictures.MAX_BYTES + 1);
        try {
            StoredFile kept = pictures.keep(viewer, space, request.getParameter("nom"), content);
            answer(response, HttpServletResponse.SC_CREATED,
                    Json.createObjectBuilder().add("url", kept.url()).add("name", kept.getName()));
        } catch (TooManyUploads e) {
            refuse(response, TOO_MANY, e.sentence(speaking.getLanguage()));
        } catch (InvalidInput e) {
            boolean large = content.length > Pictures.MAX_BYTES;
            refuse(response, large ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                    : HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, e.sentence(speaking.getLanguage()));
        } catch (NotAllowed e) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, words.say("wiki.picture.forbidden"));
        }
    }

    private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        answer(response, status, Json.createObjectBuilder().add("error", sentence));
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder said) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json; charset=UTF-8");
        response.getWriter().write(said.build().toString());
    }
}
