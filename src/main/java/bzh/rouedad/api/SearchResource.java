package bzh.rouedad.api;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.search.Facet;
import bzh.rouedad.search.Filter;
import bzh.rouedad.search.Hit;
import bzh.rouedad.search.Hits;
import bzh.rouedad.search.Order;
import bzh.rouedad.search.Search;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Search, for what the caller may see; without a token, for what everybody may see. */
@Path("v1/search")
@Produces("application/json")
public class SearchResource {
    @Inject
    SignedIn signedIn;
    @Inject
    Search search;

    @GET
    public JsonObject find(@QueryParam("q") String question, @QueryParam("space") String space, @QueryParam("sort") String sort,
            @Context UriInfo address, @BeanParam Part part) {
        Filter filter = Filter.of(name -> name.equals(Facet.SPACE.parameter()) && space != null ? space
                : address.getQueryParameters().getFirst(name));
        Hits found = search.find(signedIn.getViewer(), question, filter, Order.of(sort), part.offset(), part.limit());
        JsonArrayBuilder hits = Json.createArrayBuilder();
        found.list().forEach(hit -> hits.add(form(hit)));
        JsonObjectBuilder facets = Json.createObjectBuilder();
        found.facets().forEach((facet, counts) -> facets.add(facet.parameter(), form(counts)));
        return Json.createObjectBuilder().add("total", found.total()).add("hits", hits).add("facets", facets)
                .add("given", found.given().name()).build();
    }

    private static JsonObjectBuilder form(List<Hits.Count> counts) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        counts.forEach(count -> values.add(count.value(), count.number()));
        return values;
    }

    private static JsonObject form(Hit hit) {
        return Json.createObjectBuilder().add("kind", hit.entry().ref().kind()).add("title", hit.entry().title())
                .add("url", hit.entry().url()).add("space", hit.entry().placeSlug()).add("snippet", hit.snippet())
                .add("score", hit.score()).build();
    }
}
