package bzh.rouedad.api;

import bzh.rouedad.exchange.Import;
import bzh.rouedad.exchange.Imports;
import bzh.rouedad.exchange.ReportLine;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Speaking;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;

/** How imports went. */
@Path("v1/imports")
@Produces("application/json")
public class ImportReports {
    @Inject
    SignedIn signedIn;
    @Inject
    Imports imports;
    @Inject
    Speaking speaking;

    /** The state of an import: files taken, refused, and those that came in with something to look at. */
    @GET
    @Path("{id: [0-9]{1,18}}")
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
