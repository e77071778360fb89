package bzh.rouedad.api;

import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.search.Facet;
import bzh.rouedad.search.Filter;
import bzh.rouedad.watch.Kept;
import bzh.rouedad.watch.Rhythm;
import bzh.rouedad.watch.SavedSearch;
import bzh.rouedad.watch.SavedSearches;
import bzh.rouedad.watch.Watching;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The caller's saved searches. */
@Path("v1/watches")
@Produces("application/json")
public class WatchesResource {
    @Inject
    SignedIn signedIn;
    @Inject
    SavedSearches searches;
    @Inject
    Watching watching;

    @GET
    public JsonObject list(@BeanParam Part part) {
        List<SavedSearch> all = searches.of(signedIn.getViewer());
        return Part.list(all.size(), all.stream().skip(part.offset()).limit(part.limit()).toList(), WatchesResource::form);
    }

    @POST
    public Response keep(InputStream stream) throws IOException {
        Viewer viewer = signedIn.getViewer();
        viewer.require(viewer.isSignedIn());
        Body body = Body.read(stream);
        Filter filter = Filter.of(name -> body.text(field(name)));
        Kept kept = watching.keep(viewer, body.text("question"), filter, body.choice("rhythm", Rhythm.class, Rhythm.DAILY));
        return Response.status(201).entity(form(kept.search()).add("feed", kept.feedAddress()).build()).build();
    }

    @DELETE
    @Path("{id}")
    public Response end(@PathParam("id") String id) {
        Viewer viewer = signedIn.getViewer();
        viewer.require(viewer.isSignedIn());
        try {
            watching.end(viewer, Long.parseLong(id));
        } catch (NumberFormatException | NotAllowed e) {
            throw new Absent();
        }
        return Response.noContent().build();
    }

    private static JsonObjectBuilder form(SavedSearch search) {
        Shape shape = new Shape().with("id", search.getId()).with("question", search.getQuestion()).with("rhythm", search.getRhythm())
                .with("since", search.getMadeAt()).with("url", search.getAddress());
        for (Facet facet : Facet.values()) {
            shape.with(field(facet.parameter()), search.getFilter().values().get(facet));
        }
        return shape.builder();
    }

    /** The space is named as everywhere in the API. */
    private static String field(String parameter) {
        return parameter.equals(Facet.SPACE.parameter()) ? "space" : parameter;
    }
}
