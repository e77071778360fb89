package bzh.rouedad.wiki.web;

import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Proposals;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code GET /images-de/{space}?q=}: pictures of the space that a writer may mean, as JSON objects with name, description
 * (empty when it has none) and address, the latest first; at most {@value #MOST}.
 */
@WebServlet("/images-de/*")
public class SuggestPictures extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int MOST = 8;

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Spaces spaces;
    @Inject
    transient StoredFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = signedIn.getViewer();
        Optional<Space> space = spaces.find(viewer, SpaceAddress.of(request));
        String typed = Proposals.typed(request);
        JsonArrayBuilder found = Json.createArrayBuilder();
        if (space.isPresent() && Proposals.isName(typed)) {
            for (StoredFile picture : files.pictures(viewer, space.get(), typed, MOST)) {
                found.add(Json.createObjectBuilder().add("name", picture.getName()).add("url", picture.url())
                        .add("description", Objects.requireNonNullElse(picture.getDescription(), "")));
            }
        }
        Proposals.send(response, space.isPresent(), found);
    }
}
