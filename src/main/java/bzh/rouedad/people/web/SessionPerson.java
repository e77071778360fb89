package bzh.rouedad.people.web;

import bzh.rouedad.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What a session knows: the id of the person signed in, and the seal of the password it was begun with. */
final class SessionPerson {
    private static final String PERSON = "person";
    private static final String SEAL = "seal";

    private SessionPerson() {
    }

    static Optional<Long> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Long) session.getAttribute(PERSON));
    }

    /** Signs the person in under a fresh session id. */
    static void begin(HttpServletRequest request, Person person) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(PERSON, person.getId());
        session.setAttribute(SEAL, person.seal());
    }

    /** Whether the session of the request was begun under the password that the person has now. */
    static boolean isSealedBy(Person person, HttpServletRequest request) {
        return person.seal().equals(request.getSession(false).getAttribute(SEAL));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
