package bzh.rouedad.api;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Membership;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.space.SpacePolicy;
import bzh.rouedad.space.Spaces;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** Spaces and their members. Addresses of members are told only to those who welcome people. */
@Path("v1/spaces")
@Consumes("application/json")
@Produces("application/json")
public class SpacesResource {
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Circles circles;
    @Inject
    Hosting hosting;
    @Inject
    Speaking speaking;

    @GET
    public JsonObject list(@BeanParam Part part) {
        Viewer viewer = signedIn.getViewer();
        return Part.list(spaces.count(viewer), spaces.list(viewer, part.offset(), part.limit()), SpacesResource::form);
    }

    @POST
    public Response found(InputStream sent) throws IOException {
        Body body = Body.read(sent);
        Space space = hosting.found(signedIn.getViewer(), new SpaceDraft(body.text("slug"), body.text("name"),
                body.choice("kind", SpaceKind.class, SpaceKind.GROUP), body.choice("audience", Audience.class, Audience.EVERYONE),
                body.text("summary"), body.text("theme")));
        return Response.status(201).entity(form(space).build()).build();
    }

    @GET
    @Path("{space}")
    public JsonObject get(@PathParam("space") String slug) {
        return form(find(slug)).build();
    }

    @GET
    @Path("{space}/members")
    public JsonObject members(@PathParam("space") String slug, @BeanParam Part part) {
        Viewer viewer = signedIn.getViewer();
        Space space = find(slug);
        viewer.require(viewer.isSignedIn());
        boolean host = SpacePolicy.mayWelcome(viewer, space);
        return Part.list(circles.countMembers(viewer, space.getCircle()),
                circles.members(viewer, space.getCircle(), part.offset(), part.limit()), member -> member(member, host));
    }

    @POST
    @Path("{space}/members")
    public Response welcome(@PathParam("space") String slug, InputStream sent) throws IOException {
        Space space = find(slug);
        Body body = Body.read(sent);
        Role role = body.choice("role", Role.class, null);
        if (role == null) {
            throw new InvalidInput("role", "language.invalid.empty");
        }
        Person person = hosting.welcome(signedIn.getViewer(), space, body.text("name"), body.text("email"), role,
                speaking.getLanguage());
        return Response.status(201).entity(new Shape().with("name", person.getName()).with("email", person.getEmail())
                .with("role", role).builder().build()).build();
    }

    private Space find(String slug) {
        return spaces.find(signedIn.getViewer(), slug).orElseThrow(Absent::new);
    }

    private static JsonObjectBuilder form(Space space) {
        return new Shape().with("slug", space.getSlug()).with("name", space.getName()).with("kind", space.getKind())
                .with("audience", space.getCircle().getAudience()).with("summary", space.getSummary())
                .with("url", space.getUrl()).builder();
    }

    private static JsonObjectBuilder member(Membership member, boolean host) {
        return new Shape().with("name", member.getPerson().getName())
                .with("email", host ? member.getPerson().getEmail() : null).with("role", member.getRole()).builder();
    }
}
