package bzh.rouedad.api;

import bzh.rouedad.file.TooManyUploads;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.language.Messages;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.TooManyAttempts;
import bzh.rouedad.people.WeakPassword;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.wiki.EditConflict;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells what went wrong as a problem document (RFC 9457), in the caller's language, and nothing of how it came about. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Inject
    SignedIn signedIn;
    @Inject
    Speaking speaking;

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable problem = cause(thrown);
        if (problem instanceof ChangedMeanwhile) {
            return answer(409, document(409, "api.problem.conflict", say("api.problem.conflict.text")));
        }
        if (problem instanceof TooManyUploads many) {
            return answer(429, document(429, "api.problem.many", many.sentence(language())));
        }
        if (problem instanceof InvalidInput input) {
            return answer(400, document(400, "api.problem.input", input.sentence(language()))
                    .add("errors", Json.createArrayBuilder().add(Json.createObjectBuilder().add("field", input.field())
                            .add("message", input.sentence(language())))));
        }
        if (problem instanceof WeakPassword) {
            return toResponse(new InvalidInput("password", "people.invalid.password"));
        }
        if (problem instanceof EditConflict conflict) {
            return answer(409, ConflictShape.into(document(409, "api.problem.conflict", say("api.problem.conflict.text")), conflict));
        }
        if (problem instanceof OptimisticLockException) {
            return answer(409, document(409, "api.problem.conflict", say("api.problem.conflict.text")));
        }
        if (problem instanceof NotAllowed) {
            return signedIn.getViewer().isSignedIn() ? plain(403, "api.problem.forbidden") : unknown(say("api.problem.unknown.text"));
        }
        if (problem instanceof BadToken) {
            return unknown(say("api.problem.token"));
        }
        if (problem instanceof Absent) {
            return plain(404, "api.problem.absent");
        }
        if (problem instanceof TooManyAttempts) {
            return plain(429, "people.sign-in.too-many");
        }
        if (problem instanceof WebApplicationException known) {
            return status(known.getResponse().getStatus());
        }
        LOG.log(Level.SEVERE, "a request of the API failed", thrown);
        return plain(500, "site.error.broken");
    }

    /** What the transaction or the proxy around an act wrapped up. */
    private static Throwable cause(Throwable thrown) {
        Throwable at = thrown;
        while (at.getCause() != null && !(at instanceof InvalidInput || at instanceof NotAllowed || at instanceof EditConflict
                || at instanceof OptimisticLockException || at instanceof WebApplicationException)) {
            at = at.getCause();
        }
        return at;
    }

    private Response status(int status) {
        return switch (status) {
            case 404 -> plain(404, "api.problem.absent");
            case 405 -> plain(405, "api.problem.method");
            case 406 -> plain(406, "api.problem.form");
            case 415 -> plain(415, "api.problem.media");
            default -> plain(status, status < 500 ? "api.problem.input" : "site.error.broken");
        };
    }

    /** The caller is nobody we know. */
    private Response unknown(String detail) {
        return Response.fromResponse(answer(401, document(401, "api.problem.unknown", detail)))
                .header("WWW-Authenticate", "Bearer").build();
    }

    private Response plain(int status, String title) {
        return answer(status, document(status, title, null));
    }

    private JsonObjectBuilder document(int status, String title, String detail) {
        JsonObjectBuilder document = Json.createObjectBuilder().add("type", "about:blank").add("title", say(title))
                .add("status", status);
        return detail == null ? document : document.add("detail", detail);
    }

    private Response answer(int status, JsonObjectBuilder document) {
        return Response.status(status).type("application/problem+json").header("Content-Language", language().getLanguage())
                .entity(document.build().toString()).build();
    }

    private String say(String key) {
        return Messages.say(language(), key);
    }

    private Locale language() {
        return speaking.getLanguage();
    }
}
