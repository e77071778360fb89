package bzh.rouedad.people.web;

import bzh.rouedad.people.AccessTokens;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Speaking;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Finds out who looks: the holder of the bearer token on the API, else the person in the session. A token that is wrong
 * is refused rather than taken for nobody's. No session is ever made here.
 */
@WebFilter(filterName = "viewer")
public class ViewerFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String BEARER = "Bearer ";
    /** What stands in pages of other sites shows what everybody sees, whoever looks at it there. */
    private static final String CARDS = "/vignette/";

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Speaking speaking;
    @Inject
    transient Persons persons;
    @Inject
    transient Circles circles;
    @Inject
    transient AccessTokens tokens;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean api = request.getRequestURI().startsWith("/api/");
        String authorization = request.getHeader("Authorization");
        if (api && authorization != null) {
            Optional<Person> holder = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? tokens.holder(authorization.substring(BEARER.length()).strip()) : Optional.empty();
            holder.ifPresentOrElse(this::greet, () -> request.setAttribute("rouedad.badToken", true));
        } else if (!api && !request.getRequestURI().startsWith(CARDS)) {
            SessionPerson.of(request).flatMap(persons::find)
                    .filter(person -> !person.isDisabled() && SessionPerson.isSealedBy(person, request))
                    .ifPresent(this::greet);
        }
        chain.doFilter(request, response);
    }

    private void greet(Person person) {
        signedIn.set(circles.viewer(person));
        speaking.choose(person.getLocale());
    }
}
