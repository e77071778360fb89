package bzh.rouedad.practice.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.practice.PracticeFilter;
import bzh.rouedad.practice.Tables;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code GET /pratiques.csv}: the practices of the shelf with the same parameters, as a table for spreadsheets. */
@WebServlet("/pratiques.csv")
public class PracticesTable extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Tables tables;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"pratiques.csv\"");
        tables.write(signedIn.getViewer(), PracticeFilter.of(request::getParameter), response.getWriter());
    }
}
