package bzh.rouedad.api;

import bzh.rouedad.organisation.Enrolling;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationFilter;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.OrganisationText;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.territory.SizeBand;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/** Who takes part in the network. Territories are named by their codes. */
@Path("v1/organisations")
@Consumes("application/json")
@Produces("application/json")
public class OrganisationsResource {
    @Inject
    SignedIn signedIn;
    @Inject
    Organisations organisations;
    @Inject
    Enrolling enrolling;

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

    /** Takes an organisation in; its address is made of its name. */
    @POST
    public Response found(InputStream sent) throws IOException {
        Organisation made = enrolling.found(signedIn.getViewer(), text(Body.read(sent), null));
        return Response.status(201).entity(form(made).build()).build();
    }

    @GET
    @Path("{organisation}")
    public JsonObject get(@PathParam("organisation") String slug) {
        return form(find(slug)).build();
    }

    /** Changes its card; what is left out stays. */
    @PUT
    @Path("{organisation}")
    public JsonObject put(@PathParam("organisation") String slug, InputStream sent) throws IOException {
        Organisation known = find(slug);
        Body body = Body.read(sent);
        return form(enrolling.edit(signedIn.getViewer(), known, text(body, known), body.number("version"))).build();
    }

    private Organisation find(String slug) {
        return organisations.find(signedIn.getViewer(), slug).orElseThrow(Absent::new);
    }

    private static OrganisationText text(Body body, Organisation now) {
        return new OrganisationText(body.choice("kind", OrganisationKind.class, now == null ? null : now.getKind()),
                said(body, "name", now, Organisation::getName), said(body, "siren", now, Organisation::getSiren),
                said(body, "territory", now, OrganisationsResource::territory),
                said(body, "area", now, Organisation::getArea), said(body, "website", now, Organisation::getWebsite),
                said(body, "summary", now, Organisation::getSummary));
    }

    private static String said(Body body, String field, Organisation now, Function<Organisation, String> standing) {
        String sent = body.text(field);
        return sent == null && now != null ? standing.apply(now) : sent;
    }

    private static String territory(Organisation organisation) {
        return organisation.getTerritory() == null ? null : organisation.getTerritory().getCode();
    }

    private static JsonObjectBuilder form(Organisation organisation) {
        return new Shape().with("slug", organisation.getSlug()).with("name", organisation.getName())
                .with("kind", organisation.getKind())
                .with("siren", organisation.getSiren())
                .with("territory", territory(organisation))
                .with("size", organisation.getSize()).with("area", organisation.getArea())
                .with("website", organisation.getWebsite())
                .with("summary", organisation.getSummary()).with("version", organisation.getVersion())
                .with("url", organisation.getUrl()).builder();
    }
}
