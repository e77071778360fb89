package bzh.rouedad.screen;

import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** What the lists that propose something while somebody types have in common: the question in, JSON objects out. */
public final class Proposals {
    private static final int LONGEST_QUESTION = 100;

    private Proposals() {
    }

    /** What was typed so far; nothing when nothing was. */
    public static String typed(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("q"), "");
    }

    /** Whether something this long can be the beginning of a name, 100 characters at most. */
    public static boolean isName(String typed) {
        return typed.length() <= LONGEST_QUESTION;
    }

    /** Answers with what was found, or with 404 where there is nothing to be asked. */
    public static void send(HttpServletResponse response, boolean there, JsonArrayBuilder found) throws IOException {
        response.setStatus(there ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("application/json; charset=UTF-8");
        response.getWriter().write(found.build().toString());
    }
}
