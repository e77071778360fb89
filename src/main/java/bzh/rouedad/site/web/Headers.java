package bzh.rouedad.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Headers that keep browsers from being talked into things, and the refusal of requests that another site made a browser
 * send: whatever changes something must be a POST from our own pages, or carry a token of the API.
 */
@WebFilter(filterName = "headers")
public class Headers extends HttpFilter {
    /** No script but our own files; pictures from anywhere, since guides show them. */
    static final String POLICY = "default-src 'self'; img-src 'self' https: data:; style-src 'self'; script-src 'self'; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    /** Cards are made to stand in pages of other sites; nothing can be done in them. */
    static final String CARD_POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors *";
    private static final long serialVersionUID = 1;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        boolean card = Card.isAt(request);
        response.setHeader("Content-Security-Policy", card ? CARD_POLICY : POLICY);
        if (!card) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        if (site.startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        boolean harmless = HARMLESS.contains(request.getMethod());
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request, response);
        } else if (request.getMethod().equals("TRACE") || !harmless && isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (harmless && isForm(request) || isUnreadable(request.getQueryString())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, card ? new Card(response) : response);
        }
    }

    /**
     * Whether the address carries what Faces takes for a form that was sent. Faces does not ask for POST: without this,
     * a link would be enough to have its reader press any of our buttons.
     */
    private static boolean isForm(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream().anyMatch(name -> name.endsWith("jakarta.faces.ViewState"));
    }

    /** PostgreSQL takes no U+0000; in the path the server refuses it itself. */
    private static boolean isUnreadable(String query) {
        return query != null && query.contains("%00");
    }

    /** Browsers tell where a request comes from; what tells nothing is no browser, and has no cookie worth stealing. */
    private boolean isForeign(HttpServletRequest request) {
        String fetchSite = request.getHeader("Sec-Fetch-Site");
        if (fetchSite != null) {
            return !fetchSite.equals("same-origin") && !fetchSite.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin, request);
    }

    private boolean isOurs(String origin, HttpServletRequest request) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && (authority.equals(URI.create(site).getAuthority())
                    || authority.equals(request.getHeader("Host")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
