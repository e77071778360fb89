package bzh.rouedad.people.web;

import bzh.rouedad.people.Accounts;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.TooManyAttempts;
import bzh.rouedad.screen.Origin;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code POST /session} with {@code email} and {@code password}: signing in again without leaving what one is writing.
 * It answers 200, 403 when they do not fit or belong to somebody other than {@code person}, 429 after too many attempts.
 */
@WebServlet("/session")
public class SignInAgain extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int TOO_MANY = 429;

    @Inject
    transient Accounts accounts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<Person> person = accounts.signIn(request.getParameter("email"), request.getParameter("password"),
                    Origin.of(request)).filter(known -> known.getId().toString().equals(request.getParameter("person")));
            person.ifPresent(known -> SessionPerson.begin(request, known));
            response.setStatus(person.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_FORBIDDEN);
        } catch (TooManyAttempts e) {
            response.setStatus(TOO_MANY);
        }
    }
}
