package bzh.rouedad.site.web;

import bzh.rouedad.people.SignedIn;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Spares strangers the second reading: what they are sent gets an ETag made of its bytes, and 304 while it stays the
 * same. What a signed-in person sees, what answers a form and what a key opens is never kept by anything.
 */
@WebFilter(filterName = "unchanged")
public class Unchanged extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Inject
    transient SignedIn signedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (request.getMethod().equals("HEAD") || path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/fichiers/")) {
            chain.doFilter(request, response);
            return;
        }
        if (!request.getMethod().equals("GET") || signedIn.getViewer().isSignedIn() || request.getSession(false) != null
                || path.startsWith("/invitation/") || path.startsWith("/inscription/") || path.startsWith("/veille/") && !path.endsWith(".atom")) {
            response.setHeader("Cache-Control", "private, no-store");
            chain.doFilter(request, response);
            return;
        }
        KeptResponse kept = new KeptResponse(response);
        chain.doFilter(request, kept);
        if (kept.isSettled()) {
            return;
        }
        byte[] body = kept.bytes();
        if (kept.getStatus() == HttpServletResponse.SC_OK) {
            String tag = tag(body);
            // What a key opens, its owner's programs may keep, and nobody on the way to them.
            response.setHeader("Cache-Control", path.startsWith("/veille/") ? "private, no-cache" : "no-cache");
            response.setHeader("Vary", "Accept-Language, Cookie, Authorization, Accept");
            response.setHeader("ETag", tag);
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String tag(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
