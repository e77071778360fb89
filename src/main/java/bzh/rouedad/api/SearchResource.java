package bzh.rouedad.api;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.search.Filter;
import bzh.rouedad.search.Hit;
import bzh.rouedad.search.Hits;
import bzh.rouedad.search.Search;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** Search, for what the caller may see; without a token, for what everybody may see. */
@Path("v1/search")
@Produces("application/json")
public class SearchResource {
    @Inject
    SignedIn signedIn;
    @Inject
    Search search;

    @GET
    public JsonObject find(@QueryParam("q") String question, @QueryParam("kind") String kind, @QueryParam("space") String space,
            @BeanParam Part part) {
        Hits found = search.find(signedIn.getViewer(), question, new Filter(given(kind), given(space)), part.offset(), part.limit());
        JsonArrayBuilder hits = Json.createArrayBuilder();
        found.list().forEach(hit -> hits.add(form(hit)));
        return Json.createObjectBuilder().add("total", found.total()).add("hits", hits).build();
    }

    private static String given(String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter;
    }

    private static JsonObject form(Hit hit) {
        return Json.createObjectBuilder().add("kind", hit.entry().ref().kind()).add("title", hit.entry().title())
                .add("url", hit.entry().url()).add("space", hit.entry().placeSlug()).add("snippet", hit.snippet())
                .add("score", hit.score()).build();
    }
}
