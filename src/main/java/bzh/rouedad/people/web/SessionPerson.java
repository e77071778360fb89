package bzh.rouedad.people.web;

import bzh.rouedad.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What a session knows: the id of the person signed in, and nothing else. */
final class SessionPerson {
    private static final String PERSON = "person";

    private SessionPerson() {
    }

    static Optional<Long> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Long) session.getAttribute(PERSON));
    }

    /** Signs the person in under a fresh session id. */
    static void begin(HttpServletRequest request, Person person) {
        end(request);
        request.getSession(true).setAttribute(PERSON, person.getId());
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
