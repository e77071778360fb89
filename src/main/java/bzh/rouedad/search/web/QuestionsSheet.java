package bzh.rouedad.search.web;

import bzh.rouedad.language.Messages;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.search.QuestionLine;
import bzh.rouedad.search.QuestionList;
import bzh.rouedad.search.Questions;
import bzh.rouedad.table.Cells;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * {@code GET /questions.csv?periode=}: the questions of {@link QuestionsPage}, all of them, as a sheet for a spreadsheet;
 * {@value #MOST} lines at most. It answers 403 for whoever is no animator, 401 for a stranger.
 */
@WebServlet("/questions.csv")
public class QuestionsSheet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int MOST = 10_000;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Speaking speaking;
    @Inject
    transient Questions questions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = signedIn.getViewer();
        if (!viewer.isAnimator()) {
            response.setStatus(viewer.isSignedIn() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Span span = Span.of(request.getParameter("periode"));
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"questions-" + span.getParameter() + ".csv\"");
        StringBuilder sheet = new StringBuilder(Cells.MARK).append(heading());
        for (QuestionLine line : questions.list(viewer, QuestionList.ASKED, span.since(), MOST)) {
            sheet.append(row(line.question(), line.asked(), line.unanswered(), line.followed()));
        }
        response.getWriter().write(sheet.toString());
    }

    private String heading() {
        Locale language = speaking.getLanguage();
        return row(Stream.of("question", "asked", "unanswered", "followed")
                .map(column -> Messages.say(language, "search.questions." + column)).toArray());
    }

    static String row(Object... cells) {
        return Cells.row(List.of(cells));
    }
}
