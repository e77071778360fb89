package bzh.rouedad.panorama.web;

import bzh.rouedad.language.Messages;
import bzh.rouedad.panorama.Matrix;
import bzh.rouedad.panorama.Panorama;
import bzh.rouedad.panorama.Question;
import bzh.rouedad.panorama.Spot;
import bzh.rouedad.panorama.ThemeUse;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.table.Cells;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code GET /carte/blancs.csv}: territories and themes as a table for spreadsheets, with the number of organisations that do or
 * use something; a blank cell is what nobody does yet. It takes the parameters of the screen and holds all themes.
 */
@WebServlet("/carte/blancs.csv")
public class BlanksTable extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Speaking speaking;
    @Inject
    transient Panorama panorama;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"blancs.csv\"");
        Matrix matrix = panorama.matrix(signedIn.getViewer(), Question.of(request::getParameter));
        List<String> heading = new ArrayList<>(List.of("code", Messages.say(speaking.getLanguage(), "panorama.territory")));
        matrix.themes().stream().map(ThemeUse::theme).forEach(heading::add);
        Writer out = response.getWriter();
        out.append(Cells.MARK).append(Cells.row(heading));
        for (Spot spot : matrix.spots()) {
            List<Object> cells = new ArrayList<>(List.of(spot.code(), spot.name()));
            matrix.themes().forEach(theme -> cells.add(matrix.cell(spot, theme.theme()).isNone() ? ""
                    : matrix.cell(spot, theme.theme()).organisations()));
            out.append(Cells.row(cells));
        }
    }
}
