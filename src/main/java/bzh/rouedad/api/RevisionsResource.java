package bzh.rouedad.api;

import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.RevisionLine;
import bzh.rouedad.wiki.Revisions;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The history of a page, newest first, without the texts. */
@Path("v1/spaces/{space}/pages/{page}/revisions")
@Produces("application/json")
public class RevisionsResource {
    @Inject
    SignedIn signedIn;
    @Inject
    Pages pages;
    @Inject
    Revisions revisions;
    @Inject
    Persons persons;

    @GET
    public JsonObject list(@PathParam("space") String space, @PathParam("page") String slug, @BeanParam Part part) {
        Viewer viewer = signedIn.getViewer();
        Page page = pages.find(viewer, space, slug).orElseThrow(Absent::new);
        List<RevisionLine> lines = revisions.of(viewer, page, part.offset(), part.limit());
        Map<Long, String> names = persons.names(lines.stream().map(RevisionLine::personId).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return Part.list(pages.countRevisions(viewer, page), lines, line -> form(line, names));
    }

    private static JsonObjectBuilder form(RevisionLine line, Map<Long, String> names) {
        return new Shape().with("revision", line.id()).with("number", line.number()).with("title", line.title()).with("at", line.at())
                .with("author", line.personId() == null ? null : names.get(line.personId())).with("note", line.note())
                .with("minor", line.minor()).builder();
    }
}
