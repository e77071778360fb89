package bzh.rouedad.wiki.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Proposals;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.wiki.LinkText;
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
 * {@code GET /suggestions/{space}?q=}: pages that a writer of the space may mean, as JSON objects with title, slug,
 * name of the space, address and the words that link to it; at most {@value #MOST}.
 */
@WebServlet("/suggestions/*")
public class SuggestPages extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int MOST = 8;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Spaces spaces;
    @Inject
    transient Pages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = signedIn.getViewer();
        Optional<Space> space = spaces.find(viewer, SpaceAddress.of(request));
        String typed = Proposals.typed(request);
        JsonArrayBuilder found = Json.createArrayBuilder();
        if (space.isPresent() && Proposals.isName(typed)) {
            for (Page page : pages.suggest(viewer, space.get(), typed, MOST)) {
                found.add(Json.createObjectBuilder().add("title", page.getTitle()).add("slug", page.getSlug())
                        .add("space", page.getSpace().getName()).add("url", page.getUrl())
                        .add("link", LinkText.to(page, space.get())));
            }
        }
        Proposals.send(response, space.isPresent(), found);
    }
}
