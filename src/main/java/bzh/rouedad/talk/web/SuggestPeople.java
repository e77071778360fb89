package bzh.rouedad.talk.web;

import bzh.rouedad.people.Circles;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Proposals;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.talk.TalkPolicy;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code GET /mentions/{space}/{page}?q=}, or {@code /mentions/{space}}: the people whom somebody who talks there may mention, as JSON objects with
 * their name; at most {@value #MOST}. 404 for whoever may not talk there.
 */
@WebServlet("/mentions/*")
public class SuggestPeople extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int MOST = 8;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Pages pages;
    @Inject
    transient Spaces spaces;
    @Inject
    transient Circles circles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = signedIn.getViewer();
        String[] parts = String.valueOf(request.getPathInfo()).split("/");
        Optional<Space> space = parts.length == 3 ? pages.find(viewer, parts[1], parts[2]).map(Page::getSpace)
                : parts.length == 2 ? spaces.find(viewer, parts[1]) : Optional.empty();
        boolean talks = space.filter(found -> TalkPolicy.mayTalk(viewer, found)).isPresent();
        String typed = Proposals.typed(request);
        JsonArrayBuilder found = Json.createArrayBuilder();
        if (talks && Proposals.isName(typed)) {
            circles.named(viewer, space.get().getCircle(), typed, MOST)
                    .forEach(name -> found.add(Json.createObjectBuilder().add("name", name)));
        }
        Proposals.send(response, talks, found);
    }
}
