package bzh.rouedad.api;

import bzh.rouedad.exchange.Import;
import bzh.rouedad.exchange.Importing;
import bzh.rouedad.exchange.Imports;
import bzh.rouedad.exchange.ReportLine;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

/** Archives of Markdown files: handed in, then asked after. */
@Path("v1")
@Produces("application/json")
public class ImportsResource {
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Importing importing;
    @Inject
    Imports imports;
    @Inject
    Speaking speaking;

    @POST
    @Path("spaces/{space}/imports")
    @Consumes("application/zip")
    public Response take(@PathParam("space") String slug, InputStream archive) {
        Space space = spaces.find(signedIn.getViewer(), slug).orElseThrow(Absent::new);
        Import made = importing.take(signedIn.getViewer(), space, null, archive);
        return Response.accepted(new Shape().with("id", made.getId()).builder().build())
                .location(URI.create("/api/v1/imports/" + made.getId())).build();
    }

    /** The state of an import: files taken, refused, and those that came in with something to look at. */
    @GET
    @Path("imports/{id: [0-9]{1,18}}")
    public JsonObject get(@PathParam("id") long id) {
        Import found = imports.find(signedIn.getViewer(), id).orElseThrow(Absent::new);
        List<ReportLine> lines = imports.lines(signedIn.getViewer(), found);
        JsonArrayBuilder pages = Json.createArrayBuilder();
        lines.stream().filter(line -> line.getOutcome() == ReportLine.Outcome.PAGE).forEach(line -> pages.add(new Shape()
                .with("path", line.getPath()).with("slug", line.getSlug()).with("url", found.getSpace().getUrl() + "/" + line.getSlug())
                .builder()));
        return new Shape().with("id", found.getId()).with("state", found.getState()).with("done", found.getDone())
                .with("total", found.getTotal()).builder()
                .add("refused", reasons(lines, ReportLine.Outcome.REFUSED)).add("pages", pages)
                .add("repaired", reasons(lines, ReportLine.Outcome.REPAIRED))
                .add("remarks", reasons(lines, ReportLine.Outcome.REMARK)).build();
    }

    private JsonArrayBuilder reasons(List<ReportLine> lines, ReportLine.Outcome outcome) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        lines.stream().filter(line -> line.getOutcome() == outcome).forEach(line -> array.add(new Shape()
                .with("path", line.getPath()).with("reason", line.sentence(speaking.getLanguage())).builder()));
        return array;
    }
}
