package bzh.rouedad.api;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.search.Compared;
import bzh.rouedad.search.IndexStatus;
import bzh.rouedad.search.Upkeep;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How the search index stands beside the database: for administrators of the network. */
@Path("v1/admin/index")
@Produces("application/json")
public class IndexResource {
    @Inject
    SignedIn signedIn;
    @Inject
    Upkeep upkeep;

    @GET
    public JsonObject status() {
        return form(upkeep.status(signedIn.getViewer()));
    }

    @POST
    @Path("comparisons")
    public Response compare() {
        upkeep.compare(signedIn.getViewer());
        return Response.accepted().location(URI.create("/api/v1/admin/index")).build();
    }

    private static JsonObject form(IndexStatus status) {
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        status.kinds().forEach(count -> kinds.add(new Shape().with("kind", count.kind()).with("database", count.inDatabase())
                .with("index", count.inIndex()).builder()));
        Instant since = status.waitingSince();
        JsonObjectBuilder waiting = new Shape().with("number", status.waiting()).with("since", since)
                .with("seconds", since == null ? 0 : Math.max(0, Duration.between(since, Clock.systemUTC().instant()).toSeconds()))
                .builder();
        return new Shape().with("state", status.state()).with("damage", status.damage()).with("ledger", status.ledger())
                .with("comparing", status.comparing()).builder().add("waiting", waiting).add("kinds", kinds)
                .add("comparison", status.compared() == null ? JsonValue.NULL : form(status.compared())).build();
    }

    private static JsonObject form(Compared compared) {
        return new Shape().with("began", compared.began()).with("ended", compared.ended()).with("looked", compared.looked())
                .with("repaired", compared.repaired()).with("missing", compared.missing()).with("stale", compared.stale())
                .with("extra", compared.extra()).builder().build();
    }
}
