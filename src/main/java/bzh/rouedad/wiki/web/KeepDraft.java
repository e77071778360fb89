package bzh.rouedad.wiki.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.wiki.Draft;
import bzh.rouedad.wiki.DraftStep;
import bzh.rouedad.wiki.DraftText;
import bzh.rouedad.wiki.Drafting;
import bzh.rouedad.wiki.Drafts;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * {@code POST /brouillon/{space}}: what the script of the editor sends while somebody types. It answers where the draft
 * stands and who else writes there; 401 for whoever is not signed in, or signed in as somebody other than the one whose
 * form it is; 404 where there is no such space for them; 413 for more than a draft holds.
 */
@WebServlet("/brouillon/*")
public class KeepDraft extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int LARGEST = 8 << 20;
    private static final Duration LATELY = Duration.ofMinutes(5);

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Spaces spaces;
    @Inject
    transient Drafting drafting;
    @Inject
    transient Drafts drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = signedIn.getViewer();
        byte[] sent = request.getInputStream().readNBytes(LARGEST + 1);
        String slug = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        Optional<Space> space = spaces.find(viewer, slug);
        if (sent.length > LARGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(sent))) {
            JsonObject message = reader.readObject();
            if (!viewer.isSignedIn() || viewer.personId() != number(message, "person").orElse(-1L)) {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            } else if (space.isEmpty()) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            } else {
                answer(response, keep(viewer, space.get(), message));
            }
        } catch (JsonException | ClassCastException | ArithmeticException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (InvalidInput e) {
            response.setStatus("markdown".equals(e.field()) ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                    : HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private JsonObject keep(Viewer viewer, Space space, JsonObject message) {
        String page = text(message, "page");
        DraftStep step = new DraftStep(text(message, "draft"), text(message, "writer"),
                number(message, "step").orElse(0L), text(message, "seen"));
        Optional<Draft> kept = drafting.keep(viewer, space, page, step, new DraftText(text(message, "title"),
                text(message, "markdown"), text(message, "tags"), text(message, "note"), number(message, "base").orElse(null),
                message.getBoolean("minor", false), text(message, "language")));
        JsonObjectBuilder answer = Json.createObjectBuilder().add("over", kept.isEmpty());
        kept.ifPresent(draft -> answer.add("draft", draft.getForm()).add("seen", draft.stamp()));
        return answer.add("others", Json.createArrayBuilder(
                drafts.writingToo(viewer, space, page, LATELY, Clock.systemUTC().instant()))).build();
    }

    private static void answer(HttpServletResponse response, JsonObject answer) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(answer.toString());
    }

    private static String text(JsonObject message, String field) {
        return message.get(field) instanceof JsonString text ? text.getString() : null;
    }

    private static Optional<Long> number(JsonObject message, String field) {
        return message.get(field) instanceof JsonNumber number ? Optional.of(number.longValueExact()) : Optional.empty();
    }
}
