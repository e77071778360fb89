package bzh.rouedad.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** The answer that is a card for pages of other sites: what {@link Headers} said of who may frame it stays as it is. */
final class Card extends HttpServletResponseWrapper {
    private static final String POLICY = "Content-Security-Policy";

    Card(HttpServletResponse response) {
        super(response);
    }

    /** Whether the address is that of a card. */
    static boolean isAt(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/vignette/");
    }

    @Override
    public void setHeader(String name, String value) {
        if (!POLICY.equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!POLICY.equalsIgnoreCase(name)) {
            super.addHeader(name, value);
        }
    }
}
