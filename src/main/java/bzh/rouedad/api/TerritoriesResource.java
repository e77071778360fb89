package bzh.rouedad.api;

import bzh.rouedad.territory.Territories;
import bzh.rouedad.territory.Territory;
import bzh.rouedad.territory.TerritoryKind;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;

/** Finding territories by code or by the beginnings of the words of their names: for those who choose one. */
@Path("v1/territories")
@Produces("application/json")
public class TerritoriesResource {
    @Inject
    Territories territories;

    /** Without {@code q} nothing is found; the best comes first, and there is no second part of a list. */
    @GET
    public JsonObject list(@QueryParam("q") String typed, @QueryParam("kind") String kind, @BeanParam Part part) {
        List<Territory> found = territories.like(Objects.requireNonNullElse(typed, ""),
                Choice.of("kind", kind, TerritoryKind.class),
                part.limit());
        return Part.list(found.size(), found, TerritoriesResource::form);
    }

    private static JsonObjectBuilder form(Territory territory) {
        return new Shape().with("code", territory.getCode()).with("kind", territory.getKind())
                .with("name", territory.getName())
                .with("label", territory.getLabel()).with("siren", territory.getSiren())
                .with("population", territory.getPopulation())
                .with("size", territory.getSize()).with("department", code(territory.getDepartment()))
                .with("intercommunality", code(territory.getIntercommunality())).with("url", territory.getUrl())
                .builder();
    }

    private static String code(Territory territory) {
        return territory == null ? null : territory.getCode();
    }
}
