package bzh.rouedad.site.web;

import bzh.rouedad.site.Opening;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /health/ready}: 200 once everything is open. It tells nothing else. */
@WebServlet("/health/ready")
public class Ready extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient Opening opening;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean open = opening.isOpen();
        response.setStatus(open ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(open ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }
}
