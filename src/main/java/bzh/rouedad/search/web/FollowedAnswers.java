package bzh.rouedad.search.web;

import bzh.rouedad.search.Counting;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Notices that an answer of the search was opened, by the page the browser says it comes from: our own pages alone are told
 * it. No address is followed, no script runs, and only the question is counted.
 */
@WebFilter(filterName = "followed")
public class FollowedAnswers extends HttpFilter {
    private static final long serialVersionUID = 1;
    /** Addresses of things that are found. */
    private static final Pattern THING = Pattern.compile("/espaces/[^/]+(?:/[^/]+)?|/guides/[^/]+|/pratiques/[^/]+|/agenda/[^/]+|/fichiers-de/[^/]+/[^/]+");

    @Inject
    transient Counting counting;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        String from = request.getHeader("Referer");
        if (from != null && isOpened(request, response)) {
            question(from, request.getHeader("Host")).ifPresent(counting::followed);
        }
    }

    /** Whether somebody has a thing before them now: not a picture of it, and not in case they might want it. */
    private static boolean isOpened(HttpServletRequest request, HttpServletResponse response) {
        String destination = request.getHeader("Sec-Fetch-Dest");
        return request.getMethod().equals("GET") && THING.matcher(request.getRequestURI()).matches()
                && (destination == null || destination.equals("document")) && request.getHeader("Sec-Purpose") == null
                && (response.getStatus() == HttpServletResponse.SC_OK || response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED);
    }

    /** The question that stands in the address of our search page; nothing when it is another page, or another site's. */
    private Optional<String> question(String from, String host) {
        try {
            URI page = URI.create(from);
            boolean ours = page.getAuthority() != null
                    && (page.getAuthority().equals(host) || page.getAuthority().equals(URI.create(site).getAuthority()));
            return !ours || !"/recherche".equals(page.getPath()) || page.getRawQuery() == null ? Optional.empty()
                    : Stream.of(page.getRawQuery().split("&")).filter(part -> part.startsWith("q=")).findFirst()
                            .map(part -> URLDecoder.decode(part.substring(2), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // Whatever may be sent as an address.
            return Optional.empty();
        }
    }
}
