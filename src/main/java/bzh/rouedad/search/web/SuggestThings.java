package bzh.rouedad.search.web;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.language.Messages;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Proposals;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.screen.Words;
import bzh.rouedad.search.CommonQuestions;
import bzh.rouedad.search.Search;
import bzh.rouedad.search.Suggestions;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * {@code GET /propositions?q=}: what the reader may look for, by its title, as JSON objects with title, address and kind and
 * place in words; at most {@value #MOST}. Behind them, in the same form, what was often asked before; at most
 * {@value #MOST_QUESTIONS}.
 */
@WebServlet("/propositions")
public class SuggestThings extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int MOST = 8;
    private static final int MOST_QUESTIONS = 3;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Speaking speaking;
    @Inject
    transient Suggestions suggestions;
    @Inject
    transient CommonQuestions common;
    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = Proposals.typed(request);
        boolean isQuestion = typed.length() <= Search.LONGEST;
        List<Entry> found = isQuestion ? suggestions.of(signedIn.getViewer(), typed, MOST) : List.of();
        List<String> asked = isQuestion ? common.of(signedIn.getViewer(), typed, MOST_QUESTIONS) : List.of();
        JsonArrayBuilder things = Json.createArrayBuilder();
        found.forEach(entry -> things.add(Json.createObjectBuilder().add("title", entry.title()).add("url", entry.url())
                .add("about", Messages.say(speaking.getLanguage(), "search.hit." + entry.ref().kind()) + " · " + entry.placeName())));
        asked.forEach(question -> things.add(Json.createObjectBuilder().add("title", question)
                .add("url", "/recherche?q=" + words.encoded(question))
                .add("about", Messages.say(speaking.getLanguage(), "search.common"))));
        response.setHeader("Cache-Control", "private, no-store");
        Proposals.send(response, true, things);
    }
}
