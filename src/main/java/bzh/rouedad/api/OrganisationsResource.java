package bzh.rouedad.api;

import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationFilter;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.territory.SizeBand;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** Who takes part in the network. Territories are named by their codes. */
@Path("v1/organisations")
@Produces("application/json")
public class OrganisationsResource {
    @Inject
    SignedIn signedIn;
    @Inject
    Organisations organisations;

    @GET
    public JsonObject list(@QueryParam("kind") String kind, @QueryParam("department") String department,
            @QueryParam("size") String size,
            @BeanParam Part part) {
        OrganisationFilter filter = new OrganisationFilter(Choice.of("kind", kind, OrganisationKind.class), department,
                Choice.of("size", size, SizeBand.class), null);
        return Part.list(organisations.count(signedIn.getViewer(), filter),
                organisations.list(signedIn.getViewer(), filter, part.offset(), part.limit()),
                OrganisationsResource::form);
    }

    @GET
    @Path("{organisation}")
    public JsonObject get(@PathParam("organisation") String slug) {
        return form(organisations.find(signedIn.getViewer(), slug).orElseThrow(Absent::new)).build();
    }

    private static JsonObjectBuilder form(Organisation organisation) {
        return new Shape().with("slug", organisation.getSlug()).with("name", organisation.getName())
                .with("kind", organisation.getKind())
                .with("siren", organisation.getSiren())
                .with("territory", organisation.getTerritory() == null ? null : organisation.getTerritory().getCode())
                .with("size", organisation.getSize()).with("area", organisation.getArea())
                .with("website", organisation.getWebsite())
                .with("summary", organisation.getSummary()).with("version", organisation.getVersion())
                .with("url", organisation.getUrl()).builder();
    }
}
